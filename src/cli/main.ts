import { run } from './run';
import { nodeIo } from './nodeIo';

const io = nodeIo();

try {
	process.exitCode = run(process.argv.slice(2), io);
} catch (error) {
	io.complain(`dryrun: ${error instanceof Error ? error.message : String(error)}\n`);
	process.exitCode = 2;
}
