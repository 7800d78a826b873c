import * as v from 'valibot';
import { checksum } from '../text/checksum';
import { entrySchema, type Entry } from './entry';

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

/** All entries of a log file, and how many of its lines could not be read. */
export function readLines(text: string): { readonly entries: readonly Entry[]; readonly damaged: number } {
	const lines = text.split('\n').filter(line => line.trim() !== '');
	const entries = lines.map(readLine).filter(entry => entry !== undefined);
	return { entries, damaged: lines.length - entries.length };
}
