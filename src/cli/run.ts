import type { Command } from './command';
import { exportCommand } from './export';
import type { Io } from './io';

const commands: readonly Command[] = [exportCommand];

/** Runs the command that the first argument names; without one, or with `help`, prints what there is. */
export function run(args: readonly string[], io: Io): number {
	const [name, ...rest] = args;
	if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
		io.print(help());
		return name === undefined ? 2 : 0;
	}
	const command = commands.find(one => one.name === name);
	if (!command) {
		io.complain(`dryrun: there is no command "${name}". Try "dryrun help".\n`);
		return 2;
	}
	if (rest.includes('--help') || rest.includes('-h')) {
		io.print(`Usage: dryrun ${command.usage}\n\n${command.summary}\n`);
		return 0;
	}
	return command.run(rest, io);
}

function help(): string {
	const width = Math.max(...commands.map(({ usage }) => usage.length));
	const rows = commands.map(({ usage, summary }) => `  dryrun ${usage.padEnd(width)}  ${summary}`);
	return [
		'Usage:',
		...rows,
		'',
		'PATH is a file, a folder, a glob, or - for standard input.',
		'Exit codes: 0 clean, 1 problems found, 2 could not run.',
		'',
	].join('\n');
}
