import type * as vscode from 'vscode';
import { onDisplay, type Desk } from '../../core/practice/desk';
import { readDesk, writeDesk } from '../../core/practice/stored';

/** The desk of this window and the drafts on it. Every change is stored at once. */
export interface StoredDesk {
	desk(): Desk;
	set(desk: Desk): void;
	draft(key: string): string;
	setDraft(key: string, text: string): void;
}

const sessionKey = 'dryRun.session';
const deskKey = 'dryRun.desk';
/** The one session that waited, as version 1 stored it. */
const parkedKey = 'dryRun.parkedSession';
const draftsKey = 'dryRun.drafts';

/** Nothing is read before it is asked for. */
export function openDesk(state: vscode.Memento): StoredDesk {
	let opened: { desk: Desk; readonly drafts: Map<string, string> } | undefined;
	const open = () => opened ??= {
		desk: readDesk({ session: state.get(sessionKey), desk: state.get(deskKey), parked: state.get(parkedKey) }),
		drafts: readDrafts(state.get(draftsKey)),
	};

	return {
		desk: () => open().desk,
		set(desk) {
			const current = open();
			const before = current.desk;
			current.desk = desk;
			const { session, desk: rest } = writeDesk(desk);
			if (onDisplay(before) !== session) {
				void state.update(sessionKey, session);
			}
			if (state.get(deskKey) === undefined || isOtherwise(before, desk)) {
				void state.update(deskKey, rest);
				if (state.get(parkedKey) !== undefined) {
					void state.update(parkedKey, undefined);
				}
			}
		},
		draft: key => open().drafts.get(key) ?? '',
		setDraft(key, text) {
			const { drafts } = open();
			if (text === '') {
				drafts.delete(key);
			} else {
				drafts.set(key, text);
			}
			void state.update(draftsKey, Object.fromEntries(drafts));
		},
	};
}

/** Whether more has changed than the session on display, which changes with every tick. */
function isOtherwise(before: Desk, after: Desk): boolean {
	return before.display !== after.display || before.steps !== after.steps || before.sessions.length !== after.sessions.length;
}

function readDrafts(stored: unknown): Map<string, string> {
	const entries = typeof stored === 'object' && stored !== null ? Object.entries(stored) : [];
	return new Map(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}
