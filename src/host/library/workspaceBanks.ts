import * as vscode from 'vscode';
import { bankOf, type Bank } from '../../core/bank/bank';
import type { Problem } from '../../core/bank/problem';
import { largestBankBytes } from '../../core/bank/limits';

/** A bank file of the workspace: what was read from it, and what was wrong. */
export interface BankFile {
	readonly uri: vscode.Uri;
	readonly bank: Bank;
	readonly problems: readonly Problem[];
}


/** Reads one file; whatever is wrong with it, an answer comes back that says so. */
export async function readBankFile(uri: vscode.Uri): Promise<BankFile> {
	const { size } = await vscode.workspace.fs.stat(uri);
	if (size > largestBankBytes) {
		return without(uri, 'too-large', `This file has ${Math.round(size / 1e6)} MB. Banks of up to ${Math.round(largestBankBytes / 1e6)} MB are read: split it.`);
	}
	const bytes = await vscode.workspace.fs.readFile(uri);
	if (bytes.subarray(0, 8000).includes(0)) {
		return without(uri, 'binary-file', 'This file is not text, so no questions were read from it.');
	}
	const { readBank } = await import('../../core/read/readBank');
	const name = vscode.workspace.asRelativePath(uri);
	const reading = readBank(name, new TextDecoder().decode(bytes));
	const title = reading.title ?? name.replace(/^.*\//, '');
	return { uri, bank: bankOf(name, title, reading.questions, { source: uri.toString(), reference: reading.reference }), problems: reading.problems };
}

function without(uri: vscode.Uri, code: string, message: string): BankFile {
	const name = vscode.workspace.asRelativePath(uri);
	const problem: Problem = { code, message, severity: 'error', span: { start: 0, end: 0 } };
	return { uri, bank: bankOf(name, name.replace(/^.*\//, ''), [], { source: uri.toString() }), problems: [problem] };
}
