import type { Grade } from '../schedule/memory';
import type { Standing } from '../progress/entry';
import { freshAttempt, type Attempt } from './attempt';
import { parentKey } from './followUp';

export const sessionKinds = ['single', 'random', 'topic', 'due', 'learn', 'starred', 'weak'] as const;
export type SessionKind = (typeof sessionKinds)[number];

/** One place in a session's queue: a question asked once, with the attempt at it. */
export interface Slot {
	readonly key: string;
	readonly attempt?: Attempt;
}

/** Something that undo takes back. */
export interface Step {
	/** Where the session stood. */
	readonly position: number;
	/** The progress entry that the step wrote, and the standing before it; null for a question without one. */
	readonly entry: string;
	readonly key: string;
	readonly before: Standing | null;
	/** Places that the step put into the queue, as [index, count]. */
	readonly inserted: readonly (readonly [number, number])[];
	/** The attempt as it was when the step was taken. */
	readonly attempt: Attempt;
	/** What the person had written; grading clears the draft. */
	readonly draft?: string;
}

/** What a step wrote into the progress. */
export type Written = Pick<Step, 'key' | 'entry' | 'before' | 'draft'>;

/** A queue of questions and how far it has been worked through. At `position === queue.length` the end screen shows. */
export interface Session {
	readonly kind: SessionKind;
	readonly title: string;
	readonly queue: readonly Slot[];
	readonly position: number;
	/** Newest last. */
	readonly steps: readonly Step[];
}

/** How many steps undo goes back. */
export const undoDepth = 30;

export function startSession(kind: SessionKind, title: string, keys: readonly string[]): Session {
	return { kind, title, queue: keys.map(key => ({ key })), position: 0, steps: [] };
}

export function currentSlot(session: Session): Slot | undefined {
	return session.queue[session.position];
}

export function currentAttempt(session: Session): Attempt {
	return currentSlot(session)?.attempt ?? freshAttempt;
}

/** The session with the attempt on display changed. */
export function withAttempt(session: Session, change: (attempt: Attempt) => Attempt): Session {
	const { position } = session;
	return { ...session, queue: session.queue.map((slot, i) => i === position ? { ...slot, attempt: change(slot.attempt ?? freshAttempt) } : slot) };
}

export function skip(session: Session): Session {
	return { ...session, position: Math.min(session.position + 1, session.queue.length) };
}

/** One place back, with the attempt as it was left; back is not undo. */
export function back(session: Session): Session {
	return { ...session, position: Math.max(session.position - 1, 0) };
}

/** Places after which a failed question is asked again in the same session. */
const returnsAfter = 4;

/**
 * The session after its question was graded: its follow-ups come next, and a failed question comes back a few places later. `step` says what
 * was written, for undo.
 */
export function graded(session: Session, grade: Grade, followUps: readonly string[], step: Written): Session {
	const { position, queue } = session;
	const slot = queue[position];
	if (!slot) {
		return session;
	}

	const next = position + 1;
	const asked = slot.attempt?.grade === undefined ? followUps.map(key => ({ key })) : [];
	const isFollowUp = parentKey(slot.key) !== slot.key;
	const again = grade === 'again' && session.kind !== 'single' && !isFollowUp ? [{ key: slot.key }] : [];
	const rest = queue.slice(next);
	const returnAt = Math.min(returnsAfter, rest.length);

	const attempt = slot.attempt ?? freshAttempt;
	return {
		...session,
		queue: [
			...queue.slice(0, position), { ...slot, attempt: { ...attempt, grade } },
			...asked, ...rest.slice(0, returnAt), ...again, ...rest.slice(returnAt),
		],
		position: next,
		steps: pushStep(session.steps, {
			...step, position, attempt,
			inserted: [[next + asked.length + returnAt, again.length], [next, asked.length]],
		}),
	};
}

/** The session after its question was put aside (buried or suspended), and its follow-ups with it: it goes on, and undo brings it back. */
export function putAside(session: Session, step: Written): Session {
	const slot = currentSlot(session);
	const isElsewhere = (each: Slot) => slot === undefined || parentKey(each.key) !== parentKey(slot.key);
	const next = session.queue.findIndex((each, i) => i > session.position && isElsewhere(each));
	return slot === undefined ? session : {
		...session,
		position: next < 0 ? session.queue.length : next,
		steps: pushStep(session.steps, { ...step, position: session.position, attempt: slot.attempt ?? freshAttempt, inserted: [] }),
	};
}

function pushStep(steps: readonly Step[], step: Step): readonly Step[] {
	return [...steps, step].slice(-undoDepth);
}

/** The session as it was before its last step; undefined when there is nothing to take back. */
export function undo(session: Session): { readonly session: Session; readonly step: Step } | undefined {
	const step = session.steps.at(-1);
	if (!step) {
		return undefined;
	}
	const queue = [...session.queue];
	for (const [index, count] of step.inserted) {
		queue.splice(index, count);
	}
	const slot = queue[step.position];
	if (slot) {
		queue[step.position] = { ...slot, attempt: step.attempt };
	}
	return { session: { ...session, queue, position: step.position, steps: session.steps.slice(0, -1) }, step };
}
