import * as vscode from 'vscode';
import { contributedFiles } from './contributed';
import type { Found, FoundFile } from './found';
import type { BankNames } from './names';
import type { OpenedFiles } from './opened';
import { filesOf } from './workspaceFiles';

/** The files of all sources: each workspace folder's, those that were opened, and those of other extensions. Each once. */
export async function findSources(names: BankNames, opened: OpenedFiles): Promise<Found> {
	const found: Found[] = [];
	for (const folder of vscode.workspace.workspaceFolders ?? []) {
		found.push(await filesOf(folder, (uri, path) => names.nameOf(uri, path, folder)));
	}
	found.push({ files: opened.all().map(uri => openedFile(uri, names)), notices: [] }, await contributedFiles());
	await names.store();
	const files = new Map<string, FoundFile>();
	for (const file of found.flatMap(each => each.files)) {
		const known = files.get(file.uri.toString());
		files.set(file.uri.toString(), known ? { ...known, isMeant: known.isMeant || file.isMeant, title: file.title ?? known.title, format: file.format ?? known.format } : file);
	}
	return { files: [...files.values()], notices: found.flatMap(({ notices }) => notices) };
}

function openedFile(uri: vscode.Uri, names: BankNames): FoundFile {
	const folder = vscode.workspace.getWorkspaceFolder(uri);
	const path = folder ? vscode.workspace.asRelativePath(uri, false) : uri.scheme === 'file' ? uri.path : uri.toString();
	return { uri, id: names.nameOf(uri, path, folder), root: uri.toString(), name: uri.path.split('/').at(-1) ?? uri.path, isMeant: true };
}
