import { checksum } from '../text/checksum';
import type { Entry } from './entry';
import { isBackup, isLog, isMonth, type LogFile, type LogFiles, type Memento, type Pause } from './files';
import { entryOf, foldEntry, keepLater, type Snapshot, type Standings } from './fold';
import { readLinesSlowly, writeLine } from './line';
import { readIfThere } from './log';
import { readSnapshotSlowly } from './snapshot';

/** Progress as it was found, and what had to be set aside to read it. */
export interface Loaded {
	readonly standings: Standings;
	/** The log files that `standings` holds, with their sizes in bytes, and the backups that there are. */
	readonly sizes: Record<string, number>;
	/** Names of the copies of damaged originals that were made this time. */
	readonly setAside: readonly string[];
}

/**
 * Reads the snapshot and whatever part of the log is not in it. A damaged original is copied aside before anything is written over it; what
 * the log has lost and the snapshot still knows goes back into the log. A snapshot from before the last reset doesn't count.
 */
export async function loadProgress(files: LogFiles, memento: Memento, pause: Pause): Promise<Loaded> {
	const setAside: string[] = [];
	const stored = memento.get();
	const snapshot = await readSnapshotSlowly(stored, pause);
	if (snapshot === 'damaged') {
		setAside.push(await keepCopy(files, 'state.json', JSON.stringify(stored)));
	}

	const found = await files.list();
	const listed = found.filter(({ name }) => isLog(name));
	const backups = found.filter(({ name }) => isBackup(name));
	const isUsable = typeof snapshot !== 'string' && backups.every(({ name }) => name in snapshot.files);
	const known: Snapshot = isUsable ? snapshot : { standings: new Map(), files: {} };
	const standings: Standings = new Map();
	const sizes: Record<string, number> = Object.fromEntries(backups.map(({ name, size }) => [name, size]));
	const isFolded = ({ name, size }: LogFile) => known.files[name] === size;
	let isHurt = hasShrunk(known.files, listed);
	for (const file of [...listed.filter(each => !isFolded(each)), ...listed.filter(isFolded)]) {
		const { name, size } = file;
		// Once something is lost the whole log is read: only then it is plain what must be put back.
		if (isFolded(file) && !isHurt) {
			sizes[name] = size;
			continue;
		}
		const text = await readIfThere(files, name);
		if (text === undefined) {
			continue;
		}
		const { entries, damaged } = await readLinesSlowly(text, pause);
		entries.forEach(entry => { foldEntry(standings, entry); });
		sizes[name] = size;
		if (damaged.length > 0) {
			isHurt = true;
			setAside.push(await keepCopy(files, name, text));
			sizes[name] = await rewrite(files, name, entries);
		}
	}

	const lost: Entry[] = [];
	for (const [key, latest] of known.standings) {
		const isNews = keepLater(standings, key, latest);
		if (isHurt && isNews) {
			lost.push(entryOf(key, latest));
		}
	}
	if (lost.length > 0) {
		const name = `pending-restored-${checksum(lost.map(entry => entry.id).join())}.jsonl`;
		sizes[name] = await rewrite(files, name, lost);
	}
	return { standings, sizes, setAside };
}

/** Log files only grow, and only pending ones may go: anything else has lost lines, even when those that are left are whole. */
function hasShrunk(known: Snapshot['files'], listed: readonly LogFile[]): boolean {
	const sizes = new Map(listed.map(({ name, size }) => [name, size]));
	return Object.entries(known).some(([name, size]) => (sizes.get(name) ?? (isMonth(name) ? 0 : size)) < size);
}

async function keepCopy(files: LogFiles, name: string, text: string): Promise<string> {
	const copy = `damaged-${checksum(text)}-${name}`;
	await files.replace(copy, text);
	return copy;
}

async function rewrite(files: LogFiles, name: string, entries: readonly Entry[]): Promise<number> {
	await files.replace(name, entries.map(writeLine).join(''));
	return (await files.list()).find(file => file.name === name)?.size ?? 0;
}
