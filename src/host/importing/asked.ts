import * as vscode from 'vscode';
import type { Asked } from './importQuestions';
import { addressIn } from '../address';

/** What an import is asked for by the palette (nothing), the Explorer (a file and all that are selected), or a program. */
export function askedBy([first, second]: readonly unknown[]): Asked {
	if (first === undefined) {
		return { uris: [], isSilent: false };
	}
	if (isUri(first)) {
		return Array.isArray(second) ? { uris: second.filter(isUri), isSilent: false } : { uris: [first], isSilent: true };
	}
	if (typeof first === 'string' || Array.isArray(first)) {
		return { uris: named(Array.isArray(first) ? first : [first]), isSilent: true };
	}
	if (typeof first === 'object' && first !== null && 'uris' in first && Array.isArray(first.uris)) {
		const into = 'into' in first && (isUri(first.into) || typeof first.into === 'string') ? first.into : undefined;
		return { uris: named(first.uris), into, isSilent: true };
	}
	throw new Error('Name the files to import: a URI or a path in the workspace, a list of them, or {uris, into}.');
}

function named(list: readonly unknown[]): readonly vscode.Uri[] {
	const uris = list.flatMap(value => addressIn(value) ?? []);
	if (uris.length === 0) {
		throw new Error('No file to import was named.');
	}
	return uris;
}

const isUri = (value: unknown): value is vscode.Uri => value instanceof vscode.Uri;
