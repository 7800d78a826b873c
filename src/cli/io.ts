/** What the command line needs of the world outside; tests give their own. */
export interface Io {
	/** What a path is; undefined when nothing is there. */
	readonly kindOf: (path: string) => 'file' | 'folder' | undefined;
	/** The names in a folder, without those of links that leave it. */
	readonly list: (path: string) => readonly string[];
	readonly read: (path: string) => string;
	readonly write: (path: string, text: string) => void;
	readonly readInput: () => string;
	/** Milliseconds since 1970. */
	readonly now: () => number;
	/** The program's own, as package.json says. */
	readonly version: () => string;
	readonly print: (text: string) => void;
	readonly complain: (text: string) => void;
}
