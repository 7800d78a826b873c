import { lineAt } from '../markdown/lineAt';
import type { Document, Item } from '../markdown/document';
import type { Entry } from '../entry';
import type { Form } from './form';
import { categoryFinder, closeEntries, type Opening } from './openings';
import { isCall, isEnding } from './plainPage';

/**
 * ```
 * 7. A sentence ending in a question mark?
 * The answer's lines, with steps 1. and 2. of their own.
 * ```
 */
export const numberedItem: Form = {
	name: 'numbered-paragraph',
	weight: 1.1,
	isExplicit: false,
	*read(document) {
		const items = document.items.filter(item => item.number >= 0 && !item.isAnchor && !item.isLink && item.title !== '');
		const categoryAt = categoryFinder(document);
		const openings: Opening[] = chain(items).map(item => ({
			line: item.line, title: item.title, category: categoryAt(item.line)?.title ?? '', likeness: item.likeness, bodyStart: item.bodyStart, indent: bodyIndent(document, item),
		}));
		const entries = closeEntries(
			document,
			openings,
			document.headings.filter(heading => heading.field === undefined).map(heading => heading.line),
		);
		yield;
		return hasAnswers(document, entries) ? once(entries).map(entry => withoutCalls(document, entry)) : [];
	},
};

/** The numbers that go on from question to question; a list that begins again at 1 under a question is its answer's. */
function chain(items: readonly Item[]): readonly Item[] {
	const asked = items.filter(item => item.likeness >= 0.95).length;
	const kept: Item[] = [];
	let last = 0;
	for (const item of items) {
		const isAsked = item.likeness >= 0.95 || item.likeness >= 0.8 && item.title.length > 15;
		const goesOn = item.number === last + 1 && last > 0;
		if (isAsked && (asked > 2 || item.likeness < 1 || goesOn || last === 0)
			&& (goesOn || item.likeness >= 0.95 || last === 0 && item.number === 1)
			|| goesOn && item.likeness > 0.4
			|| goesOn && last > 9 && asked > 5) {
			kept.push(item);
			last = item.number;
		}
	}
	return kept;
}

/** Whether a third of the numbers stand over more than nested bullets; else they are a plain list. */
function hasAnswers({ lines }: Document, entries: readonly Entry[]): boolean {
	let filled = 0;
	for (const { bodyStart, bodyEnd } of entries) {
		let at = lineAt(lines, bodyStart);
		while (at < lines.length && (lines[at]?.start ?? 0) < bodyEnd && ['blank', 'item', 'rule'].includes(lines[at]?.kind ?? 'blank')) {
			at++;
		}
		filled += (lines[at]?.start ?? bodyEnd) < bodyEnd ? 1 : 0;
	}
	return filled * 3 >= entries.length;
}

function bodyIndent({ lines }: Document, item: Item): number {
	let at = item.line + 1;
	while (lines[at]?.kind === 'blank') {
		at++;
	}
	return Math.min(item.column, lines[at]?.indent ?? 0);
}

/** A page prints its questions again in an outline or at its end: the printing with the longest answer is the one. */
function once(entries: readonly Entry[]): readonly Entry[] {
	const best = new Map<string, Entry>();
	for (const entry of entries) {
		const key = entry.title.toLowerCase();
		const known = best.get(key);
		if (!known || known.bodyEnd - known.bodyStart < entry.bodyEnd - entry.bodyStart) {
			best.set(key, entry);
		}
	}
	const kept = new Set(best.values());
	// The same words with two different long answers are two questions.
	return entries.filter(entry => kept.has(entry) || entry.bodyEnd - entry.bodyStart > 80
		&& (best.get(entry.title.toLowerCase())?.bodyEnd ?? 0) - (best.get(entry.title.toLowerCase())?.bodyStart ?? 0) > 80
		&& /what.{0,4}s? the output|输出/i.test(entry.title));
}

/** Cuts off what a page says to its visitor between an answer's end and the next number. */
function withoutCalls({ text }: Document, entry: Entry): Entry {
	const body = text.slice(entry.bodyStart, entry.bodyEnd);
	let at = 0, paragraphs = 0;
	while (at < body.length) {
		const blank = /\n[ \t\r]*\n/g;
		blank.lastIndex = at;
		const match = blank.exec(body);
		const end = match ? match.index : body.length;
		const paragraph = body.slice(at, end).trim();
		if (paragraphs > 0 && paragraph !== '' && (isCall(paragraph) || isEnding(paragraph))) {
			return { ...entry, bodyEnd: entry.bodyStart + at };
		}
		paragraphs += paragraph === '' ? 0 : 1;
		at = match ? end + match[0].length : body.length;
	}
	return entry;
}
