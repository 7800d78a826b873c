import { elementAt } from '../core/read/elementAt';
import { parseArgs } from 'node:util';
import type { Problem } from '../core/bank/problem';
import { readFolder } from '../core/read/folder';
import { readBank } from '../core/read/readBank';
import type { Reading } from '../core/read/reading';
import type { Command } from './command';
import { exportRow } from './exportRow';
import { findFiles, type Found } from './files';
import { formats, isFormat } from './formats';
import type { Io } from './io';

/** Prints the questions of any banks in one form. */
export const exportCommand: Command = {
	name: 'export',
	usage: 'export [--format jsonl|json|yaml|csv|anki] [--as FORM] PATH…',
	summary: 'Prints every question that can be read, one object each.',
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
			io.complain('dryrun: export needs a file, a folder, a glob, or - for standard input.\n');
			return 2;
		}
		const missing: string[] = [];
		const files = findFiles(positionals.filter(path => path !== '-'), io, path => missing.push(path));
		const read = readAll(files, io, values.as);
		if (positionals.includes('-')) {
			const text = io.readInput();
			read.push({ path: '-', text, isNamed: true, reading: readBank('-', text, { format: values.as }) });
		}
		const rows = read.flatMap(({ path, reading }) => reading.questions.map(question => exportRow(path, question)));
		io.print(formats[values.format](rows));
		const reported = read.map(one => complain(one, io)).some(found => found);
		for (const path of missing) {
			io.complain(`dryrun: nothing found at ${path}\n`);
		}
		return missing.length > 0 ? 2 : reported ? 1 : 0;
	},
};

interface Read { readonly path: string; readonly text: string; readonly isNamed: boolean; readonly reading: Reading }

/** Files of one folder are read together, so that trees that belong together are joined. */
function readAll(files: readonly Found[], io: Io, format: string | undefined): Read[] {
	const roots = new Map<string, Found[]>();
	for (const file of files) {
		roots.set(file.root, [...roots.get(file.root) ?? [], file]);
	}
	const read = [...roots].flatMap(([root, found]) => {
		const texts = found.map(file => ({
			name: root === '' ? file.path : file.path.slice(root.length).replace(/^\//, ''),
			text: io.read(file.path),
		}));
		return readFolder(texts, { format }).map(({ reading }, at): Read => {
			const file = elementAt(found, at);
			return { path: file.path, isNamed: file.isNamed, text: texts[at]?.text ?? '', reading };
		});
	});
	return read.sort((a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
}

/** Tells a file's problems as `path:line: message`; notes are told by lint only. A folder may hold files without questions. */
function complain({ path, text, isNamed, reading }: Read, io: Io): boolean {
	const problems = reading.problems.filter(problem => problem.severity !== 'info' && (isNamed || problem.code !== 'no-questions'));
	for (const problem of problems) {
		io.complain(`${path}:${lineOf(text, problem)}: ${problem.severity}: ${problem.message} [${problem.code}]\n`);
	}
	return problems.length > 0;
}

const lineOf = (text: string, { span }: Problem) => text.slice(0, span.start).split('\n').length;
