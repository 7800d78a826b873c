import type { Span } from './span';

/** Replaces a range of a text; an empty range inserts. */
export interface Edit extends Span {
	readonly text: string;
}

/** The text with the edits made. They must not overlap; those that insert at the same place keep their order. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
	let out = '', from = 0;
	for (const { start, end, text: inserted } of [...edits].sort((a, b) => a.start - b.start)) {
		out += text.slice(from, start) + inserted;
		from = end;
	}
	return out + text.slice(from);
}

/** How a text ends its lines, so that what is added to it does the same. */
export const lineBreakOf = (text: string): string => text.includes('\r\n') ? '\r\n' : '\n';

/** Where the line that holds an offset begins, and where it ends, before its line break. */
export function lineAround(text: string, offset: number): Span {
	const start = text.lastIndexOf('\n', offset - 1) + 1;
	const feed = text.indexOf('\n', offset);
	const end = feed < 0 ? text.length : feed;
	return { start, end: end > start && text[end - 1] === '\r' ? end - 1 : end };
}

/** The one edit that makes one text of the other, without what they begin and end alike with. */
export function editBetween(before: string, after: string): Edit | undefined {
	if (before === after) {
		return undefined;
	}
	const most = Math.min(before.length, after.length);
	let start = 0, tail = 0;
	while (start < most && before[start] === after[start]) {
		start++;
	}
	while (tail < most - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) {
		tail++;
	}
	return { start, end: before.length - tail, text: after.slice(start, after.length - tail) };
}
