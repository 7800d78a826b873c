import { readFolder, type FolderFile, type FolderReading } from '../read/folder';
import { readBankInSteps } from '../read/readBank';

/** Reads files that come together, as the parts of one list; one reading for each, in the given order. */
export function* readLists(files: readonly FolderFile[]): Generator<void, readonly FolderReading[]> {
	const [only] = files;
	return files.length === 1 && only ? [{ name: only.name, reading: yield* readBankInSteps(only.name, only.text) }] : readFolder(files);
}
