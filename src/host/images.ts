import * as vscode from 'vscode';
import { mediaTypeOf, pathOf } from '../core/bank/imagePath';
import { statOf } from './stat';

/** A larger one is not shown or copied; in bytes. */
export const largestImage = 10_000_000;

export interface Image {
	/** A plain array: what the editor reads on a desktop is one that messages carry as text. */
	readonly bytes: Uint8Array;
	readonly mediaType: string;
}

/** The size in bytes of a file below a folder, to which no link leads; undefined when it is anything else, or its path leaves the folder. */
export async function plainFileSize(folder: vscode.Uri, path: string): Promise<number | undefined> {
	const parts = path.split('/');
	if (path.startsWith('/') || /[\0\\]/.test(path) || parts.includes('..')) {
		return undefined;
	}
	const stats = await Promise.all(parts.map((_, at) => statOf(vscode.Uri.joinPath(folder, ...parts.slice(0, at + 1)))));
	const arePlain = stats.every((stat, at) => stat?.type === (at === parts.length - 1 ? vscode.FileType.File : vscode.FileType.Directory));
	return arePlain ? stats.at(-1)?.size : undefined;
}

/**
 * An image that a bank names, from the folder of its file or below it.
 * @param address as the text has it
 * @returns undefined for what is not shown: links, other folders and sites, what is too large or no image
 */
export async function readImage(bank: vscode.Uri, address: string): Promise<Image | undefined> {
	const folder = vscode.Uri.joinPath(bank, '..');
	const path = pathOf(address);
	const mediaType = mediaTypeOf(path ?? '');
	if (path === undefined || mediaType === undefined || (await plainFileSize(folder, path) ?? Infinity) > largestImage) {
		return undefined;
	}
	return { bytes: Uint8Array.from(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, path))), mediaType };
}
