import type { Command } from './command';
import { exportCommand } from './export';
import type { Io } from './io';
import { lintCommand } from './lint/lint';
import { plain } from './plain';
import { progressCommand } from './progress';
import { renderCommand } from './render';
import { statsCommand } from './stats';

const commands: readonly Command[] = [lintCommand, renderCommand, statsCommand, exportCommand, progressCommand];

/** Runs the command that the first argument names; without one, or with `help`, prints what there is. */
export function run(args: readonly string[], io: Io): number {
	const [name, ...rest] = args;
	if (name === undefined) {
		io.complain(help());
		return 2;
	}
	if (name === '--version' || name === '-V') {
		io.print(`${io.version()}\n`);
		return 0;
	}
	const isHelp = ['help', '--help', '-h'].includes(name);
	if (isHelp && rest[0] === undefined) {
		io.print(help());
		return 0;
	}
	const sought = isHelp ? rest[0] : name;
	const command = commands.find(one => one.name === sought);
	if (!command) {
		io.complain(`dryrun: there is no command "${plain(sought ?? '')}". The commands are: ${commands.map(one => one.name).join(', ')}. Try "dryrun help".\n`);
		return 2;
	}
	if (isHelp || rest.includes('--help') || rest.includes('-h')) {
		io.print(helpFor(command));
		return 0;
	}
	return command.run(rest, io);
}

const ending = [
	'PATH is a file, a folder, a glob, or - for standard input.',
	'Exit codes: 0 clean, 1 problems found, 2 could not run.',
	'',
].join('\n');

function help(): string {
	const rows = commands.flatMap(({ usage, summary }) => [`  dryrun ${usage}`, `      ${summary}`]);
	return ['Usage:', ...rows, '', '"dryrun COMMAND --help" tells more, "dryrun --version" which release this is.', ending].join('\n');
}

function helpFor({ usage, summary, options }: Command): string {
	const width = Math.max(...options.map(([option]) => option.length));
	const rows = options.map(([option, does]) => `  ${option.padEnd(width)}  ${does}`);
	return [`Usage: dryrun ${usage}`, '', summary, '', ...rows, '', ending].join('\n');
}
