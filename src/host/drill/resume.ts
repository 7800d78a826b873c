import * as vscode from 'vscode';
import type { Session } from '../../core/practice/session';
import type { Practice } from '../practice/practice';

/** Takes up a session that waits, asking which when there are several; false when none is taken up. */
export async function resumeSession(practice: Practice): Promise<boolean> {
	const waiting = practice.parked();
	if (waiting.length < 2) {
		return practice.resume();
	}
	const items = waiting.map(session => ({ label: session.title, description: placeOf(session), session }));
	const chosen = await vscode.window.showQuickPick(items, { title: 'Resume Session', placeHolder: 'Which session?' });
	return chosen !== undefined && practice.resume(chosen.session.id);
}

/** Such as `5 of 20`. */
export function placeOf({ position, queue, waiting }: Session): string {
	return `${position + 1} of ${queue.length + waiting.filter(({ isFailed }) => isFailed === true).length}`;
}
