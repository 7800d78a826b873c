import { parseArgs } from 'node:util';
import type { Command } from './command';
import { complainOfMissing, complainOfNoPath, complainOfReading } from './complain';
import { exportRow } from './exportRow';
import { formats, isFormat } from './formats';
import { readPaths } from './readPaths';

/** Prints the questions of any banks in one form. */
export const exportCommand: Command = {
	name: 'export',
	usage: 'export [--format jsonl|json|yaml|csv|anki] [--as FORM] PATH…',
	summary: 'Prints every question that can be read, one object each.',
	options: [
		['-f, --format FORMAT', 'jsonl (a line of JSON each, the default), json, yaml, csv or anki'],
		['--as FORM', 'the form that all files are written in; recognised without'],
	],
	run(args, io) {
		const { values, positionals } = parseArgs({
			args: [...args], allowPositionals: true,
			options: { format: { type: 'string', short: 'f', default: 'jsonl' }, as: { type: 'string' } },
		});
		if (!isFormat(values.format)) {
			io.complain(`dryrun: there is no format "${values.format}". The formats are: ${Object.keys(formats).join(', ')}.\n`);
			return 2;
		}
		if (positionals.length === 0) {
			return complainOfNoPath('export', io);
		}
		const read = readPaths(positionals, io, { form: values.as });
		const rows = read.files.flatMap(({ path, reading }) => reading.questions.map(question => exportRow(path, question)));
		io.print(formats[values.format](rows, read.files.flatMap(({ reading }) => reading.questions)));
		const told = complainOfReading(read, io);
		complainOfMissing(read, io);
		return read.missing.length > 0 ? 2 : told.size > 0 ? 1 : 0;
	},
};
