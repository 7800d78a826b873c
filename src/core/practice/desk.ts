import type { Standing } from '../progress/entry';
import { takeBack, type Return, type Session } from './session';

/** A question's progress that a step has changed. */
export interface Changed {
	readonly key: string;
	/** The progress entry that the step wrote. */
	readonly entry: string;
	/** How the person stood before it; null for a question without a standing. */
	readonly before: Standing | null;
}

/** Something that undo takes back. */
export interface Step {
	/** The session that it was taken in, and the way back there; absent for what is done outside of any. */
	readonly at?: { readonly session: number; readonly back: Return };
	readonly changes: readonly Changed[];
	/** What the person had written for the question; grading clears the draft. */
	readonly draft?: string;
}

/** What lies before the person: the session on display, those that wait, and what can be taken back, whichever session it was done in. */
export interface Desk {
	/** The id of the session on display. */
	readonly display?: number;
	/** In the order in which they were last on display. */
	readonly sessions: readonly Session[];
	/** Newest last. */
	readonly steps: readonly Step[];
	/** The next session's id. */
	readonly next: number;
}

/** How many steps undo goes back. */
export const undoDepth = 30;

/** How many unfinished sessions wait; with one more the oldest goes. */
export const mostParked = 5;

export const emptyDesk: Desk = { sessions: [], steps: [], next: 1 };

export function onDisplay({ display, sessions }: Desk): Session | undefined {
	return sessions.find(({ id }) => id === display);
}

/** The unfinished sessions that wait, the last one first. */
export function parked({ display, sessions }: Desk): readonly Session[] {
	return sessions.filter(session => session.id !== display && isUnfinished(session)).slice(-mostParked).reverse();
}

/** A drill that isn't over; a question that was opened alone is found again where it was found. */
export function isUnfinished({ kind, position, queue }: Session): boolean {
	return kind !== 'single' && position < queue.length;
}

/** Puts a new session on display; what was there waits if it isn't over. */
export function begin(desk: Desk, session: Session): Desk {
	const { next } = desk;
	return show({ ...desk, sessions: [...desk.sessions, { ...session, id: next }], next: next + 1 }, next);
}

/** Clears the display. */
export function putDown(desk: Desk): Desk {
	return show(desk, undefined);
}

/** Takes up a session that waits: the one with this id, or the last one. */
export function takeUp(desk: Desk, id = parked(desk)[0]?.id): Desk {
	return parked(desk).some(session => session.id === id) ? show(desk, id) : desk;
}

/** The desk with the session on display changed. */
export function withSession(desk: Desk, session: Session): Desk {
	return { ...desk, sessions: desk.sessions.map(each => each.id === session.id ? session : each) };
}

/** The desk after something that can be taken back. */
export function stepped(desk: Desk, step: Step): Desk {
	return tidy({ ...desk, steps: [...desk.steps, step].slice(-undoDepth) });
}

/** The desk as it was before its last step, with that step's session on display; undefined when there is nothing to take back. */
export function undo(desk: Desk): { readonly desk: Desk; readonly step: Step } | undefined {
	const step = desk.steps.at(-1);
	if (!step) {
		return undefined;
	}
	const { at } = step;
	const session = desk.sessions.find(({ id }) => id === at?.session);
	const shown = session && at ? show(withSession(desk, takeBack(session, at.back)), session.id) : desk;
	return { desk: tidy({ ...shown, steps: desk.steps.slice(0, -1) }), step };
}

function show(desk: Desk, id: number | undefined): Desk {
	const { display: _, ...rest } = desk;
	const isShown = (session: Session) => session.id === id;
	const sessions = [...desk.sessions.filter(session => !isShown(session)), ...desk.sessions.filter(isShown)];
	return tidy({ ...rest, sessions, ...(id !== undefined && { display: id }) });
}

/** A session goes when it is not on display, doesn't wait, and no step leads back to it. */
function tidy(desk: Desk): Desk {
	const kept = new Set([desk.display, ...parked(desk).map(({ id }) => id), ...desk.steps.map(({ at }) => at?.session)]);
	return desk.sessions.every(({ id }) => kept.has(id)) ? desk : { ...desk, sessions: desk.sessions.filter(({ id }) => kept.has(id)) };
}
