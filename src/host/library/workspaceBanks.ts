import * as vscode from 'vscode';
import { bankOf, type Bank } from '../../core/bank/bank';
import type { Problem, Severity } from '../../core/bank/problem';
import type { Reading } from '../../core/read/reading';
import { largestBankBytes } from '../../core/bank/limits';

/** A bank file of the workspace: what was read from it, and what was wrong. */
export interface BankFile {
	readonly uri: vscode.Uri;
	readonly bank: Bank;
	readonly problems: readonly Problem[];
	/** Absent when the file was not read at all. */
	readonly reading?: Reading;
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
	const text = new TextDecoder().decode(bytes);
	if (text.trim() === '') {
		return without(uri, 'empty-file', 'No questions here: this file is empty.', 'info');
	}
	const { readBank } = await import('../../core/read/readBank');
	const name = vscode.workspace.asRelativePath(uri);
	const reading = readBank(name, text);
	const title = reading.title ?? name.replace(/^.*\//, '');
	return { uri, bank: bankOf(name, title, reading.questions, { source: uri.toString(), reference: reading.reference }), problems: reading.problems, reading };
}

function without(uri: vscode.Uri, code: string, message: string, severity: Severity = 'error'): BankFile {
	const name = vscode.workspace.asRelativePath(uri);
	const problems: readonly Problem[] = [{ code, message, severity, span: { start: 0, end: 0 } }];
	return { uri, bank: bankOf(name, name.replace(/^.*\//, ''), [], { source: uri.toString() }), problems };
}
