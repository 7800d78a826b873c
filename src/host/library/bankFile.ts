import type * as vscode from 'vscode';
import { bankOf, type Bank } from '../../core/bank/bank';
import type { FileFault } from '../../core/bank/bytes';
import type { Problem } from '../../core/bank/problem';
import type { Reading } from '../../core/read/reading';
import type { FoundFile } from './found';

/** A file of questions: what was read from it, and what was wrong. */
export interface BankFile {
	readonly uri: vscode.Uri;
	readonly bank: Bank;
	readonly problems: readonly Problem[];
	/** Absent when the file was not read at all, and, of a long file, once nobody has looked at it for a while. */
	readonly reading?: Reading | undefined;
}

/** Whether a file takes part in anything: not one that was found by chance and holds nothing. */
export const isListed = ({ bank, problems }: BankFile): boolean => bank.outlines.length > 0 || bank.reference.length > 0 || problems.length > 0;

export const lastName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** A file that no question was read from, and why. */
export function fileWithout({ uri, id, title }: FoundFile, fault: FileFault): BankFile {
	return { uri, bank: bankOf(id, title ?? lastName(uri.path), [], { source: uri.toString() }), problems: [{ ...fault, span: { start: 0, end: 0 } }] };
}
