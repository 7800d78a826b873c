import type { Entry, LoggedAttempt, Standing } from './entry';
import { isMonth, isPending, type LogFiles, type Memento } from './files';
import { foldEntry, greatest, type Standings } from './fold';
import { readLines, writeLine } from './line';
import { loadProgress } from './load';
import { mergePending } from './merge';
import { writeSnapshot } from './snapshot';

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
	/** Every attempt at a question that is in the log, oldest first, those taken back left out. */
	history(key: string): Promise<readonly Entry[]>;
	/** Writes the folded state to the memento, so that the next start need not read the log. */
	save(): Promise<void>;
	/** Tidies the log; to be called when nothing else is urgent. */
	tidy(): Promise<void>;
	/** Names of damaged originals that were set aside when progress was opened; empty when all was well. */
	readonly setAside: readonly string[];
}

export interface ProgressParts {
	readonly files: LogFiles;
	readonly memento: Memento;
	readonly now: () => number;
	/** Unlike any other window's. */
	readonly writer: string;
}

/** A pending file is replaced as a whole with each change; a new one is begun at this many, so that a change costs the same for ever. */
const entriesPerFile = 50;

export async function openProgress({ files, memento, now, writer }: ProgressParts): Promise<Progress> {
	const { standings, sizes, setAside } = await loadProgress(files, memento);
	let next = greatest(standings) + 1;
	let volume = 0;
	let pending: string[] = [];
	let written: Promise<void> = Promise.resolve();
	let isQueued = false;
	const isOwn = (name: string) => name.startsWith(`pending-${writer}-`);

	/** Entries that arrive while a write is under way share the next one. */
	function write(): Promise<void> {
		if (!isQueued) {
			isQueued = true;
			written = written.catch(() => undefined).then(async () => {
				isQueued = false;
				const lines = pending.length;
				await files.replace(`pending-${writer}-${volume}.jsonl`, pending.join(''));
				if (lines >= entriesPerFile) {
					volume++;
					pending = pending.slice(lines);
				}
			});
		}
		return written;
	}

	/** The files that `standings` holds, each with the size up to which it does: another window may have added to its own since. */
	async function sizesNow(): Promise<Record<string, number>> {
		const listed = await files.list();
		return Object.fromEntries(listed.filter(({ name }) => name in sizes || isOwn(name)).map(({ name, size }) => [name, isOwn(name) ? size : sizes[name] ?? 0]));
	}

	async function save(): Promise<void> {
		await written.catch(() => undefined);
		await memento.set(writeSnapshot({ standings, files: await sizesNow() }));
	}

	if (setAside.length > 0) {
		await save().catch(() => undefined); // what was mended is not reported again; when it can't be saved, the next start mends it again
	}
	return {
		setAside,
		save,
		standing: key => standings.get(key)?.standing,
		all: () => standings,
		record(key, after, cause = {}) {
			const n = next++;
			const entry: Entry = { id: `${writer}-${n.toString(36)}`, n, at: now(), key, ...cause, after };
			foldEntry(standings, entry);
			pending.push(writeLine(entry));
			return { entry, durable: write() };
		},
		async history(key) {
			const names = (await files.list()).map(file => file.name).filter(name => isMonth(name) || isPending(name));
			const texts = await Promise.all(names.map(name => files.read(name)));
			const entries = new Map(texts.flatMap(text => readLines(text).entries).map(entry => [entry.id, entry]));
			const undone = new Set([...entries.values()].map(entry => entry.undoes));
			return [...entries.values()].filter(entry => entry.key === key && entry.attempt && !undone.has(entry.id)).sort((a, b) => a.n - b.n);
		},
		async tidy() {
			const merged = await mergePending(files, isOwn);
			if (merged) {
				merged.entries.forEach(entry => { foldEntry(standings, entry); });
				next = Math.max(next, greatest(standings) + 1);
				const listed = new Map((await files.list()).map(file => [file.name, file.size]));
				merged.months.forEach(name => { sizes[name] = listed.get(name) ?? 0; });
				await save();
			}
		},
	};
}
