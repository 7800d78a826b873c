import * as v from 'valibot';
import { checksum } from '../text/checksum';
import { entrySchema, type Entry } from './entry';
import type { Pause } from './files';
import { atOnce, inTurns } from './turns';

/** A line of the log: JSON with a checksum as its last property, ended by a line feed. */
export function writeLine(entry: Entry): string {
	const body = JSON.stringify(entry);
	return `${body.slice(0, -1)},"sum":"${checksum(body)}"}\n`;
}

/** The entry that a line holds; undefined when the line is damaged in any way. */
export function readLine(line: string): Entry | undefined {
	const at = line.lastIndexOf(',"sum":"');
	const body = `${line.slice(0, Math.max(0, at))}}`;
	if (line.slice(at) !== `,"sum":"${checksum(body)}"}`) {
		return undefined;
	}
	try {
		const result = v.safeParse(entrySchema, JSON.parse(body));
		return result.success ? result.output : undefined;
	} catch {
		return undefined; // JSON.parse has no form that answers with a value
	}
}

export interface Lines {
	readonly entries: readonly Entry[];
	/** Numbers of the lines that could not be read, from 1. */
	readonly damaged: readonly number[];
}

/** So many lines are read in a few milliseconds. */
const linesPerTurn = 500;

/** All entries of a log file, and which of its lines could not be read. */
export const readLines = (text: string): Lines => atOnce(linesIn(text));

/** The same, with pauses. */
export const readLinesSlowly = (text: string, pause: Pause): Promise<Lines> => inTurns(linesIn(text), pause);

function* linesIn(text: string): Generator<void, Lines> {
	const entries: Entry[] = [];
	const damaged: number[] = [];
	let number = 0;
	for (const line of text.split('\n')) {
		number++;
		if (line.trim() !== '') {
			const entry = readLine(line);
			if (entry) {
				entries.push(entry);
			} else {
				damaged.push(number);
			}
		}
		if (number % linesPerTurn === 0) {
			yield;
		}
	}
	return { entries, damaged };
}
