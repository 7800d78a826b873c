import type { Entry } from './entry';
import { isLog, type LogFiles, type Pause } from './files';
import { readLine, readLinesSlowly } from './line';

/** Entries by id. Of two with the same id the one that tells of its attempt stays: what was put back into a log from the state alone does not. */
export type Entries = Map<string, Entry>;

/** Adds an entry; false when it, or one that tells more of the same change, is there. */
export function addEntry(entries: Entries, entry: Entry): boolean {
	const known = entries.get(entry.id);
	const isNew = !known || (entry.attempt !== undefined && known.attempt === undefined);
	if (isNew) {
		entries.set(entry.id, entry);
	}
	return isNew;
}

export const byOrder = (a: Entry, b: Entry): number => a.n - b.n || (a.id < b.id ? -1 : 1);

/** The whole log. Lines that can't be read are left out. */
export async function readLog(files: LogFiles, pause: Pause): Promise<Entries> {
	const entries: Entries = new Map();
	await forEachText(files, async text => {
		(await readLinesSlowly(text, pause)).entries.forEach(entry => { addEntry(entries, entry); });
	});
	return entries;
}

/** Every attempt at a question that is in the log, oldest first, those taken back left out. Only the lines that name it are read. */
export async function readHistory(files: LogFiles, key: string): Promise<readonly Entry[]> {
	const entries: Entries = new Map();
	const name = `"key":${JSON.stringify(key)}`;
	await forEachText(files, text => {
		for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
			const end = text.indexOf('\n', at);
			const entry = readLine(text.slice(text.lastIndexOf('\n', at) + 1, end < 0 ? text.length : end));
			if (entry?.key === key) {
				addEntry(entries, entry);
			}
		}
	});
	return attemptsAmong([...entries.values()]);
}

/** Entries with an attempt that was not taken back, oldest first. */
export function attemptsAmong(entries: readonly Entry[]): readonly Entry[] {
	const undone = new Set(entries.map(entry => entry.undoes));
	return entries.filter(entry => entry.attempt && !undone.has(entry.id)).sort(byOrder);
}

/** One after the other, so that no more than one of them is in memory. */
async function forEachText(files: LogFiles, look: (text: string) => Promise<void> | void): Promise<void> {
	for (const { name } of await files.list()) {
		const text = isLog(name) ? await readIfThere(files, name) : undefined;
		if (text !== undefined) {
			await look(text);
		}
	}
}

/** A file's text; undefined when another window has merged it into a month and taken it away meanwhile. */
export async function readIfThere(files: LogFiles, name: string): Promise<string | undefined> {
	try {
		return await files.read(name);
	} catch (error) {
		if ((await files.list()).some(file => file.name === name)) {
			throw error;
		}
		return undefined;
	}
}
