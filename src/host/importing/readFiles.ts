import * as vscode from 'vscode';
import type { FileFault } from '../../core/bank/bytes';
import type { BankFile } from '../../core/lint/bank';
import { isRendered } from '../../core/read/rendered';
import { readText } from '../bankText';
import { inBatches } from '../batches';
import { statOf } from '../stat';
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
	/** What of them was not even looked at, in sentences. */
	readonly cuts: readonly string[];
}

/** Reads files together, as the parts of one list. Undefined when nobody waits for it any longer. */
export async function readFiles({ base, files, cuts }: Found, isOver: () => boolean, tell: (done: number) => void): Promise<ReadSources | undefined> {
	const texts = new Map<FoundFile, string | FileFault>();
	await inBatches(files, ({ uri }) => statOf(uri), async (file, stat) => {
		texts.set(file, isOver() ? '' : await readText(file.uri, stat?.size));
		tell(texts.size / files.length);
	});
	if (isOver()) {
		return undefined;
	}
	const lists = files.flatMap(file => {
		const read = texts.get(file) ?? '';
		const [text, fault] = typeof read === 'string' ? [read] : ['', read];
		return file.isNamed || !isRendered(text) ? [{ ...file, text, fault }] : [];
	});
	const { importTools } = await import('../../core/import/tools');
	const readings = await inStretches(importTools.readLists(lists), isOver);
	return readings && {
		name: files.length === 1 && files[0] ? files[0].name : base.path,
		base,
		cuts,
		files: readings.flatMap(({ reading }, at) => {
			const file = lists[at];
			const isNoise = !file?.fault && !file?.isNamed && reading.questions.length === 0 && reading.problems.every(({ code }) => code === 'no-questions');
			return !file || isNoise ? [] : [{ uri: file.uri, name: file.name, text: file.text, reading: file.fault ? { ...reading, problems: [{ ...file.fault, span: { start: 0, end: 0 } }] } : reading }];
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
	return read && { name: 'clipboard', cuts: [], files: [{ name: 'clipboard', text, reading: read.reading }] };
}
