import * as vscode from 'vscode';
import type { ProgressRoom } from '../progress';
import { stampOf } from '../../core/progress/files';
import { counted } from '../../core/text/counted';
import { addressIn, nameOf } from '../address';

/** Writes everything into one file. */
export async function exportProgress({ progress: room }: { readonly progress: ProgressRoom }, argument: unknown): Promise<void> {
	const progress = await room.fresh();
	const entries = await progress.entries();
	if (entries.length === 0) {
		void vscode.window.showInformationMessage('Dry Run: there is no progress to export yet. Grade a question first.');
		return;
	}
	const to = addressIn(argument) ?? await vscode.window.showSaveDialog({
		title: 'Export Progress', saveLabel: 'Export', filters: { Progress: ['jsonl'] }, defaultUri: suggestion(),
	});
	if (to) {
		const { progressTools } = await import('../../core/progress/tools');
		await vscode.workspace.fs.writeFile(to, new TextEncoder().encode(progressTools.writeExport(entries, Date.now())));
		void vscode.window.showInformationMessage(`Dry Run: ${counted(entries.length, 'entry', 'entries')} about ${counted(progress.all().size, 'question')} exported to ${nameOf(to)}.`);
	}
}

function suggestion(): vscode.Uri {
	const name = `dry-run-progress-${stampOf(Date.now()).slice(0, 10)}.jsonl`;
	const [folder] = vscode.workspace.workspaceFolders ?? [];
	return folder ? vscode.Uri.joinPath(folder.uri, name) : vscode.Uri.file(name);
}
