import * as v from 'valibot';
import { standingSchema } from '../progress/entry';
import { grades } from '../schedule/memory';
import { sessionKinds, type Session } from './session';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const attemptSchema = v.object({
	layers: count,
	hints: count,
	ticked: v.array(count),
	tickedAt: v.optional(count),
	chosen: v.optional(v.array(count)),
	confidence: v.optional(v.picklist([1, 2, 3])),
	elapsed: v.pipe(v.number(), v.minValue(0)),
	grade: v.optional(v.picklist(grades)),
});

const stepSchema = v.object({
	position: count,
	entry: v.string(),
	key: v.string(),
	before: v.nullable(standingSchema),
	inserted: v.array(v.tuple([count, count])),
	attempt: attemptSchema,
	draft: v.optional(v.string()),
});

const sessionSchema = v.object({
	kind: v.picklist(sessionKinds),
	title: v.string(),
	queue: v.array(v.object({ key: v.string(), attempt: v.optional(attemptSchema) })),
	position: count,
	steps: v.array(stepSchema),
});

/** The session that an earlier window stored; undefined when there is none, or none that this version can read. */
export function readStoredSession(stored: unknown): Session | undefined {
	const result = v.safeParse(sessionSchema, stored);
	return result.success && result.output.position <= result.output.queue.length ? result.output : undefined;
}
