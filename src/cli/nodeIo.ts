import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Io } from './io';

/** The machine that the command line runs on. */
export function nodeIo(): Io {
	return {
		kindOf: path => {
			const found = statSync(path, { throwIfNoEntry: false });
			return found?.isFile() ? 'file' : found?.isDirectory() ? 'folder' : undefined;
		},
		list: path => readdirSync(path, { withFileTypes: true }).filter(entry => entry.isFile() || entry.isDirectory()).map(entry => entry.name),
		read: path => readFileSync(path, 'utf8'),
		write: (path, text) => writeFileSync(path, text),
		readInput: () => readFileSync(0, 'utf8'),
		now: () => Date.now(),
		version: () => (JSON.parse(readFileSync(join(__dirname, '../package.json'), 'utf8')) as { readonly version: string }).version,
		print: text => { process.stdout.write(text); },
		complain: text => { process.stderr.write(text); },
	};
}
