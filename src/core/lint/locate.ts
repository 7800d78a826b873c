import { fieldOf } from '../read/labels';
import { fieldNamed } from '../read/yaml/fields';
import type { Span } from '../text/span';
import type { FieldName } from './texts';

/** A text without its white space, and where each unit of it came from. */
export interface Squeezed {
	readonly text: string;
	readonly offsets: readonly number[];
}

export function squeeze(text: string): Squeezed {
	const offsets: number[] = [];
	let squeezed = '';
	for (const { 0: run, index } of text.matchAll(/\S+/g)) {
		squeezed += run;
		for (let i = 0; i < run.length; i++) {
			offsets.push(index + i);
		}
	}
	return { text: squeezed, offsets };
}

/** How much of long words is looked for when all of them aren't found, as where the file escapes some of them. */
const start = 24;

/**
 * Where words first stand in a text at or after `from`. White space of any kind stands for any other, so that a value is found however its
 * file folds and indents it.
 */
export function findWords({ text, offsets }: Squeezed, words: string, from = 0): Span | undefined {
	const sought = words.replace(/\s+/g, '');
	const first = from === 0 ? 0 : offsets.findIndex(offset => offset >= from);
	if (sought === '' || first < 0) {
		return undefined;
	}
	for (const part of sought.length > start ? [sought, sought.slice(0, start)] : [sought]) {
		const at = text.indexOf(part, first);
		if (at >= 0) {
			return { start: offsets[at] ?? 0, end: (offsets[at + part.length - 1] ?? 0) + 1 };
		}
	}
	return undefined;
}

/** What may stand before a label: list marks, heading marks, emphasis, quotes. */
const marks = ' \t\r-*+#_>"\'{,';

/** Where a text writes the label of a field, in any of the spellings that banks use; undefined when it doesn't. */
export function findField(text: string, field: FieldName): Span | undefined {
	let lineStart = 0;
	while (lineStart < text.length) {
		const feed = text.indexOf('\n', lineStart);
		const lineEnd = feed < 0 ? text.length : feed;
		const colon = text.slice(lineStart, Math.min(lineEnd, lineStart + 100)).indexOf(':');
		let from = lineStart, to = lineStart + Math.max(0, colon);
		while (from < to && marks.includes(text.charAt(from))) {
			from++;
		}
		while (to > from && marks.includes(text.charAt(to - 1))) {
			to--;
		}
		const label = text.slice(from, to);
		if (label !== '' && (fieldNamed(label) ?? fieldOf(label)) === field) {
			return { start: from, end: to };
		}
		lineStart = lineEnd + 1;
	}
	return undefined;
}
