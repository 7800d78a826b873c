import * as vscode from 'vscode';
import { bankOf } from '../../core/bank/bank';
import { isRendered } from '../../core/read/rendered';
import type { Reading } from '../../core/read/reading';
import { readText } from '../bankText';
import { inStretches } from '../stretches';
import { fileWithout, lastName, type BankFile } from './bankFile';
import type { BankCache } from './cache';
import type { FoundFile } from './found';
import type { Identities } from './identity';

/** In bytes. Reading a shorter file takes no longer than opening what was kept of it. */
const longFile = 400_000;

/** A file by itself, before the files of its folder are joined. */
export interface RawFile {
	readonly stamp: Stamp;
	/** '' of a long file. */
	readonly text: string;
	readonly reading?: Reading;
	/** All that there is to know of it: it couldn't be read, or was kept as it was last read. */
	readonly file?: BankFile;
}

interface Stamp { readonly mtime: number; readonly size: number }

/** What reading takes. */
export interface ReadingRoom {
	readonly cache: BankCache;
	readonly identities: Identities;
	/** Changes with the code that reads. */
	readonly version: () => Promise<string>;
}

interface Looked {
	readonly isForced: boolean;
	readonly before: RawFile | undefined;
	/** As it was a moment ago. */
	readonly stat: vscode.FileStat | undefined;
}

const nothing: Reading = { form: 'none', questions: [], reference: [], problems: [] };

/**
 * Reads a file a few milliseconds at a time, unless it is as it was; whatever is wrong with it, an answer comes back that says so. Undefined
 * when it has become stale.
 * @throws when it can't be read at all
 */
export async function readRaw(found: FoundFile, room: ReadingRoom, isStale: () => boolean, { isForced, before, stat }: Looked): Promise<RawFile | undefined> {
	const { uri } = found;
	const stamp = stat ?? await vscode.workspace.fs.stat(uri);
	if (before && !isForced && before.stamp.mtime === stamp.mtime && before.stamp.size === stamp.size) {
		return before;
	}
	const raw = (rest: Partial<RawFile>): RawFile => ({ stamp, text: '', ...rest });
	const kept = isLong(raw({})) && !isForced ? await room.cache.open(uri, keyOf(found, stamp, await room.version()), isStale) : undefined;
	if (kept) {
		return raw({ file: { uri, bank: kept.bank, problems: kept.problems } });
	}
	const text = await readText(uri, stamp.size);
	if (typeof text !== 'string') {
		return raw({ file: fileWithout(found, text) });
	}
	if (text.trim() === '') {
		return raw({ file: fileWithout(found, { code: 'empty-file', severity: 'info', message: 'No questions here: this file is empty.' }) });
	}
	if (isRendered(text)) {
		return raw({ reading: nothing });
	}
	const { reader } = await import('../../core/read/reader');
	const reading = await inStretches(reader.readBankInSteps(found.name, text, { format: found.format }), isStale);
	return reading && raw({ text: isLong(raw({})) ? '' : text, reading: withoutChance(found, reading) });
}

/** That a file which was only met holds no question is no fault of it. */
function withoutChance({ isMeant }: FoundFile, reading: Reading): Reading {
	return isMeant ? reading : { ...reading, problems: reading.problems.filter(({ code }) => code !== 'no-questions') };
}

/** Whether what was read of a file is let go of once its bank is made: the bank keeps it in less room. */
export const isLong = ({ stamp }: RawFile): boolean => stamp.size >= longFile;

/** Makes a bank of what was read: its questions get the ids that they had, and a long one is kept for the next window. */
export async function shelve(found: FoundFile, { stamp }: RawFile, reading: Reading, room: ReadingRoom, isStale: () => boolean): Promise<BankFile | undefined> {
	const { uri, id } = found;
	const { reader } = await import('../../core/read/reader');
	const followed = await inStretches(reader.follow(await room.identities.of(uri), reading.questions), isStale);
	if (!followed || isStale()) {
		return undefined;
	}
	await room.identities.remember(uri, followed.known);
	const { questions } = followed;
	const problems = [...reading.problems, ...followed.problems];
	const title = found.title ?? reading.title ?? lastName(uri.path);
	const { reference, form } = reading;
	const read: Reading = { ...reading, questions, problems };
	if (stamp.size < longFile) {
		return { uri, bank: bankOf(id, title, questions, { source: uri.toString(), reference }), problems, reading: read };
	}
	const key = keyOf(found, stamp, await room.version());
	const plain = questions.map(({ span: _, ...question }) => question);
	const kept = await room.cache.keep(uri, { key, id, title, source: uri.toString(), form, questions: plain, reference, problems }, isStale);
	const late = new WeakRef(read);
	return kept && { uri, bank: kept.bank, problems, get reading() { return late.deref(); } };
}

const keyOf = ({ uri, id, title, format, isMeant }: FoundFile, { mtime, size }: Stamp, version: string) =>
	JSON.stringify([version, uri.toString(), mtime, size, id, title, format, isMeant]);
