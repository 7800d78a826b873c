import * as vscode from 'vscode';

/** What is worked on side by side, at the most. */
const mostFiles = 32;
const mostBytes = 2_000_000;

/**
 * Gives files to work on side by side, as many at a time as is worth it: the disk is waited for once, and long ones don't take room together.
 * @param sizeOf in bytes
 */
export async function inBatches<T>(files: readonly T[], sizeOf: (file: T) => number | Promise<number>, work: (file: T) => Promise<void>): Promise<void> {
	for (let from = 0; from < files.length; from += mostFiles) {
		const some = files.slice(from, from + mostFiles);
		const sizes = await Promise.all(some.map(async file => sizeOf(file)));
		let batch: Promise<void>[] = [], bytes = 0;
		for (const [at, file] of some.entries()) {
			const size = sizes[at] ?? 0;
			if (bytes + size > mostBytes) {
				await Promise.all(batch);
				[batch, bytes] = [[], 0];
			}
			batch.push(work(file));
			bytes += size;
		}
		await Promise.all(batch);
	}
}

/** 0 for a file that can't be read: whoever reads it is told why. */
export async function bytesOf(uri: vscode.Uri): Promise<number> {
	try {
		return (await vscode.workspace.fs.stat(uri)).size;
	} catch {
		return 0;
	}
}
