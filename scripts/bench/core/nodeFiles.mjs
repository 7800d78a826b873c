import { readdirSync, statSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The log's folder on a disk, written as the editor writes it: beside the file, then put in its place.
 * @param {string} folder
 * @returns {import('../../../src/core/progress/files.ts').LogFiles}
 */
export function nodeFiles(folder) {
	return {
		list: async () => readdirSync(folder).filter(name => !name.endsWith('.tmp')).map(name => ({ name, size: statSync(join(folder, name)).size })),
		read: name => readFile(join(folder, name), 'utf8'),
		async replace(name, text) {
			await mkdir(folder, { recursive: true });
			await writeFile(join(folder, `${name}.tmp`), text);
			await rename(join(folder, `${name}.tmp`), join(folder, name));
		},
		remove: name => rm(join(folder, name)),
	};
}
