import { parseArgs } from 'node:util';
import { bankStats, type BankStats, type Tally } from '../core/bank/stats';
import type { Command } from './command';
import { complainOfMissing, complainOfNoPath, complainOfReading } from './complain';
import { plain } from './plain';
import { readPaths } from './readPaths';
import { alignedTable } from './table';

const formats = { text, json } as const;
const isFormat = (name: string): name is keyof typeof formats => Object.hasOwn(formats, name);

/** Tells how many questions of what there are. Doubts of the reader are told and don't fail; that is lint's part. */
export const statsCommand: Command = {
	name: 'stats',
	usage: 'stats [--format text|json] [--as FORM] PATH…',
	summary: 'Counts a bank\'s questions by category, difficulty and kind.',
	options: [
		['-f, --format FORMAT', 'text (the default) or json'],
		['--as FORM', 'the form that all files are written in; recognised without'],
	],
	run(args, io) {
		const { values, positionals } = parseArgs({
			args: [...args], allowPositionals: true,
			options: { format: { type: 'string', short: 'f', default: 'text' }, as: { type: 'string' } },
		});
		if (!isFormat(values.format)) {
			io.complain(`dryrun: there is no format "${values.format}". The formats are: ${Object.keys(formats).join(', ')}.\n`);
			return 2;
		}
		if (positionals.length === 0) {
			return complainOfNoPath('stats', io);
		}
		const read = readPaths(positionals, io, { form: values.as });
		io.print(formats[values.format](bankStats(read.files.flatMap(({ reading }) => reading.questions)), read.files.length));
		const told = complainOfReading(read, io);
		complainOfMissing(read, io);
		return read.missing.length > 0 ? 2 : told.has('error') ? 1 : 0;
	},
};

const named = (name: string) => name === '' ? '(none)' : plain(name);
const difficultyCells = ({ easy, medium, hard, none }: Tally['difficulties']) => [easy, medium, hard, none];

function text({ total, categories }: BankStats): string {
	const row = (name: string, tally: Tally) => [name, tally.questions, ...difficultyCells(tally.difficulties), tally.unanswered, tally.drafts, tally.words];
	const byCategory = alignedTable([
		['Category', 'questions', 'easy', 'medium', 'hard', 'unrated', 'unanswered', 'drafts', 'words'],
		...[...categories].map(([name, tally]) => row(named(name), tally)),
		row('Total', total),
	]);
	const byKind = alignedTable([
		['Kind', 'questions', 'easy', 'medium', 'hard', 'unrated'],
		...[...total.kinds].map(([name, counts]) => {
			const cells = difficultyCells(counts);
			return [named(name), cells.reduce((sum, count) => sum + count, 0), ...cells];
		}),
	]);
	return `${byCategory}\n${byKind}`;
}

function json({ total, categories }: BankStats, files: number): string {
	const tallied = ({ kinds, ...tally }: Tally) => ({ ...tally, kinds: [...kinds].map(([kind, counts]) => ({ kind, ...counts })) });
	return `${JSON.stringify({ files, ...tallied(total), categories: [...categories].map(([category, tally]) => ({ category, ...tallied(tally) })) }, undefined, '\t')}\n`;
}
