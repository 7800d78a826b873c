import * as vscode from 'vscode';
import { decodeText, notText, tooLarge, type FileFault } from '../core/bank/bytes';

/**
 * A bank file's text, or why it has none.
 * @param size in bytes; looked up when it isn't known
 * @throws when the file can't be read
 */
export async function readText(uri: vscode.Uri, size?: number): Promise<string | FileFault> {
	const fault = tooLarge(size ?? (await vscode.workspace.fs.stat(uri)).size);
	return fault ?? decodeText(await vscode.workspace.fs.readFile(uri), (bytes, encoding) => new TextDecoder(encoding).decode(bytes)) ?? notText;
}
