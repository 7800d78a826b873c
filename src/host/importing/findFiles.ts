import * as vscode from 'vscode';
import { isBankName } from '../../core/bank/fileName';

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
}

const closed = new Set(['node_modules', 'dist', 'out']);
const deepest = 16;
const mostFiles = 2_000;

/** The files that files and folders stand for. Links are not followed: they may lead anywhere. */
export async function findFiles(uris: readonly vscode.Uri[], isOver: () => boolean): Promise<Found> {
	const stats = await Promise.all(uris.map(async uri => ({ uri, type: (await vscode.workspace.fs.stat(uri)).type })));
	const [only] = stats;
	const base = stats.length === 1 && only && isFolder(only.type) ? only.uri : commonFolder(uris);
	const files: FoundFile[] = [];
	for (const { uri, type } of stats) {
		if (isFolder(type)) {
			await walk(uri, deepest, each => files.push({ uri: each, name: below(base, each), isNamed: false }), () => isOver() || files.length >= mostFiles);
		} else {
			files.push({ uri, name: below(base, uri), isNamed: true });
		}
	}
	return { base, files: [...new Map(files.map(file => [file.uri.toString(), file])).values()] };
}

const isFolder = (type: vscode.FileType) => (type & vscode.FileType.Directory) !== 0;

async function walk(folder: vscode.Uri, depth: number, find: (uri: vscode.Uri) => void, isOver: () => boolean): Promise<void> {
	const entries = await vscode.workspace.fs.readDirectory(folder);
	for (const [name, type] of [...entries].sort(([a], [b]) => a < b ? -1 : 1)) {
		const uri = vscode.Uri.joinPath(folder, name);
		if (isOver()) {
			return;
		}
		if (type === vscode.FileType.Directory && depth > 0 && !closed.has(name) && !name.startsWith('.')) {
			await walk(uri, depth - 1, find, isOver);
		} else if (type === vscode.FileType.File && isBankName(name)) {
			find(uri);
		}
	}
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
