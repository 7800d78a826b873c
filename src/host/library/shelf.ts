import * as vscode from 'vscode';
import { inBatches } from '../batches';
import { views } from '../ids';
import { statOf } from '../stat';
import { isListed, type BankFile } from './bankFile';
import type { Found, FoundFile, Notice } from './found';
import { isLong, readRaw, shelve, type RawFile, type ReadingRoom } from './readFile';

/** How often, in ms, it is told that more has been read, and after how long that it takes a while. */
const tellEvery = 300;

/** How often in a row a file is begun anew because it has changed. */
const mostGiven = 3;

/** What has changed outside. */
export interface Change {
	/** Files may have come and gone. */
	readonly isPlan?: boolean;
	/** Files whose text has changed. */
	readonly touched?: readonly string[];
	/** Everything is read again, whatever was kept. */
	readonly isForced?: boolean;
}

/** The files of all sources, as last read. */
export interface Shelf {
	/** Takes in a change; resolved when everything is read that had changed by then. Reading a file that changes again begins anew. */
	update(change: Change): Promise<void>;
	files(): readonly BankFile[];
	/** All that the sources name, whether or not it holds questions. */
	uris(): readonly vscode.Uri[];
	has(uri: vscode.Uri): boolean;
	/** Whether a file or folder is one of the files or holds some. */
	holds(uri: vscode.Uri): boolean;
	notices(): readonly Notice[];
	/** Stops reading. */
	dispose(): void;
}

interface Entry {
	readonly found: FoundFile;
	raw?: RawFile | undefined;
	file?: BankFile | undefined;
	/** What `file` was made of: the file by itself, and, where others took part, the questions that came of it, as text. */
	made?: { readonly raw: RawFile; readonly joined: string | undefined } | undefined;
}

export interface ShelfParts {
	readonly room: ReadingRoom;
	readonly log: vscode.LogOutputChannel;
	readonly find: () => Promise<Found>;
	/** Called after banks have come, gone or changed. */
	readonly tell: () => void;
}

export function openShelf({ room, log, find, tell }: ShelfParts): Shelf {
	let entries = new Map<string, Entry>();
	let notices: readonly Notice[] = [];
	let running: Promise<void> | undefined;
	let isPlanned = false, isForced = false, isDisposed = false;
	let lastTold = 0;
	const touched = new Set<string>();
	/** How often in a row reading a file was given up because it changed again; a file that never rests is read all the same. */
	const given = new Map<string, number>();
	const isStale = (name: string) => () => isDisposed || touched.has(name) && (given.get(name) ?? 0) < mostGiven;

	/** Gives the folders in which files have come or gone. */
	async function plan(): Promise<ReadonlySet<string>> {
		const found = await find();
		const before = entries;
		entries = new Map(found.files.map(file => {
			const known = before.get(file.uri.toString());
			return [file.uri.toString(), known && isSame(known.found, file) ? known : { found: file }];
		}));
		notices = found.notices;
		const changed = [...before, ...entries].filter(([name]) => before.get(name) !== entries.get(name));
		return new Set(changed.map(([, { found: { root } }]) => root));
	}

	async function read(entry: Entry, isForced: boolean, stat: vscode.FileStat | undefined): Promise<void> {
		const name = entry.found.uri.toString();
		try {
			const raw = await readRaw(entry.found, room, isStale(name), { isForced, before: entry.raw, stat });
			given.set(name, raw ? 0 : (given.get(name) ?? 0) + 1);
			if (raw && raw !== entry.raw) {
				entry.raw = raw;
				entry.file = raw.file ?? entry.file;
				entry.made = raw.file ? undefined : entry.made;
			}
		} catch (error) {
			log.warn(`${name} could not be read: ${String(error)}`);
			entry.raw = entry.file = entry.made = undefined;
		}
	}

	/** Joins what was read of a folder, and makes banks of those whose reading is another than before. */
	async function join(group: readonly Entry[]): Promise<void> {
		const { reader } = await import('../../core/read/reader');
		const read = group.flatMap(entry => entry.raw?.reading ? [{ entry, raw: entry.raw, name: entry.found.name, text: entry.raw.text, reading: entry.raw.reading }] : []);
		const joined = reader.joinFolder(read);
		await inBatches([...read.entries()], ([, { raw }]) => raw.stamp, async ([at, { entry, raw, reading: alone }]) => {
			const reading = joined[at]?.reading ?? alone;
			const questions = reading === alone ? undefined : JSON.stringify(reading.questions);
			if (entry.made?.raw !== raw || entry.made.joined !== questions) {
				const file = await shelve(entry.found, raw, reading, room, isStale(entry.found.uri.toString()));
				entry.file = file ?? entry.file;
				entry.made = file && !isLong(raw) ? { raw, joined: questions } : undefined;
				entry.raw = file && isLong(raw) ? { stamp: raw.stamp, text: '', file } : entry.raw;
				sayMore();
			}
		});
	}

	function sayMore(): void {
		if (Date.now() - lastTold > tellEvery) {
			lastTold = Date.now();
			tell();
		}
	}

	async function work(): Promise<void> {
		lastTold = Date.now();
		while ((isPlanned || isForced || touched.size > 0) && !isDisposed) {
			const names = new Set(touched);
			const isAll = isForced;
			const isNew = isPlanned;
			touched.clear();
			isPlanned = isForced = false;
			const changed = isNew ? await plan() : new Set<string>();
			for (const [root, group] of groupsOf(entries.values())) {
				const toRead = group.filter(entry => isAll || !entry.raw || names.has(entry.found.uri.toString()));
				await inBatches(toRead, ({ found: { uri } }) => statOf(uri), (entry, stat) => read(entry, isAll, stat));
				await (toRead.length > 0 || changed.has(root) ? join(group) : undefined);
			}
		}
		tell();
	}

	/** Says in the view that it takes a while, when it does. */
	async function run(): Promise<void> {
		const working = work();
		const timer = setTimeout(() => { void vscode.window.withProgress({ location: { viewId: views.topics } }, () => working); }, tellEvery);
		try {
			await working;
		} catch (error) {
			log.error(error instanceof Error ? error : String(error));
		} finally {
			clearTimeout(timer);
			running = undefined;
		}
	}

	return {
		async update(change) {
			isPlanned ||= change.isPlan ?? false;
			isForced ||= change.isForced ?? false;
			change.touched?.forEach(name => touched.add(name));
			running ??= run();
			await running;
		},
		files: () => [...entries.values()].flatMap(({ file }) => file && isListed(file) ? [file] : []),
		uris: () => [...entries.values()].map(({ found: { uri } }) => uri),
		has: uri => entries.has(uri.toString()),
		holds: uri => entries.has(uri.toString()) || [...entries.values()].some(({ found }) => found.uri.scheme === uri.scheme && found.uri.path.startsWith(`${uri.path}/`)),
		notices: () => notices,
		dispose: () => { isDisposed = true; },
	};
}

const isSame = (one: FoundFile, other: FoundFile) => one.id === other.id && one.root === other.root && one.name === other.name
	&& one.isMeant === other.isMeant && one.title === other.title && one.format === other.format;

function groupsOf(entries: Iterable<Entry>): ReadonlyMap<string, readonly Entry[]> {
	const groups = new Map<string, Entry[]>();
	for (const entry of entries) {
		const group = groups.get(entry.found.root);
		if (group) {
			group.push(entry);
		} else {
			groups.set(entry.found.root, [entry]);
		}
	}
	return groups;
}
