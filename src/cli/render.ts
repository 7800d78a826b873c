import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { renderMarkdown } from '../core/bank/renderMarkdown';
import type { Command } from './command';
import { complainOfMissing, complainOfNoPath, complainOfReading } from './complain';
import { plain } from './plain';
import { readPaths, type Read } from './readPaths';
import { renderedMark } from '../core/read/rendered';

/** Writes a bank for people who read it where they read code. Doubts of the reader are told and don't fail; that is lint's part. */
export const renderCommand: Command = {
	name: 'render',
	usage: 'render [--out FILE | --check FILE] [--as FORM] PATH…',
	summary: 'Writes the bank as Markdown with a table of contents.',
	options: [
		['-o, --out FILE', 'write to this file instead of standard output'],
		['--check FILE', 'write nothing; end with 1 when this file is not up to date'],
		['--as FORM', 'the form that all files are written in; recognised without'],
	],
	run(args, io) {
		const { values: { out, check, as }, positionals } = parseArgs({
			args: [...args], allowPositionals: true,
			options: { out: { type: 'string', short: 'o' }, check: { type: 'string' }, as: { type: 'string' } },
		});
		if (out !== undefined && check !== undefined) {
			io.complain('dryrun: give --out to write the file or --check to compare it, not both.\n');
			return 2;
		}
		if (positionals.length === 0) {
			return complainOfNoPath('render', io);
		}
		const target = out ?? check;
		const read = readPaths(positionals, io, { form: as, isLeftOut: path => target !== undefined && resolve(path) === resolve(target) });
		const told = complainOfReading(read, io);
		complainOfMissing(read, io);
		if (read.missing.length > 0) {
			return 2;
		}
		const text = `${renderedMark}\n\n${renderMarkdown(titleOf(read.files), read.files.flatMap(({ reading }) => reading.questions))}`;
		if (out !== undefined) {
			io.write(out, text);
		} else if (check === undefined) {
			io.print(text);
		} else if (io.kindOf(check) !== 'file' || io.read(check).replaceAll('\r\n', '\n') !== text.replaceAll('\r\n', '\n')) {
			io.complain(`${plain(check)} is not up to date. Run: dryrun render --out ${plain(check)} ${plain(positionals.join(' '))}\n`);
			return 1;
		}
		return told.has('error') ? 1 : 0;
	},
};

/** What the files call themselves, when they agree. */
function titleOf(files: readonly Read[]): string {
	const titles = new Set(files.filter(({ reading }) => reading.questions.length > 0).map(({ reading }) => reading.title));
	const [title] = titles;
	return titles.size === 1 && title !== undefined ? title : 'Interview Questions';
}
