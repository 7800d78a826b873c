import type { Entry } from './entry';
import { entryOf, keepLater, type Latest, type Standings } from './fold';
import { writeRow } from './row';
import { readSnapshot, snapshotVersion, writeSnapshot } from './snapshot';

/*
 * What travels between machines: the standings of the questions that changed last, as many as fit. Each machine adds its own and takes in what is
 * later than what it knows, so that they agree in the end, whichever writes when. The log itself stays where it is.
 */

/** The sync service refuses an extension's state that is large, and that of all other extensions with it. */
export const mostSynced = 64_000;

/** What is to be stored for the other machines; undefined when that is there already, and when a later version's is. */
export function toSync(stored: unknown, standings: Standings, most = mostSynced): unknown {
	const found = readSnapshot(stored);
	if (found === 'damaged' && isLater(stored)) {
		return undefined;
	}
	const joined: Standings = new Map(typeof found === 'string' ? [] : found.standings);
	standings.forEach((latest, key) => { keepLater(joined, key, latest); });

	const next = { standings: new Map(newestOf(joined, most).sort(([a], [b]) => a < b ? -1 : 1)), files: {} };
	const synced = writeSnapshot(next);
	return next.standings.size === 0 || JSON.stringify(synced) === JSON.stringify(stored) ? undefined : synced;
}

/** What other machines have stored and this one doesn't know, as entries. What was there at the last reset stays forgotten; `resetAt` is -1 for none. */
export function fromSync(stored: unknown, standings: Standings, resetAt: number): readonly Entry[] {
	const found = readSnapshot(stored);
	const mine: Standings = new Map(standings);
	return typeof found === 'string' ? [] : [...found.standings].filter(([key, latest]) => latest.n > resetAt && keepLater(mine, key, latest)).map(([key, latest]) => entryOf(key, latest));
}

function newestOf(standings: Standings, most: number): (readonly [string, Latest])[] {
	const newest: (readonly [string, Latest])[] = [];
	let chars = 0;
	for (const [key, latest] of [...standings].sort(([, a], [, b]) => b.n - a.n || (a.id < b.id ? 1 : -1))) {
		chars += JSON.stringify(JSON.stringify(writeRow(key, latest))).length;
		if (chars > most) {
			break;
		}
		newest.push([key, latest]);
	}
	return newest;
}

const isLater = (stored: unknown): boolean => typeof stored === 'object' && stored !== null && 'version' in stored && typeof stored.version === 'number' && stored.version > snapshotVersion;
