import * as vscode from 'vscode';
import { bankFolder } from '../../core/bank/fileName';
import type { Library } from '../library';

interface Change {
	readonly isChanged: boolean;
}

/** For how long a bank that was written is waited for; a file system tells of changes within a second. */
const patience = 5_000;

/** Makes a change to a bank file, and waits until the library has read it. A file that lies in no `.dryrun` is opened. Gives what `write` does. */
export async function whenRead<T extends Change>(library: Library, uri: vscode.Uri, write: () => Promise<T | undefined>): Promise<T | undefined> {
	await library.banks();
	const find = () => library.files().find(file => file.uri.toString() === uri.toString());
	const before = find();
	const written = await write();
	if (!written?.isChanged) {
		return written;
	}
	if (!before && !isInBankFolder(uri)) {
		await library.open(uri);
		return written;
	}
	await new Promise<void>(resolve => {
		const end = () => {
			clearTimeout(timer);
			listener.dispose();
			resolve();
		};
		const timer = setTimeout(end, patience);
		const listener = library.onDidChange(() => {
			if (find() !== before) {
				end();
			}
		});
		if (find() !== before) {
			end();
		}
	});
	return written;
}

/** Whether a file is a bank of its own accord. */
export function isInBankFolder(uri: vscode.Uri): boolean {
	const folder = vscode.workspace.getWorkspaceFolder(uri);
	return folder !== undefined && uri.path.startsWith(`${vscode.Uri.joinPath(folder.uri, bankFolder).path}/`);
}
