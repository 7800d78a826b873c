import * as vscode from 'vscode';
import { bankFolder } from '../core/bank/fileName';

/**
 * The file or folder that a key binding or another extension names: a URI, its text, or a path, which begins in the first folder of the workspace
 * unless it is absolute. Undefined for anything else.
 * @throws when a path has no folder to begin in
 */
export function addressIn(argument: unknown): vscode.Uri | undefined {
	if (typeof argument !== 'string' || argument === '') {
		return argument instanceof vscode.Uri ? argument : undefined;
	}
	if (/^[a-z][\w+.-]+:/i.test(argument)) {
		return vscode.Uri.parse(argument, true);
	}
	return /^(?:[a-z]:)?[\\/]/i.test(argument) ? vscode.Uri.file(argument) : vscode.Uri.joinPath(folderFor(undefined), argument);
}

/**
 * The workspace folder that a file lies in, else the first.
 * @throws when there is none
 */
export function folderFor(uri: vscode.Uri | undefined): vscode.Uri {
	const folder = (uri && vscode.workspace.getWorkspaceFolder(uri)) ?? vscode.workspace.workspaceFolders?.[0];
	if (!folder) {
		throw new Error(`Open a folder first: a bank is kept in its folder "${bankFolder}".`);
	}
	return folder.uri;
}

/** A file as a message names it. */
export const nameOf = (uri: vscode.Uri): string => uri.scheme === 'file' ? uri.fsPath : uri.path.slice(uri.path.lastIndexOf('/') + 1);
