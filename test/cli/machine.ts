import type { Io } from '../../src/cli/io';
import { run } from '../../src/cli/run';
import { morning } from '../support/builders';

/** A machine that holds only these files. */
export function machine(files: Readonly<Record<string, string>>, input = '') {
	let out = '', err = '';
	const written = new Map(Object.entries(files));
	const folders = new Set(Object.keys(files).flatMap(path => path.split('/').slice(0, -1).map((_, at, parts) => parts.slice(0, at + 1).join('/'))));
	const io: Io = {
		kindOf: path => written.has(path)
			? 'file'
			: path === '.' || folders.has(path)
				? 'folder'
				: path.startsWith('./') ? io.kindOf(path.slice(2)) : undefined,
		list: path => {
			const prefix = path === '.' ? '' : `${path.replace(/^\.\//, '')}/`;
			return [
				...new Set([...written.keys()].filter(file => file.startsWith(prefix)).map(file => file.slice(prefix.length).split('/')[0] ?? '')),
			];
		},
		read: path => written.get(path.replace(/^\.\//, '')) ?? '',
		write: (path, text) => { written.set(path, text); },
		readInput: () => input,
		now: () => morning,
		version: () => '1.2.3',
		print: text => { out += text; },
		complain: text => { err += text; },
	};
	return {
		run: (...args: readonly string[]) => run(args, io),
		out: () => out,
		err: () => err,
		file: (path: string) => written.get(path),
		rows: () => out.split('\n').filter(line => line !== '').map(line => JSON.parse(line) as Record<string, unknown>),
	};
}
