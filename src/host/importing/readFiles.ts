import * as vscode from 'vscode';
import { largestBankBytes } from '../../core/bank/limits';
import type { Problem } from '../../core/bank/problem';
import type { BankFile } from '../../core/lint/bank';
import { isRendered } from '../../core/read/rendered';
import { inStretches } from '../stretches';
import type { Found, FoundFile } from './findFiles';

/** A file that was read; without a place when it is a text from the clipboard. */
export interface ImportedFile extends BankFile {
	readonly uri?: vscode.Uri;
}

/** What an import would take in. */
export interface ReadSources {
	/** What the sources are called together. */
	readonly name: string;
	/** The folder that they lie in, which their images may not leave. */
	readonly base?: vscode.Uri;
	readonly files: readonly ImportedFile[];
}

/** Reads files together, as the parts of one list. Undefined when nobody waits for it any longer. */
export async function readFiles({ base, files }: Found, isOver: () => boolean, tell: (done: number) => void): Promise<ReadSources | undefined> {
	const texts: (FoundFile & { readonly text: string; readonly fault?: Problem })[] = [];
	for (const file of files) {
		const read = await textOf(file.uri);
		if (file.isNamed || !isRendered(read.text)) {
			texts.push({ ...file, ...read });
		}
		tell(files.indexOf(file) / files.length);
		if (isOver()) {
			return undefined;
		}
	}
	const { importTools } = await import('../../core/import/tools');
	const readings = await inStretches(importTools.readLists(texts), isOver);
	return readings && {
		name: files.length === 1 && files[0] ? files[0].name : base.path,
		base,
		files: readings.flatMap(({ reading }, at) => {
			const file = texts[at];
			const isNoise = !file?.fault && !file?.isNamed && reading.questions.length === 0 && reading.problems.every(({ code }) => code === 'no-questions');
			return !file || isNoise ? [] : [{ uri: file.uri, name: file.name, text: file.text, reading: file.fault ? { ...reading, problems: [file.fault] } : reading }];
		}),
	};
}

export async function readClipboard(isOver: () => boolean): Promise<ReadSources | undefined> {
	const text = await vscode.env.clipboard.readText();
	if (text.trim() === '') {
		throw new Error('There is no text in the clipboard. Copy the questions first.');
	}
	const { importTools } = await import('../../core/import/tools');
	const [read] = await inStretches(importTools.readLists([{ name: 'clipboard', text }]), isOver) ?? [];
	return read && { name: 'clipboard', files: [{ name: 'clipboard', text, reading: read.reading }] };
}

/** A file's text, or why there is none. */
async function textOf(uri: vscode.Uri): Promise<{ readonly text: string; readonly fault?: Problem }> {
	const without = (code: string, message: string) => ({ text: '', fault: { code, message, severity: 'error', span: { start: 0, end: 0 } } as const });
	const { size } = await vscode.workspace.fs.stat(uri);
	if (size > largestBankBytes) {
		return without('too-large', `This file has ${Math.round(size / 1e6)} MB. Files of up to ${Math.round(largestBankBytes / 1e6)} MB are read: split it.`);
	}
	const bytes = await vscode.workspace.fs.readFile(uri);
	const [first, second] = bytes;
	// Spreadsheets save "Unicode text" like this.
	if (first === 0xff && second === 0xfe || first === 0xfe && second === 0xff) {
		return { text: new TextDecoder(first === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes) };
	}
	return bytes.subarray(0, 8_000).includes(0) ? without('binary-file', 'This file is not text, so no questions were read from it.') : { text: new TextDecoder().decode(bytes) };
}
