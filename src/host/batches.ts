/** What is worked on side by side, at the most. */
const mostFiles = 32;
const mostBytes = 2_000_000;

/**
 * Gives files to work on side by side, as many at a time as is worth it: the disk is waited for once, and long ones don't take room together.
 * @param look gives a file's size in bytes, and whatever else the work can use of it; undefined when it can't be looked at
 */
export async function inBatches<T, L extends { readonly size: number }>(files: readonly T[], look: (file: T) => L | Promise<L | undefined>, work: (file: T, seen: L | undefined) => Promise<void>): Promise<void> {
	for (let from = 0; from < files.length; from += mostFiles) {
		const some = files.slice(from, from + mostFiles);
		const seen = await Promise.all(some.map(async file => look(file)));
		let batch: Promise<void>[] = [], bytes = 0;
		for (const [at, file] of some.entries()) {
			const size = seen[at]?.size ?? 0;
			if (bytes + size > mostBytes) {
				await Promise.all(batch);
				[batch, bytes] = [[], 0];
			}
			batch.push(work(file, seen[at]));
			bytes += size;
		}
		await Promise.all(batch);
	}
}
