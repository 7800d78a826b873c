/** The folder that the review log lives in. */
export interface LogFiles {
	/** Names and sizes in bytes; an absent folder is an empty one. */
	list(): Promise<readonly LogFile[]>;
	read(name: string): Promise<string>;
	/** All or nothing: after a crash the file holds its old text or the new one. Resolves when it is durable. */
	replace(name: string, text: string): Promise<void>;
	remove(name: string): Promise<void>;
}

export interface LogFile {
	readonly name: string;
	/** In bytes. */
	readonly size: number;
}

/** One value that the editor keeps for the extension. */
export interface Memento {
	get(): unknown;
	set(value: unknown): Promise<void>;
}

/** Lets whatever else waits have its turn, in the midst of long work. */
export type Pause = () => Promise<void>;

/** Entries that a window has just written; merged into the months by a later window. */
export const isPending = (name: string): boolean => /^pending-[\w-]+\.jsonl$/.test(name);

/** One file a month, such as `2026-11.jsonl`. */
export const isMonth = (name: string): boolean => /^\d{4}-\d{2}\.jsonl$/.test(name);

/** A part of the log. */
export const isLog = (name: string): boolean => isMonth(name) || isPending(name);

/** What was written aside when progress was reset. It is no part of the log, and a state that doesn't know it is from before the reset. */
export const isBackup = (name: string): boolean => /^reset-[\d-]+-[\da-z]+\.jsonl$/.test(name);

/** The order number at which a backup was written: what it holds has a smaller one. -1 for anything else. */
export const backupOrder = (name: string): number => isBackup(name) ? Number.parseInt(name.slice(name.lastIndexOf('-') + 1), 36) : -1;

const lastMonth = Date.UTC(9999, 11);

/** The month file that an entry belongs to, by UTC date; a time that no calendar has goes to the nearest month that has four digits for its year. */
export const monthOf = (at: number): string => `${new Date(Math.min(Math.max(at, 0), lastMonth)).toISOString().slice(0, 7)}.jsonl`;

/** A time as part of a file's name, by UTC. */
export const stampOf = (at: number): string => new Date(at).toISOString().slice(0, 19).replace(/\D/g, '-');
