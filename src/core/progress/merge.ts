import { bytesOf } from '../text/bytes';
import type { Entry } from './entry';
import { isBackup, isPending, monthOf, type LogFile, type LogFiles, type Pause } from './files';
import { readLinesSlowly, writeLine } from './line';
import { addEntry, readIfThere, type Entries } from './log';
import { entriesPerFile, isClosed } from './pending';

export interface Tidying {
	readonly isOwn: (name: string) => boolean;
	readonly now: number;
	readonly pause: Pause;
}

interface Month {
	readonly known: Entries;
	text: string;
	isChanged: boolean;
}

/**
 * Moves what earlier windows wrote into the month files. A pending file goes only when no window can add to it any more and a later run finds
 * all of it in the months: two windows that merge at the same moment may overwrite each other's month, but never lose an entry.
 *
 * @returns the month files that were read or written as they are now, and every entry seen; undefined when there was nothing to do, and when
 * another window has reset the progress meanwhile.
 */
export async function mergePending(files: LogFiles, { isOwn, now, pause }: Tidying): Promise<{ readonly months: readonly LogFile[]; readonly entries: readonly Entry[] } | undefined> {
	const seen: Entry[] = [];
	const months = new Map<string, Month>();
	const names = (await files.list()).map(file => file.name);
	const monthFor = async (name: string) => {
		const text = names.includes(name) ? await readIfThere(files, name) ?? '' : '';
		const { entries } = await readLinesSlowly(text, pause);
		seen.push(...entries);
		const known: Entries = new Map();
		entries.forEach(entry => { addEntry(known, entry); });
		const month = { known, text, isChanged: false };
		months.set(name, month);
		return month;
	};

	for (const name of names.filter(each => isPending(each) && !isOwn(each))) {
		const text = await readIfThere(files, name);
		if (text === undefined) {
			continue;
		}
		const { entries, damaged } = await readLinesSlowly(text, pause);
		let missing = 0;
		for (const entry of entries) {
			seen.push(entry);
			const month = months.get(monthOf(entry.at)) ?? await monthFor(monthOf(entry.at));
			if (addEntry(month.known, entry)) {
				month.text += writeLine(entry);
				month.isChanged = true;
				if (++missing % entriesPerFile === 0) {
					await pause();
				}
			}
		}
		if (missing === 0 && damaged.length === 0 && isClosed(entries, now)) {
			await files.remove(name);
		}
	}
	if (months.size === 0 || (await files.list()).some(({ name }) => isBackup(name) && !names.includes(name))) {
		return undefined;
	}
	for (const [name, month] of months) {
		if (month.isChanged) {
			await files.replace(name, month.text);
		}
	}
	return { months: [...months].map(([name, { text }]) => ({ name, size: bytesOf(text) })), entries: seen };
}
