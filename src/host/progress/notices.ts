import * as vscode from 'vscode';
import type { Scope } from './places';

/** One message tells of all that was set aside. */
export function tellDamage(folder: vscode.Uri, names: readonly string[]): void {
	if (names.length === 0) {
		return;
	}
	const text = `Dry Run: some of your stored progress was damaged. What could be read was recovered; the damaged original is kept as ${names.join(', ')}.`;
	void vscode.window.showWarningMessage(text, 'Show Folder').then(choice => {
		if (choice === 'Show Folder') {
			void vscode.commands.executeCommand('revealFileInOS', vscode.Uri.joinPath(folder, names[0] ?? ''));
		}
	});
}

export function tellMoved(scope: Scope, copied: number): void {
	const where = scope === 'user' ? 'Your progress is now kept for all your workspaces together' : 'The progress of this workspace is now kept by itself';
	const what = copied === 0 ? 'There was nothing to copy that isn\'t there already.' : `${copied === 1 ? 'One entry was' : `${copied} entries were`} copied there.`;
	void vscode.window.showInformationMessage(`Dry Run: ${where}. ${what} Nothing was removed where it was kept before.`);
}

export function tellNotMoved(error: unknown): void {
	void vscode.window.showErrorMessage(`Dry Run: your progress could not be copied to where it is to be kept (${error instanceof Error ? error.message : String(error)}). What there is stays where it was.`);
}

export function tellUnwritten(reason: string, tryAgain: () => void): void {
	const text = `Dry Run: your last answers could not be written to disk (${reason}). They are kept in memory, and writing is tried again every few seconds. Leave this window open until it says that they are saved.`;
	void vscode.window.showWarningMessage(text, 'Try Again').then(choice => {
		if (choice === 'Try Again') {
			tryAgain();
		}
	});
}

export function tellWritten(): void {
	void vscode.window.showInformationMessage('Dry Run: your answers are saved now.');
}
