import { execFileSync } from 'node:child_process';
import { cpSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { openPromise } from 'yauzl';
import { repository, temporaryFolder } from '../../../scripts/vscode/folders.mjs';
import { projectFiles } from './files';

/** Packs a copy of the project, so that this one's `dist` is left alone. Gives the path of the VSIX, which goes with this process. */
export function packCopy(): string {
	const { folder } = temporaryFolder();
	const copy = join(folder, 'copy');
	for (const path of projectFiles()) {
		cpSync(join(repository, path), join(copy, path));
	}
	symlinkSync(join(repository, 'node_modules'), join(copy, 'node_modules'), 'junction');
	const vsix = join(folder, 'test.vsix');
	execFileSync(process.execPath, ['scripts/package.mjs', '--out', vsix], { cwd: copy, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
	return vsix;
}

/** The sizes of a zip's files, unpacked, in bytes, by their names. */
export async function zipSizes(path: string): Promise<ReadonlyMap<string, number>> {
	const zip = await openPromise(path);
	const sizes = new Map<string, number>();
	for await (const { fileName, uncompressedSize } of zip.eachEntry()) {
		sizes.set(fileName, uncompressedSize);
	}
	return sizes;
}

/** What a zip's file says. */
export async function zipText(path: string, name: string): Promise<string> {
	const zip = await openPromise(path);
	for await (const entry of zip.eachEntry()) {
		if (entry.fileName === name) {
			const chunks: Buffer[] = [];
			for await (const chunk of await zip.openReadStreamPromise(entry)) {
				chunks.push(chunk as Buffer);
			}
			return Buffer.concat(chunks).toString('utf8');
		}
	}
	throw new Error(`${path} holds no ${name}.`);
}
