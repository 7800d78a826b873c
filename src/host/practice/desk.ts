import type * as vscode from 'vscode';
import type { Session } from '../../core/practice/session';
import { readStoredSession } from '../../core/practice/stored';

/** What lies on the desk: the session on display, one that waits, and the drafts. Every change is stored at once. */
export interface Desk {
	session(): Session | undefined;
	parked(): Session | undefined;
	setSession(session: Session): void;
	/** Puts a new session on display; an unfinished one gives way and waits. */
	begin(session: Session): void;
	/** Clears the display; an unfinished session waits. */
	putDown(): void;
	/** Takes up the session that waits; false when there is none. */
	takeUp(): boolean;
	draft(key: string): string;
	setDraft(key: string, text: string): void;
}

const sessionKey = 'dryRun.session';
const parkedKey = 'dryRun.parkedSession';
const draftsKey = 'dryRun.drafts';

export function openDesk(state: vscode.Memento): Desk {
	let session = readStoredSession(state.get(sessionKey));
	let parked = readStoredSession(state.get(parkedKey));
	const drafts = readDrafts(state.get(draftsKey));

	function set(onDisplay: Session | undefined, waiting: Session | undefined): void {
		if (session !== onDisplay) {
			session = onDisplay;
			void state.update(sessionKey, session);
		}
		if (parked !== waiting) {
			parked = waiting;
			void state.update(parkedKey, parked);
		}
	}
	const toPark = () => session && isWorthKeeping(session) ? session : parked;

	return {
		session: () => session,
		parked: () => parked,
		setSession: next => { set(next, parked); },
		begin: next => { set(next, toPark()); },
		putDown: () => { set(undefined, toPark()); },
		takeUp() {
			const waiting = parked;
			set(waiting ?? session, undefined);
			return waiting !== undefined;
		},
		draft: key => drafts.get(key) ?? '',
		setDraft(key, text) {
			if (text === '') {
				drafts.delete(key);
			} else {
				drafts.set(key, text);
			}
			void state.update(draftsKey, Object.fromEntries(drafts));
		},
	};
}

/** A drill that isn't over; a question that was opened alone is found again where it was found. */
function isWorthKeeping(session: Session): boolean {
	return session.kind !== 'single' && session.position < session.queue.length;
}

function readDrafts(stored: unknown): Map<string, string> {
	const entries = typeof stored === 'object' && stored !== null ? Object.entries(stored) : [];
	return new Map(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}
