import type { Entry, Standing } from './entry';

/** The entry that a question's standing comes from. */
export interface Latest {
	readonly n: number;
	readonly id: string;
	readonly at: number;
	readonly standing: Standing;
}

/** Standings by question key. */
export type Standings = Map<string, Latest>;

/** The folded state, as the memento keeps it. */
export interface Snapshot {
	readonly standings: Standings;
	/** The log files that are folded in, by name, with the size in bytes that they had when they were. */
	readonly files: Readonly<Record<string, number>>;
}

/**
 * Lets `entry` count if it is later than what `standings` holds of its question; ties go to the greater id, the same everywhere.
 * @returns whether it counts
 */
export function foldEntry(standings: Standings, entry: Entry): boolean {
	const { n, id, at, key, after } = entry;
	return keepLater(standings, key, { n, id, at, standing: after });
}

export function keepLater(standings: Standings, key: string, latest: Latest): boolean {
	const known = standings.get(key);
	const isLater = !known || latest.n > known.n || (latest.n === known.n && latest.id > known.id);
	if (isLater) {
		standings.set(key, latest);
	}
	return isLater;
}

/** The entry that a standing comes from, as far as the standing alone tells: without the attempt. */
export function entryOf(key: string, { id, n, at, standing }: Latest): Entry {
	return { id, n, at, key, after: standing };
}

/** The greatest order number in use; the next entry takes one more. */
export function greatest(standings: Standings): number {
	let n = 0;
	for (const latest of standings.values()) {
		n = Math.max(n, latest.n);
	}
	return n;
}
