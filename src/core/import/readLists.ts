import { joinFolder, type FolderFile, type FolderReading, type ReadFile } from '../read/folder';
import { readBankInSteps } from '../read/readBank';

/** Reads files that come together, as the parts of one list; one reading for each, in the given order. */
export function* readLists(files: readonly FolderFile[]): Generator<void, readonly FolderReading[]> {
	const read: ReadFile[] = [];
	for (const { name, text } of files) {
		read.push({ name, text, reading: yield* readBankInSteps(name, text) });
		yield;
	}
	return joinFolder(read);
}
