import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readBundledBank, type BundledBank } from '../../src/core/bank/bundled';

/** The repository's folder; tests run from there. */
export const repository = process.cwd();

let read: Promise<BundledBank> | undefined;

/** The bundled bank as `questions/` holds it, read once. */
export function bundledBank(): Promise<BundledBank> {
	read ??= readBundledBank(name => readFile(join(repository, 'questions', name), 'utf8'));
	return read;
}
