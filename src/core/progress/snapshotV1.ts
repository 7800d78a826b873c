import * as v from 'valibot';
import { checksum } from '../text/checksum';
import { standingSchema } from './entry';
import type { Snapshot } from './fold';

const snapshotSchema = v.object({
	version: v.literal(1),
	standings: v.array(v.tuple([v.string(), v.number(), v.string(), v.number(), standingSchema])),
	files: v.record(v.string(), v.number()),
	sum: v.string(),
});

/** The first form of the state: a row of five per question, its standing written out. Nothing writes it any more. */
export function readSnapshotV1(stored: unknown): Snapshot | 'damaged' {
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
