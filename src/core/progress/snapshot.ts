import * as v from 'valibot';
import { checksum } from '../text/checksum';
import { standingSchema } from './entry';
import type { Standings } from './fold';

/** The version that this code writes. Every version ever released is read. */
export const snapshotVersion = 1;

const snapshotSchema = v.object({
	version: v.literal(snapshotVersion),
	standings: v.array(v.tuple([v.string(), v.number(), v.string(), v.number(), standingSchema])),
	/** The log files that are folded in, by name, with the size in bytes that they had when they were. */
	files: v.record(v.string(), v.number()),
	sum: v.string(),
});

/** The folded state, as the memento keeps it. */
export interface Snapshot {
	readonly standings: Standings;
	readonly files: Readonly<Record<string, number>>;
}

export function writeSnapshot({ standings, files }: Snapshot): unknown {
	const rows = [...standings].map(([key, { n, id, at, standing }]) => [key, n, id, at, standing]);
	return { version: snapshotVersion, standings: rows, files, sum: checksum(JSON.stringify([rows, files])) };
}

/** What the memento holds: nothing yet, a snapshot, or something that this version can't read. */
export function readSnapshot(stored: unknown): Snapshot | 'none' | 'damaged' {
	if (stored === undefined || stored === null) {
		return 'none';
	}
	const result = v.safeParse(snapshotSchema, stored);
	if (!result.success) {
		return 'damaged';
	}
	// Over what is stored, not over what the schema gives: that has its keys in the schema's order.
	const { standings, files, sum } = stored as v.InferInput<typeof snapshotSchema>;
	if (checksum(JSON.stringify([standings, files])) !== sum) {
		return 'damaged';
	}
	return {
		standings: new Map(result.output.standings.map(([key, n, id, at, standing]) => [key, { n, id, at, standing }])),
		files: result.output.files,
	};
}
