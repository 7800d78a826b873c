import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Unknown when a test has this file in its bundle; but tests run in the repository's folder. */
const here = /** @type {string | undefined} */ (import.meta.url);

/** The repository's folder, which is also the extension's. */
export const repository = here ? dirname(dirname(dirname(fileURLToPath(here)))) : process.cwd();

/**
 * Copies a folder of the repository (`test/support/workspace`) into a fresh temporary one, so that what a window writes
 * there harms nothing.
 * @param {string} folder relative to the repository
 * @returns {{ folder: string, remove: () => void }}
 */
export function temporaryCopy(folder) {
	const parent = mkdtempSync(join(tmpdir(), 'dry-run-'));
	const copy = join(parent, folder.split('/').at(-1) ?? 'workspace');
	cpSync(join(repository, folder), copy, { recursive: true });
	return { folder: copy, remove: () => rmSync(parent, { recursive: true, force: true, maxRetries: 5 }) };
}
