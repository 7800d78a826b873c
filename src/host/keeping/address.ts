import * as vscode from 'vscode';

/** The file that a command was called with, as a URI or its text; undefined when it wasn't, and a dialog has to ask. */
export function addressIn(argument: unknown): vscode.Uri | undefined {
	if (argument instanceof vscode.Uri) {
		return argument;
	}
	if (typeof argument === 'string' && argument !== '') {
		return /^[a-z][\w+.-]+:/i.test(argument) ? vscode.Uri.parse(argument, true) : vscode.Uri.file(argument);
	}
	return undefined;
}

/** A file as a message names it. */
export const nameOf = (uri: vscode.Uri): string => uri.scheme === 'file' ? uri.fsPath : uri.path.slice(uri.path.lastIndexOf('/') + 1);

export const counted = (count: number, one: string, many = `${one}s`): string => `${count.toLocaleString('en')} ${count === 1 ? one : many}`;

/** A time as part of a file's name. */
export const stampOf = (at: number): string => new Date(at).toISOString().slice(0, 19).replace(/\D/g, '-');
