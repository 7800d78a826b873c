import { build } from 'esbuild';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './root.mjs';

/**
 * Loads a TypeScript module of the project, so that a script can use the code that ships.
 * @template T
 * @param {string} path below the repository
 * @returns {Promise<T>}
 */
export async function importTypeScript(path) {
	const folder = join(root, 'out/scripts');
	const outfile = join(folder, `${path.replace(/[^\w]+/g, '-')}-${process.pid}.cjs`);
	await mkdir(folder, { recursive: true });
	await build({ absWorkingDir: root, entryPoints: [path], outfile, bundle: true, format: 'cjs', platform: 'node', target: 'node20', logLevel: 'warning' });
	try {
		return await import(pathToFileURL(outfile).href);
	} finally {
		await rm(outfile, { force: true });
	}
}
