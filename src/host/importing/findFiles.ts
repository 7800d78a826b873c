import * as vscode from 'vscode';
import { isBankName } from '../../core/bank/fileName';
import { isClosed, walk } from '../walk';

/** A file to read. */
export interface FoundFile {
	readonly uri: vscode.Uri;
	/** Its path below the folder that all of them lie in, with slashes. */
	readonly name: string;
	/** It was chosen itself, and not met in a folder. */
	readonly isNamed: boolean;
}

export interface Found {
	/** The folder that all of them lie in: the one that was chosen, or the one above several. */
	readonly base: vscode.Uri;
	readonly files: readonly FoundFile[];
	/** What was left out, and what to do about it. */
	readonly cuts: readonly string[];
}

/** The files that files and folders stand for. Links are not followed: they may lead anywhere. */
export async function findFiles(uris: readonly vscode.Uri[], isOver: () => boolean): Promise<Found> {
	const stats = await Promise.all(uris.map(async uri => ({ uri, type: (await vscode.workspace.fs.stat(uri)).type })));
	const [only] = stats;
	const base = stats.length === 1 && only && isFolder(only.type) ? only.uri : commonFolder(uris);
	const files: FoundFile[] = [];
	const cuts: string[] = [];
	for (const { uri, type } of stats) {
		if (isFolder(type)) {
			const walked = await walk(uri, { enters: path => !isOver() && isOpen(path), takes: path => !isOver() && isBankName(path) });
			files.push(...walked.files.map(path => vscode.Uri.joinPath(uri, path)).map(each => ({ uri: each, name: below(base, each), isNamed: false })));
			cuts.push(...walked.cut === undefined ? [] : [`In ${below(base, uri)}, ${walked.cut}, so the rest was left out. Choose folders within it.`]);
		} else {
			files.push({ uri, name: below(base, uri), isNamed: true });
		}
	}
	return { base, files: [...new Map(files.map(file => [file.uri.toString(), file])).values()], cuts };
}

const isFolder = (type: vscode.FileType) => (type & vscode.FileType.Directory) !== 0;

function isOpen(path: string): boolean {
	const name = path.slice(path.lastIndexOf('/') + 1);
	return !isClosed(name) && !name.startsWith('.');
}

/** The innermost folder above files. */
function commonFolder(uris: readonly vscode.Uri[]): vscode.Uri {
	const [first, ...rest] = uris.map(uri => vscode.Uri.joinPath(uri, '..'));
	if (!first) {
		throw new Error('Nothing was chosen to import.');
	}
	let folder = first;
	while (folder.path !== '/' && !rest.every(each => each.authority === folder.authority && `${each.path}/`.startsWith(`${folder.path}/`))) {
		folder = vscode.Uri.joinPath(folder, '..');
	}
	return folder;
}

const below = (folder: vscode.Uri, { path }: vscode.Uri): string => path.startsWith(`${folder.path}/`) ? path.slice(folder.path.length + 1) : path.replace(/^.*\//, '');
