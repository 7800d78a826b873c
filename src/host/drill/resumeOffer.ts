import * as vscode from 'vscode';
import { commands } from '../ids';
import type { Practice } from '../practice/practice';
import { placeOf } from './resume';

/** The editor starts up first. */
const startAfter = 2_500;
const offeredKey = 'dryRun.offeredSession';

/**
 * Offers a session that an earlier window left half done, once, in the status bar: it goes with the next session, and doesn't come again.
 * @param tellWaiting tells the workbench that a session waits
 */
export function offerHalfDone(state: vscode.Memento, practice: Practice, tellWaiting: () => void): vscode.Disposable {
	let item: vscode.StatusBarItem | undefined;
	const timer: unknown = setTimeout(() => {
		const [session] = practice.parked();
		tellWaiting();
		if (!session || practice.session() || state.get(offeredKey) === session.id) {
			return;
		}
		void state.update(offeredKey, session.id);
		item = vscode.window.createStatusBarItem('dryRun.resume', vscode.StatusBarAlignment.Left, -12);
		item.name = 'Dry Run: Resume Session';
		item.text = `$(debug-continue) ${session.title}, ${placeOf(session)}`;
		item.tooltip = 'Dry Run: resume this session. It is offered once; Resume Session finds it later.';
		item.accessibilityInformation = { label: `Dry Run: resume ${session.title}, ${placeOf(session)}`, role: 'button' };
		item.command = commands.resumeSession;
		item.show();
	}, startAfter);
	const withdraw = () => {
		item?.dispose();
		item = undefined;
	};
	return vscode.Disposable.from(
		practice.onDidChange(change => {
			if (change === 'all') {
				withdraw();
			}
		}),
		{
			dispose() {
				clearTimeout(timer);
				withdraw();
			},
		},
	);
}
