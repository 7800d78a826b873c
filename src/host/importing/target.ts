import * as vscode from 'vscode';
import { bankFolder } from '../../core/bank/fileName';
import { exists } from './images';

/** The bank file that questions go to. */
export interface Target {
	readonly uri: vscode.Uri;
	/** It is there and is added to; else it must not be there. */
	readonly isThere: boolean;
}

/** Refuses where nothing may be written. */
export function assertTrusted(): void {
	if (!vscode.workspace.isTrusted) {
		throw new Error('This folder is open in Restricted Mode, in which Dry Run writes no files. Trust it by "Workspaces: Manage Workspace Trust" first.');
	}
}

/** The bank file of that name in a folder's `.dryrun`. */
export const bankIn = (folder: vscode.Uri, name: string): vscode.Uri => vscode.Uri.joinPath(folder, bankFolder, `${name}.yaml`);

/** The first file of a name, or of that name with a number, that isn't there. */
export async function freeFile(folder: vscode.Uri, name: string, ending = '.yaml'): Promise<vscode.Uri> {
	for (let number = 1; ; number++) {
		const uri = vscode.Uri.joinPath(folder, `${name}${number === 1 ? '' : `-${number}`}${ending}`);
		if (!await exists(uri)) {
			return uri;
		}
	}
}

/** Asks which workspace folder is meant. Without one, offers to open a folder or to save elsewhere; undefined when the person has left. */
export async function askTarget(name: string): Promise<{ readonly folder: vscode.Uri } | { readonly file: vscode.Uri } | undefined> {
	const { workspaceFolders = [] } = vscode.workspace;
	const [only] = workspaceFolders;
	if (workspaceFolders.length === 1 && only) {
		return { folder: only.uri };
	}
	if (workspaceFolders.length > 1) {
		const picked = await vscode.window.showWorkspaceFolderPick({ placeHolder: `Into which folder's ${bankFolder}?` });
		return picked && { folder: picked.uri };
	}
	const [open, save] = ['Open Folder…', 'Save Elsewhere…'] as const;
	const choice = await vscode.window.showInformationMessage(`No folder is open. Open one, whose "${bankFolder}" will hold the bank, or save the bank as a file elsewhere.`, open, save);
	if (choice === open) {
		await vscode.commands.executeCommand('workbench.action.files.openFolder');
		return undefined;
	}
	const file = choice === save ? await vscode.window.showSaveDialog({ saveLabel: 'Import', filters: { YAML: ['yaml', 'yml'] }, title: 'Import Questions', ...defaultFile(name) }) : undefined;
	return file && { file };
}

const defaultFile = (name: string): vscode.SaveDialogOptions => vscode.env.uiKind === vscode.UIKind.Desktop ? { defaultUri: vscode.Uri.file(`${name}.yaml`) } : {};
