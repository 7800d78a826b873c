import * as vscode from 'vscode';

/** A bank that names more images than this is looked at by the command line; their files would all have to be asked for with each change. */
const mostImages = 300;

/**
 * Which of the images that a bank's texts name are there to be shown: plain files in the folder of the bank's file or below it, to which no link
 * leads. Undefined where there are too many to look for.
 */
export async function findImages(bank: vscode.Uri, paths: readonly string[]): Promise<((path: string) => boolean) | undefined> {
	if (paths.length > mostImages) {
		return undefined;
	}
	const found = await Promise.all(paths.map(async path => await isShown(bank, path) ? [path] : []));
	const there = new Set(found.flat());
	return path => there.has(path);
}

async function isShown(bank: vscode.Uri, path: string): Promise<boolean> {
	const parts = path.split('/').filter(part => part !== '' && part !== '.');
	if (path.startsWith('/') || /[\0\\]/.test(path) || parts.includes('..')) {
		return false;
	}
	const above = parts.map((_, at) => vscode.Uri.joinPath(bank, '..', ...parts.slice(0, at + 1)));
	const types = await Promise.all(above.map(async uri => {
		try {
			return (await vscode.workspace.fs.stat(uri)).type;
		} catch {
			return vscode.FileType.Unknown;
		}
	}));
	return types.every((type, at) => type === (at === types.length - 1 ? vscode.FileType.File : vscode.FileType.Directory));
}
