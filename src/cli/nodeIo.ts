import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeText } from '../core/bank/bytes';
import type { Io } from './io';

/** The machine that the command line runs on. */
export function nodeIo(): Io {
	return {
		kindOf: path => {
			const found = statSync(path, { throwIfNoEntry: false });
			return found?.isFile() ? 'file' : found?.isDirectory() ? 'folder' : undefined;
		},
		list: path => readdirSync(path, { withFileTypes: true }).filter(entry => entry.isFile() || entry.isDirectory()).map(entry => entry.name),
		read: path => textIn(readFileSync(path)),
		write: (path, text) => writeFileSync(path, text),
		readInput: () => textIn(readFileSync(0)),
		now: () => Date.now(),
		version: () => (JSON.parse(readFileSync(join(__dirname, '../package.json'), 'utf8')) as { readonly version: string }).version,
		print: text => { process.stdout.write(text); },
		complain: text => { process.stderr.write(text); },
	};
}

/** What is no text is read all the same: the reader says what it makes of it. */
const textIn = (bytes: Uint8Array): string => decodeText(bytes, (some, encoding) => new TextDecoder(encoding).decode(some)) ?? new TextDecoder().decode(bytes);
