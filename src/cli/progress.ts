import { parseArgs } from 'node:util';
import { isLog } from '../core/progress/files';
import { readLines } from '../core/progress/line';
import { addEntry, type Entries } from '../core/progress/log';
import { reportOf, type ProgressReport } from '../core/progress/report';
import { readExport } from '../core/progress/transfer';
import type { Command } from './command';
import type { Io } from './io';
import { plain } from './plain';
import { alignedTable } from './table';

const formats = { text, json: (report: ProgressReport) => `${JSON.stringify(report, undefined, '\t')}\n` } as const;
const isFormat = (name: string): name is keyof typeof formats => Object.hasOwn(formats, name);

/** Prints progress that was exported, or a folder of the log itself. */
export const progressCommand: Command = {
	name: 'progress',
	usage: 'progress [--format text|json] PATH…',
	summary: 'Prints exported progress: how you stand, what is due, reviews by day, what you forget most. A PATH may also be a folder of log files.',
	options: [['-f, --format FORMAT', 'text (the default) or json']],
	run(args, io) {
		const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { format: { type: 'string', short: 'f', default: 'text' } } });
		if (!isFormat(values.format)) {
			io.complain(`dryrun: there is no format "${plain(values.format)}". The formats are: ${Object.keys(formats).join(', ')}.\n`);
			return 2;
		}
		if (positionals.length === 0) {
			io.complain('dryrun: progress needs a file that "Dry Run: Export Progress" has written, a folder of log files, or - for standard input. Try "dryrun progress --help".\n');
			return 2;
		}
		const entries: Entries = new Map();
		let code = 0;
		for (const { path, text } of positionals.flatMap(path => textsAt(path, io))) {
			code = Math.max(code, text === undefined ? missing(path, io) : read(path, text, entries, io));
		}
		if (code < 2) {
			io.print(formats[values.format](reportOf([...entries.values()], io.now())));
		}
		return code;
	},
};

function textsAt(given: string, io: Io): { readonly path: string; readonly text?: string }[] {
	if (given === '-') {
		return [{ path: given, text: io.readInput() }];
	}
	const path = given.replace(/(?<=.)\/$/, '');
	const kind = io.kindOf(path);
	const names = kind === 'folder' ? io.list(path).filter(isLog).sort().map(name => `${path}/${name}`) : [path];
	return kind === undefined || names.length === 0 ? [{ path }] : names.map(name => ({ path: name, text: io.read(name) }));
}

function missing(path: string, io: Io): 2 {
	io.complain(io.kindOf(path) === 'folder' ? `dryrun: ${plain(path)} has no log files.\n` : `dryrun: nothing found at ${plain(path)}\n`);
	return 2;
}

/** Adds a file's entries. Gives the exit code that it leads to. */
function read(path: string, text: string, entries: Entries, io: Io): 0 | 1 | 2 {
	const exported = readExport(text, readLines(text));
	if (exported.kind !== 'progress') {
		const why = exported.kind === 'newer' ? `was written by a later version of Dry Run (form ${exported.version})` : 'is not progress that Dry Run has exported';
		io.complain(`dryrun: ${plain(path)} ${why}.\n`);
		return 2;
	}
	exported.entries.forEach(entry => { addEntry(entries, entry); });
	exported.damaged.forEach(line => { io.complain(`${plain(path)}:${line}: error: the line is damaged\n`); });
	if (exported.missing > 0) {
		io.complain(`${plain(path)}: error: the file ends too early, lines missing: ${exported.missing}\n`);
	}
	return exported.damaged.length + exported.missing > 0 ? 1 : 0;
}

/** As many days as a text shows. */
const latestDays = 14;

function text({ questions, reviews, statuses, due, days, weakest }: ProgressReport): string {
	const standing = alignedTable([['Questions', questions], ...Object.entries(statuses).map(([status, count]) => [`  ${status}`, count]), ['Due today', due], ['Reviews', reviews]]);
	const byDay = days.length === 0 ? '' : `\n${alignedTable([['Day', 'reviews', 'recalled'], ...days.slice(-latestDays).map(({ day, reviews: all, recalled }) => [day, all, `${Math.round(100 * recalled / all)} %`])])}`;
	const weak = weakest.length === 0 ? '' : `\n${alignedTable([['Weakest', 'lapses', 'reviews', 'last'], ...weakest.map(({ key, lapses, reviews: all, grade }) => [plain(key), lapses, all, grade ?? ''])])}`;
	return `${standing}${byDay}${weak}`;
}
