import * as vscode from 'vscode';
import { counted } from '../../core/text/counted';
import { nameOf } from '../address';
import { importProgress } from './import';
import type { KeepingParts } from './parts';

type Parts = Omit<KeepingParts, 'command'>;

/** Forgets all progress, after a backup was written that can be brought back. With `{ "confirm": false }` it doesn't ask, for those who bind it to a key. */
export async function resetProgress(parts: Parts, options: unknown): Promise<void> {
	const { progress: room } = parts;
	const progress = await room.fresh();
	const place = room.place();
	if (!place || progress.all().size === 0) {
		void vscode.window.showInformationMessage('Dry Run: there is no progress to reset.');
		return;
	}
	const where = place.scope === 'user' ? 'in all your workspaces' : 'in this workspace';
	if (asks(options)) {
		const detail = `How you stand with ${counted(progress.all().size, 'question')} is forgotten. It is written to a backup first, which Import Progress brings back.`;
		if (await vscode.window.showWarningMessage(`Reset all your progress ${where}?`, { modal: true, detail }, 'Reset') !== 'Reset') {
			return;
		}
	}
	const backup = vscode.Uri.joinPath(place.folder, await progress.reset());
	room.changed();
	const choice = await vscode.window.showInformationMessage(`Dry Run: all your progress ${where} was reset. The backup is ${nameOf(backup)}.`, 'Bring Back', 'Show Folder');
	if (choice === 'Bring Back') {
		await importProgress(parts, backup);
	} else if (choice === 'Show Folder') {
		await vscode.commands.executeCommand('revealFileInOS', backup);
	}
}

const asks = (options: unknown): boolean => !(typeof options === 'object' && options !== null && 'confirm' in options && options.confirm === false);
