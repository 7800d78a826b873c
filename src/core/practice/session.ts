import type { Grade } from '../schedule/memory';
import { freshAttempt, type Attempt } from './attempt';
import { parentKey } from './followUp';
import { rollUp, unroll, type Runs } from './runs';

export const sessionKinds = ['single', 'random', 'topic', 'due', 'learn', 'today', 'starred', 'weak', 'missed', 'practice', 'followUps'] as const;
export type SessionKind = (typeof sessionKinds)[number];

/** Whether a session's grades move the dates: practice never does, nor does recalling only some points of an answer. */
export const isScheduled = (kind: SessionKind): boolean => kind !== 'practice' && kind !== 'missed';

/** One place in a session's queue: a question asked once, with the attempt at it. */
export interface Slot {
	/** Unlike any other slot's of the session. */
	readonly id: number;
	readonly key: string;
	/** When a question that comes back is to be asked again; absent where it is asked for the first time. */
	readonly due?: number;
	/** It comes back because it was failed: at the end it is asked before its time. */
	readonly isFailed?: true;
	/** Indexes of the key points that are asked for; absent for all. */
	readonly points?: readonly number[];
	readonly attempt?: Attempt;
}

/** A queue of questions and how far it has been worked through. At `position === queue.length` the end screen shows. */
export interface Session {
	/** Unlike any other session's on the same desk; 0 before it lies there. */
	readonly id: number;
	readonly kind: SessionKind;
	readonly title: string;
	readonly queue: readonly Slot[];
	/** Questions that come back when their time has come, or at the end. */
	readonly waiting: readonly Slot[];
	readonly position: number;
	/** The next slot's id. */
	readonly next: number;
}

/** What takes a session back to where it stood: its slots by their ids, with what a later state has lost. */
export interface Return {
	readonly queue: Runs;
	readonly waiting: Runs;
	readonly position: number;
	readonly next: number;
	/** The slot that was on display, as it was. */
	readonly slot: Slot;
	/** Slots that went. */
	readonly removed: readonly Slot[];
}

/** A session after something that can be taken back, and the way back. */
export interface Moved {
	readonly session: Session;
	readonly back: Return;
}

/** What follows from a grade. */
export interface Outcome {
	readonly grade: Grade;
	/** Keys of the follow-ups that are asked next. */
	readonly followUps: readonly string[];
	/** When the question is to be asked again within the session; absent when not. */
	readonly returns?: number;
}

export function startSession(kind: SessionKind, title: string, keys: readonly string[], pointsOf?: (key: string) => readonly number[] | undefined): Session {
	const queue = keys.map((key, id): Slot => {
		const points = pointsOf?.(key);
		return { id, key, ...(points && { points }) };
	});
	return { id: 0, kind, title, queue, waiting: [], position: 0, next: queue.length };
}

export function currentSlot(session: Session): Slot | undefined {
	return session.queue[session.position];
}

export function currentAttempt(session: Session): Attempt {
	return currentSlot(session)?.attempt ?? freshAttempt;
}

/** The session with the attempt on display changed. */
export function withAttempt(session: Session, change: (attempt: Attempt) => Attempt): Session {
	const slot = currentSlot(session);
	return slot === undefined ? session : { ...session, queue: session.queue.with(session.position, { ...slot, attempt: change(slot.attempt ?? freshAttempt) }) };
}

export function skip(session: Session, now: number): Session {
	return session.position < session.queue.length ? goTo(session, session.position + 1, now) : session;
}

/** One place back, with the attempt as it was left; back is not undo. */
export function back(session: Session): Session {
	return { ...session, position: Math.max(session.position - 1, 0) };
}

/**
 * The session after its question was graded; undefined on the end screen. Its follow-ups come next. A question that comes back waits for its
 * time; one that is graded anew comes back, or doesn't, by its last grade.
 */
export function graded(session: Session, { grade, followUps, returns }: Outcome, now: number): Moved | undefined {
	const { position, queue, next } = session;
	const slot = queue[position];
	if (!slot) {
		return undefined;
	}
	const isFirst = slot.attempt?.grade === undefined;
	const asked = isFirst ? followUps.map((key, i): Slot => ({ id: next + i, key })) : [];
	const isRepeat = (each: Slot, i: number) => each.key === slot.key && each.due !== undefined && each.attempt?.grade === undefined && i > position;
	const removed = [...queue.filter(isRepeat), ...session.waiting.filter(each => each.key === slot.key)];
	const again: readonly Slot[] = returns === undefined ? [] : [{
		id: next + asked.length, key: slot.key, due: returns, ...(grade === 'again' && { isFailed: true as const }), ...(slot.points && { points: slot.points }),
	}];
	const after: Session = {
		...session,
		queue: [
			...queue.slice(0, position), { ...slot, attempt: { ...slot.attempt ?? freshAttempt, grade } },
			...asked, ...queue.slice(position + 1).filter(each => !removed.includes(each)),
		],
		waiting: [...session.waiting.filter(each => !removed.includes(each)), ...again],
		next: next + asked.length + again.length,
	};
	return { session: goTo(after, position + 1, now), back: wayBack(session, slot, removed) };
}

/** The session after its question was put aside (buried or suspended), and its follow-ups with it; undefined on the end screen. */
export function putAside(session: Session, now: number): Moved | undefined {
	const { position, queue } = session;
	const slot = queue[position];
	if (!slot) {
		return undefined;
	}
	const isOfFamily = (each: Slot) => parentKey(each.key) === parentKey(slot.key);
	const removed = [...queue.filter((each, i) => i > position && isOfFamily(each) && each.attempt?.grade === undefined), ...session.waiting.filter(isOfFamily)];
	const isLeft = (each: Slot) => !removed.includes(each);
	const after = { ...session, queue: queue.filter(isLeft), waiting: session.waiting.filter(isLeft) };
	return { session: goTo(after, position + 1, now), back: wayBack(session, slot, removed) };
}

/** The session as it was before a step. What has been done since with other questions stays. */
export function takeBack(session: Session, { queue, waiting, position, next, slot, removed }: Return): Session {
	const slots = new Map([...session.queue, ...session.waiting, ...removed].map(each => [each.id, each]));
	slots.set(slot.id, slot);
	const listed = (ids: Runs) => unroll(ids).flatMap(id => slots.get(id) ?? []);
	return { ...session, queue: listed(queue), waiting: listed(waiting), position, next };
}

function wayBack({ queue, waiting, position, next }: Session, slot: Slot, removed: readonly Slot[]): Return {
	const ids = (slots: readonly Slot[]) => rollUp(slots.map(({ id }) => id));
	return { queue: ids(queue), waiting: ids(waiting), position, next, slot, removed };
}

/**
 * The session at a place. What has waited long enough takes that place, the longest due first, unless a follow-up of the question before it
 * stands there; at the end of the queue what was failed comes without waiting.
 */
function goTo(session: Session, position: number, now: number): Session {
	const { queue, waiting } = session;
	const upcoming = queue[position];
	const before = queue[position - 1];
	const isInChain = upcoming && before && parentKey(upcoming.key) !== upcoming.key && parentKey(upcoming.key) === parentKey(before.key);
	const ready = isInChain ? [] : waiting.filter(({ due = 0, isFailed }) => due <= now || (upcoming === undefined && isFailed === true));
	const [first] = [...ready].sort((a, b) => (a.due ?? 0) - (b.due ?? 0));
	return first === undefined ? { ...session, position } : {
		...session,
		queue: queue.toSpliced(position, 0, first),
		waiting: waiting.filter(each => each !== first),
		position,
	};
}
