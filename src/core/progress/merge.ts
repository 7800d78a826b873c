import type { Entry } from './entry';
import { isPending, monthOf, type LogFiles } from './files';
import { readLines, writeLine } from './line';

/**
 * Moves what earlier windows wrote into the month files. A pending file goes only when a later run finds all of it in the months: two windows
 * that merge at the same moment may overwrite each other's month, but never lose an entry.
 *
 * @returns the month files that were read or written, and every entry seen; undefined when there was nothing to do.
 */
export async function mergePending(files: LogFiles, isOwn: (name: string) => boolean): Promise<{ readonly months: readonly string[]; readonly entries: readonly Entry[] } | undefined> {
	const seen: Entry[] = [];
	const months = new Map<string, { readonly ids: Set<string>; text: string; isChanged: boolean }>();
	const monthFor = async (name: string, exists: boolean) => {
		const known = months.get(name);
		if (known) {
			return known;
		}
		const text = exists ? await files.read(name) : '';
		const { entries } = readLines(text);
		seen.push(...entries);
		const month = { ids: new Set(entries.map(entry => entry.id)), text, isChanged: false };
		months.set(name, month);
		return month;
	};

	const names = (await files.list()).map(file => file.name);
	for (const name of names.filter(each => isPending(each) && !isOwn(each))) {
		const { entries, damaged } = readLines(await files.read(name));
		seen.push(...entries);
		let missing = 0;
		for (const entry of entries) {
			const month = await monthFor(monthOf(entry.at), names.includes(monthOf(entry.at)));
			if (!month.ids.has(entry.id)) {
				missing++;
				month.ids.add(entry.id);
				month.text += writeLine(entry);
				month.isChanged = true;
			}
		}
		if (missing === 0 && damaged === 0) {
			await files.remove(name);
		}
	}
	for (const [name, month] of months) {
		if (month.isChanged) {
			await files.replace(name, month.text);
		}
	}
	return months.size === 0 ? undefined : { months: [...months.keys()], entries: seen };
}
