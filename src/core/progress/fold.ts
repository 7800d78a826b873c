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

/** Lets `entry` count if it is later than what `standings` holds of its question; ties go to the greater id, the same everywhere. */
export function foldEntry(standings: Standings, entry: Entry): void {
	const { n, id, at, key, after } = entry;
	keepLater(standings, key, { n, id, at, standing: after });
}

export function keepLater(standings: Standings, key: string, latest: Latest): void {
	const known = standings.get(key);
	if (!known || latest.n > known.n || (latest.n === known.n && latest.id > known.id)) {
		standings.set(key, latest);
	}
}

/** The greatest order number in use; the next entry takes one more. */
export function greatest(standings: Standings): number {
	let n = 0;
	for (const latest of standings.values()) {
		n = Math.max(n, latest.n);
	}
	return n;
}
