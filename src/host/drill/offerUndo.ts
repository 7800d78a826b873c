import * as vscode from 'vscode';
import type { Practice } from '../practice/practice';

/** Says what was done, and takes it back when the person wants that; without something else done since. */
export async function offerUndo(practice: Practice, text: string): Promise<void> {
	const chosen = await vscode.window.showInformationMessage(text, 'Undo');
	if (chosen === 'Undo') {
		await practice.undo();
	}
}
