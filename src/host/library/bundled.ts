import * as vscode from 'vscode';
import type { Bank } from '../../core/bank/bank';
import { openPack } from '../../core/bank/pack';

/** The bank that comes with the extension, as the build packed it. */
export async function openBundledBank(extension: vscode.Uri): Promise<Bank> {
	const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, 'dist', 'bank.jsonl'));
	return openPack(new TextDecoder().decode(bytes));
}
