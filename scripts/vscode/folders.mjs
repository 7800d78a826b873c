import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Unknown when a test has this file in its bundle; but tests run in the repository's folder. */
const here = /** @type {string | undefined} */ (import.meta.url);

/** The repository's folder, which is also the extension's. */
export const repository = here ? dirname(dirname(dirname(fileURLToPath(here)))) : process.cwd();

/** @typedef {{ folder: string, remove: () => void }} Temporary */

/**
 * A fresh temporary folder. It goes with this process at the latest.
 * @returns {Temporary}
 */
export function temporaryFolder() {
	const folder = mkdtempSync(join(tmpdir(), 'dry-run-'));
	const remove = () => {
		rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
		process.off('exit', remove);
	};
	process.on('exit', remove);
	return { folder, remove };
}

/**
 * Copies a folder of the repository (`test/support/workspace`) into a temporary one, under its own name, so that what a
 * window writes there harms nothing.
 * @param {string} path relative to the repository
 * @returns {Temporary}
 */
export function temporaryCopy(path) {
	const { folder: parent, remove } = temporaryFolder();
	const folder = join(parent, basename(path));
	cpSync(join(repository, path), folder, { recursive: true });
	return { folder, remove };
}
