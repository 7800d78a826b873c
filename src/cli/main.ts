import { nodeIo } from './nodeIo';
import { run } from './run';

const io = nodeIo();

// A reader that has seen enough, such as `head`, closes the pipe; that is no fault.
process.stdout.on('error', () => process.exit(0));

try {
	process.exitCode = run(process.argv.slice(2), io);
} catch (error) {
	io.complain(`dryrun: ${error instanceof Error ? error.message : String(error)}\n`);
	process.exitCode = 2;
}
