import { checksum } from '../text/checksum';
import type { Snapshot, Standings } from './fold';
import { readRow, writeRow } from './row';
import { readSnapshotV1 } from './snapshotV1';

/** The version that this code writes. Every version ever released is read. */
export const snapshotVersion = 2;

/** The rows are one text: the editor copies and sends the whole memento with each change of anything in it, and a text is copied fastest. */
export function writeSnapshot({ standings, files }: Snapshot): unknown {
	const rows = JSON.stringify(Array.from(standings, ([key, latest]) => writeRow(key, latest)));
	return { version: snapshotVersion, rows, files, sum: sumOf(rows, files) };
}

const sumOf = (rows: string, files: unknown): string => checksum(rows) + checksum(JSON.stringify(files));

/** What the memento holds: nothing yet, a snapshot, or something that this version can't read. */
export function readSnapshot(stored: unknown): Snapshot | 'none' | 'damaged' {
	if (stored === undefined || stored === null) {
		return 'none';
	}
	if (typeof stored !== 'object' || !('version' in stored)) {
		return 'damaged';
	}
	return stored.version === snapshotVersion ? readV2(stored) : readSnapshotV1(stored);
}

function readV2(stored: object): Snapshot | 'damaged' {
	const { rows, files, sum } = stored as { readonly rows?: unknown; readonly files?: unknown; readonly sum?: unknown };
	if (typeof rows !== 'string' || !isSizes(files) || sumOf(rows, files) !== sum) {
		return 'damaged';
	}
	const standings = standingsIn(rows);
	return standings ? { standings, files } : 'damaged';
}

/** The standings that a text of rows holds; undefined when one of them is damaged. */
function standingsIn(rows: string): Standings | undefined {
	const standings: Standings = new Map();
	for (const row of parsedList(rows)) {
		const read = readRow(row);
		if (!read) {
			return undefined;
		}
		standings.set(read[0], read[1]);
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
