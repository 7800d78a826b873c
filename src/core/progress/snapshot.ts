import { checksum } from '../text/checksum';
import type { Pause } from './files';
import type { Snapshot, Standings } from './fold';
import { readRow, writeRow } from './row';
import { readSnapshotV1 } from './snapshotV1';
import { atOnce, inTurns } from './turns';

/** The version that this code writes. Every version ever released is read. */
export const snapshotVersion = 2;

/** The rows are one text: the editor copies and sends the whole memento with each change of anything in it, and a text is copied fastest. */
export function writeSnapshot({ standings, files }: Snapshot): unknown {
	const rows = JSON.stringify(Array.from(standings, ([key, latest]) => writeRow(key, latest)));
	return { version: snapshotVersion, rows, files, sum: sumOf(rows, files) };
}

const sumOf = (rows: string, files: unknown): string => checksum(rows) + checksum(JSON.stringify(files));

type Found = Snapshot | 'none' | 'damaged';

/** What the memento holds: nothing yet, a snapshot, or something that this version can't read. */
export const readSnapshot = (stored: unknown): Found => atOnce(snapshotIn(stored));

/** The same, with pauses. */
export const readSnapshotSlowly = (stored: unknown, pause: Pause): Promise<Found> => inTurns(snapshotIn(stored), pause);

function* snapshotIn(stored: unknown): Generator<void, Found> {
	if (stored === undefined || stored === null) {
		return 'none';
	}
	if (typeof stored !== 'object' || !('version' in stored)) {
		return 'damaged';
	}
	if (stored.version !== snapshotVersion) {
		return readSnapshotV1(stored);
	}
	const { rows, files, sum } = stored as { readonly rows?: unknown; readonly files?: unknown; readonly sum?: unknown };
	if (typeof rows !== 'string' || !isSizes(files) || sumOf(rows, files) !== sum) {
		return 'damaged';
	}
	yield;
	const standings = yield* standingsIn(rows);
	return standings ? { standings, files } : 'damaged';
}

/** So many rows are read in a few milliseconds. */
const rowsPerTurn = 1_000;

/** The standings that a text of rows holds; undefined when one of them is damaged. */
function* standingsIn(rows: string): Generator<void, Standings | undefined> {
	const standings: Standings = new Map();
	let count = 0;
	for (const row of parsedList(rows)) {
		const read = readRow(row);
		if (!read) {
			return undefined;
		}
		standings.set(read[0], read[1]);
		if (++count % rowsPerTurn === 0) {
			yield;
		}
	}
	return standings;
}

function parsedList(text: string): readonly unknown[] {
	try {
		const value: unknown = JSON.parse(text);
		return Array.isArray(value) ? value : [undefined];
	} catch {
		return [undefined]; // JSON.parse has no form that answers with a value
	}
}

function isSizes(files: unknown): files is Readonly<Record<string, number>> {
	return typeof files === 'object' && files !== null && !Array.isArray(files) && Object.values(files).every(size => typeof size === 'number');
}
