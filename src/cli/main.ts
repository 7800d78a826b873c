import { nodeIo } from './nodeIo';
import { run } from './run';

const io = nodeIo();
const args = process.argv.slice(2);

// A reader that has seen enough, such as `head`, closes the pipe; that is no fault.
process.stdout.on('error', () => process.exit(0));

try {
	process.exitCode = run(args, io);
} catch (error) {
	const isCall = error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
	io.complain(`dryrun: ${error instanceof Error ? error.message : String(error)}\n${isCall ? `Try "dryrun ${args[0] ?? ''} --help".\n` : ''}`);
	process.exitCode = 2;
}
