import type { Entry } from './entry';
import type { LogFiles } from './files';
import { writeLine } from './line';
import { entriesPerFile, isOpen } from './pending';

/** Writes a window's entries down, in files that no other window writes. */
export interface Writer {
	isOwn(name: string): boolean;
	/** Resolves when the entry is durable, and rejects when it could not be written; then it comes with the next write. */
	add(entry: Entry): Promise<void>;
	/** Waits for the write that is under way, and tries again when that has failed. */
	flush(): Promise<void>;
	/** Waits for the write that is under way, however it ends. */
	settled(): Promise<void>;
	/** Goes on with a new file, without what was written before. */
	restart(): Promise<void>;
}

export function openWriter(files: LogFiles, writer: string, now: () => number): Writer {
	const prefix = `pending-${writer}-`;
	/** The lines of the current file; the first `saved` of them are on the disk. */
	let lines: string[] = [];
	let saved = 0;
	let begun = 0;
	let volume = 0;
	let written: Promise<void> = Promise.resolve();
	let isQueued = false;
	const inTurn = (work: () => Promise<void> | void) => written.catch(() => undefined).then(work);

	function beginFile(): void {
		lines = lines.slice(saved);
		saved = 0;
		volume++;
	}

	/** Entries that arrive while a write is under way share the next one. */
	function write(): Promise<void> {
		if (!isQueued) {
			isQueued = true;
			written = inTurn(async () => {
				isQueued = false;
				if (saved > 0 && !isOpen(begun, now())) {
					beginFile();
				}
				begun = saved > 0 ? begun : now();
				const count = lines.length;
				await files.replace(`${prefix}${volume}.jsonl`, lines.join(''));
				saved = count;
				if (count >= entriesPerFile) {
					beginFile();
				}
			});
		}
		return written;
	}

	return {
		isOwn: name => name.startsWith(prefix),
		add(entry) {
			lines.push(writeLine(entry));
			return write();
		},
		flush: () => inTurn(() => undefined).then(() => lines.length > saved ? write() : undefined),
		settled: () => written.catch(() => undefined),
		restart: () => written = inTurn(beginFile),
	};
}
