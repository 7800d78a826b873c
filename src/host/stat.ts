import * as vscode from 'vscode';

/** What a file or folder is; undefined when it isn't there or can't be looked at, which file systems tell in different ways. */
export async function statOf(uri: vscode.Uri): Promise<vscode.FileStat | undefined> {
	try {
		return await vscode.workspace.fs.stat(uri);
	} catch {
		return undefined;
	}
}
