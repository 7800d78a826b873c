import * as v from 'valibot';
import { standingSchema } from '../progress/entry';
import { grades } from '../schedule/memory';
import { emptyDesk, undoDepth, type Desk, type Step } from './desk';
import { rollUp } from './runs';
import { sessionKinds, type Session, type Slot } from './session';

/*
 * How the desk is stored: the session on display by itself, since it changes with every tick, and the rest. Version 1 had one session that
 * waited, and each session kept its own steps; it is still read.
 */

/** What each place of the editor's store holds; undefined for nothing. */
export interface StoredDesk {
	readonly session: unknown;
	readonly desk: unknown;
	/** Of version 1 only. */
	readonly parked?: unknown;
}

/** The version that this code writes. */
export const deskVersion = 2;

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

const slotSchema = v.object({
	id: count,
	key: v.string(),
	due: v.optional(v.number()),
	isFailed: v.optional(v.literal(true)),
	points: v.optional(v.array(count)),
	attempt: v.optional(attemptSchema),
});

const sessionSchema = v.pipe(
	v.object({
		id: count, kind: v.picklist(sessionKinds), title: v.string(), queue: v.array(slotSchema), waiting: v.array(slotSchema), position: count, next: count,
	}),
	v.check(({ position, queue }) => position <= queue.length),
);

const runsSchema = v.array(v.tuple([count, v.pipe(count, v.maxValue(100_000))]));

const stepSchema = v.object({
	at: v.optional(v.object({
		session: count,
		back: v.object({ queue: runsSchema, waiting: runsSchema, position: count, next: count, slot: slotSchema, removed: v.array(slotSchema) }),
	})),
	changes: v.array(v.object({ key: v.string(), entry: v.string(), before: v.nullable(standingSchema) })),
	draft: v.optional(v.string()),
});

const restSchema = v.object({
	version: v.literal(deskVersion), display: v.optional(count), sessions: v.array(sessionSchema), steps: v.array(stepSchema), next: count,
});

const firstSessionSchema = v.pipe(
	v.object({
		kind: v.picklist(sessionKinds),
		title: v.string(),
		queue: v.array(v.object({ key: v.string(), attempt: v.optional(attemptSchema) })),
		position: count,
		steps: v.array(v.object({
			position: count, entry: v.string(), key: v.string(), before: v.nullable(standingSchema), inserted: v.array(v.tuple([count, count])),
			attempt: attemptSchema, draft: v.optional(v.string()),
		})),
	}),
	v.check(({ position, queue }) => position <= queue.length),
);

export function writeDesk({ display, sessions, steps, next }: Desk): StoredDesk {
	return {
		session: sessions.find(({ id }) => id === display),
		desk: { version: deskVersion, ...(display !== undefined && { display }), sessions: sessions.filter(({ id }) => id !== display), steps, next },
	};
}

/** The desk that an earlier window stored; what of it this version can't read is left out. */
export function readDesk({ session, desk, parked }: StoredDesk): Desk {
	const shown = v.safeParse(sessionSchema, session);
	const rest = v.safeParse(restSchema, desk);
	const stored = rest.success ? rest.output : emptyDesk;
	if (shown.success || rest.success) {
		const sessions = [...stored.sessions, ...(shown.success ? [shown.output] : [])];
		return {
			sessions,
			steps: stored.steps,
			next: Math.max(stored.next, ...sessions.map(({ id }) => id + 1)),
			...(shown.success && { display: shown.output.id }),
		};
	}

	const waited = readFirst(parked, 1);
	const displayed = readFirst(session, 2);
	return {
		sessions: [...(waited ? [waited.session] : []), ...(displayed ? [displayed.session] : [])],
		steps: [...waited?.steps ?? [], ...displayed?.steps ?? []].slice(-undoDepth),
		next: 3,
		...(displayed && { display: 2 }),
	};
}

/** A session of version 1. Its steps noted what they had put into the queue, so each earlier queue follows from the one after it. */
function readFirst(stored: unknown, id: number): { readonly session: Session; readonly steps: readonly Step[] } | undefined {
	const result = v.safeParse(firstSessionSchema, stored);
	if (!result.success) {
		return undefined;
	}
	const { kind, title, position, steps } = result.output;
	const queue = result.output.queue.map((slot, i): Slot => ({ ...slot, id: i }));
	const ids = queue.map(slot => slot.id);
	const read: Step[] = [];
	for (const { entry, key, before, draft, ...step } of steps.toReversed()) {
		step.inserted.forEach(([index, places]) => { ids.splice(index, places); });
		const slot = queue[ids[step.position] ?? -1];
		if (slot === undefined) {
			break;
		}
		const back = { queue: rollUp(ids), waiting: [], position: step.position, next: queue.length, slot: { ...slot, attempt: step.attempt }, removed: [] };
		read.unshift({ at: { session: id, back }, changes: [{ key, entry, before }], ...(draft !== undefined && { draft }) });
	}
	return { session: { id, kind, title, queue, waiting: [], position, next: queue.length }, steps: read };
}
