import type { Entry, LoggedAttempt, Standing } from './entry';
import { backupOrder, isBackup, isLog, stampOf, type LogFiles, type Memento, type Pause } from './files';
import { entryOf, foldEntry, greatest, type Standings } from './fold';
import { readLinesSlowly, writeLine } from './line';
import { loadProgress } from './load';
import { addEntry, byOrder, readHistory, readIfThere, readLog } from './log';
import { mergePending } from './merge';
import { writeSnapshot } from './snapshot';
import { writeExport } from './transfer';
import { openWriter } from './writer';

/** What a change of standing may carry besides it. */
export interface Cause {
	readonly attempt?: LoggedAttempt;
	/** The id of the entry that the change takes back. */
	readonly undoes?: string;
}

/** Where each question stands, kept for good. */
export interface Progress {
	standing(key: string): Standing | undefined;
	all(): Standings;
	/** Changes a question's standing. The change counts at once; the promise resolves when it is durable, and rejects when it could not be written. */
	record(key: string, after: Standing, cause?: Cause): { readonly entry: Entry; readonly durable: Promise<void> };
	/** Waits for the write that is under way, and tries again when that has failed. */
	flush(): Promise<void>;
	/** Every attempt at a question that is in the log, oldest first, those taken back left out. */
	history(key: string): Promise<readonly Entry[]>;
	/** Everything that is known, oldest first: the log, and what only the state has. Long for a long history, with pauses. */
	entries(): Promise<readonly Entry[]>;
	/** Takes in what was recorded elsewhere, all or nothing; what is known already is left out. Gives the entries that were new. */
	merge(entries: readonly Entry[]): Promise<readonly Entry[]>;
	/** Takes in what other windows have recorded since; says whether any standing has changed. */
	refresh(): Promise<boolean>;
	/** Forgets everything, after it was written to a backup in the log's folder that `merge` can bring back. Gives the backup's name. */
	reset(): Promise<string>;
	/** Writes the folded state to the memento, so that the next start need not read the log. */
	save(): Promise<void>;
	/** Tidies the log; to be called when nothing else is urgent. */
	tidy(): Promise<void>;
	/** The order number of the last reset: what came before it is forgotten. -1 when there was none. */
	resetAt(): number;
	/** Names of damaged originals that were set aside when progress was opened; empty when all was well. */
	readonly setAside: readonly string[];
}

export interface ProgressParts {
	readonly files: LogFiles;
	readonly memento: Memento;
	readonly now: () => number;
	/** Unlike any other window's. */
	readonly writer: string;
	readonly pause?: Pause;
}

/** A clock that says more than this is broken; the year 73,000. */
const latestClock = 2 ** 51;

/** As many entries as one file of those taken in has at most. */
const mergedPerFile = 2_000;

export async function openProgress({ files, memento, now, writer: name, pause = () => Promise.resolve() }: ProgressParts): Promise<Progress> {
	const { standings, setAside, ...loaded } = await loadProgress(files, memento, pause);
	const writer = openWriter(files, name, now);
	let sizes = loaded.sizes;
	let next = greatest(standings) + 1;
	let merges = 0;

	const takeOrder = (at: number) => {
		const n = Math.max(next, Math.floor(Math.min(at, latestClock)));
		next = n + 1;
		return n;
	};

	function fold(entry: Entry): boolean {
		next = Math.max(next, entry.n + 1);
		return foldEntry(standings, entry);
	}

	/** The files that `standings` holds, each with the size up to which it does: another window may have added to its own since. */
	async function sizesNow(): Promise<Record<string, number>> {
		const listed = (await files.list()).filter(file => isLog(file.name) || isBackup(file.name));
		return Object.fromEntries(listed.flatMap(file => writer.isOwn(file.name) ? [[file.name, file.size]] : file.name in sizes ? [[file.name, sizes[file.name] ?? 0]] : []));
	}

	async function forget(): Promise<void> {
		await writer.restart();
		standings.clear();
		sizes = {};
	}

	async function refresh(): Promise<boolean> {
		const listed = await files.list();
		const backups = listed.filter(file => isBackup(file.name) && !(file.name in sizes));
		let isChanged = backups.length > 0;
		if (isChanged) {
			await forget(); // another window has reset it
			listed.filter(file => isBackup(file.name)).forEach(file => { sizes[file.name] = file.size; });
		}
		for (const file of listed.filter(each => isLog(each.name) && !writer.isOwn(each.name) && sizes[each.name] !== each.size)) {
			const text = await readIfThere(files, file.name);
			const { entries, damaged } = await readLinesSlowly(text ?? '', pause);
			entries.forEach(entry => { isChanged = fold(entry) || isChanged; });
			if (text !== undefined && damaged.length === 0) { // a damaged one is mended at the next start
				sizes[file.name] = file.size;
			}
		}
		return isChanged;
	}

	async function save(): Promise<void> {
		await writer.settled();
		await refresh();
		await memento.set(writeSnapshot({ standings, files: await sizesNow() }));
	}

	async function entries(): Promise<readonly Entry[]> {
		await writer.settled();
		const all = await readLog(files, pause);
		standings.forEach((latest, key) => { addEntry(all, entryOf(key, latest)); });
		return [...all.values()].sort(byOrder);
	}

	if (setAside.length > 0) {
		await save().catch(() => undefined); // what was mended is not reported again; when it can't be saved, the next start mends it again
	}
	return {
		setAside,
		save,
		entries,
		refresh,
		flush: writer.flush,
		standing: key => standings.get(key)?.standing,
		all: () => standings,
		resetAt: () => Math.max(-1, ...Object.keys(sizes).map(backupOrder)),
		record(key, after, cause = {}) {
			const at = now();
			const n = takeOrder(at);
			const entry: Entry = { id: `${name}-${n.toString(36)}`, n, at, key, ...cause, after };
			foldEntry(standings, entry);
			return { entry, durable: writer.add(entry) };
		},
		history: key => readHistory(files, key),
		async merge(others) {
			if (others.length === 0) {
				return [];
			}
			const known = new Map((await entries()).map(entry => [entry.id, entry]));
			const added = others.filter(entry => addEntry(known, entry));
			const written: string[] = [];
			try {
				for (let at = 0; at < added.length; at += mergedPerFile) {
					const file = `pending-${name}-m${merges++}.jsonl`;
					await files.replace(file, added.slice(at, at + mergedPerFile).map(writeLine).join(''));
					written.push(file);
					await pause();
				}
			} catch (error) {
				await Promise.all(written.map(file => files.remove(file)));
				throw error;
			}
			added.forEach(fold);
			return added;
		},
		async reset() {
			await refresh();
			const at = now();
			const backup = `reset-${stampOf(at)}-${takeOrder(at).toString(36)}.jsonl`;
			for (let last = 0; last !== next;) { // what is recorded while the backup is written belongs into it
				last = next;
				await files.replace(backup, writeExport(await entries(), at));
			}
			await forget();
			const listed = await files.list();
			for (const file of listed.filter(each => isLog(each.name))) {
				await files.remove(file.name);
			}
			listed.filter(file => isBackup(file.name)).forEach(file => { sizes[file.name] = file.size; });
			await save();
			return backup;
		},
		async tidy() {
			await refresh();
			const merged = await mergePending(files, { isOwn: writer.isOwn, now: now(), pause });
			if (merged) {
				merged.entries.forEach(fold);
				merged.months.forEach(month => { sizes[month.name] = month.size; });
				await save();
			}
		},
	};
}
