import type { Io } from './io';

/** A word behind `dryrun`. */
export interface Command {
	readonly name: string;
	/** How it is called, after `dryrun`. */
	readonly usage: string;
	/** One sentence for the help. */
	readonly summary: string;
	/** Each option as it is written, and what it does. */
	readonly options: readonly (readonly [option: string, does: string])[];
	/** Gives the exit code: 0 clean, 1 problems found, 2 could not run. What parseArgs throws is told by main. */
	readonly run: (args: readonly string[], io: Io) => number;
}
