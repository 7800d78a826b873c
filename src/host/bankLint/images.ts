import * as vscode from 'vscode';
import { plainFileSize } from '../images';

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
	const folder = vscode.Uri.joinPath(bank, '..');
	const found = await Promise.all(paths.map(async path => await plainFileSize(folder, path) !== undefined ? [path] : []));
	const there = new Set(found.flat());
	return path => there.has(path);
}
