/** The folder that the review log lives in. */
export interface LogFiles {
	/** Names and sizes in bytes; an absent folder is an empty one. */
	list(): Promise<readonly { readonly name: string; readonly size: number }[]>;
	read(name: string): Promise<string>;
	/** All or nothing: after a crash the file holds its old text or the new one. Resolves when it is durable. */
	replace(name: string, text: string): Promise<void>;
	remove(name: string): Promise<void>;
}

/** One value that the editor keeps for the extension. */
export interface Memento {
	get(): unknown;
	set(value: unknown): Promise<void>;
}

/** Entries that a window has just written; merged into the months when a later window opens. */
export const isPending = (name: string): boolean => /^pending-[\w-]+\.jsonl$/.test(name);

/** One file a month, such as `2026-11.jsonl`. */
export const isMonth = (name: string): boolean => /^\d{4}-\d{2}\.jsonl$/.test(name);

/** The month file that an entry belongs to, by UTC date. */
export const monthOf = (at: number): string => `${new Date(at).toISOString().slice(0, 7)}.jsonl`;
