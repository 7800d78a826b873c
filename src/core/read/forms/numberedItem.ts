import { lineAt } from '../markdown/lineAt';
import type { Document, Item } from '../markdown/document';
import type { Entry } from '../entry';
import type { Form } from './form';
import { categoryFinder, categoryOf, closeEntries, type Opening } from './openings';
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
		const { lines } = document;
		const folded = foldedItems(document, items);
		const chained = chain(items, folded);
		const openings: Opening[] = chained.map(item => ({
			line: item.line, title: item.title, category: categoryOf(categoryAt(item.line)), likeness: folded.has(item) ? 1 : item.likeness, bodyStart: item.bodyStart, indent: bodyIndent(document, item),
		}));
		const entries = closeEntries(
			document,
			openings,
			document.headings.filter(heading => heading.field === undefined).map(heading => heading.line),
		);
		yield;
		const numbers = new Map(openings.map(({ line }, at) => [lines[line]?.start ?? 0, chained[at]?.number ?? 0]));
		return hasAnswers(document, entries) ? once(entries, numbers).map(entry => withoutCalls(document, entry)) : [];
	},
};

/** The numbers over a fold that holds an answer. */
function foldedItems({ folds }: Document, items: readonly Item[]): ReadonlySet<Item> {
	const answers = folds.filter(fold => fold.field === 'answer');
	let at = 0;
	return new Set(items.filter((item, index) => {
		while (at < answers.length && (answers[at]?.line ?? 0) < item.line) {
			at++;
		}
		return (answers[at]?.line ?? Infinity) < (items[index + 1]?.line ?? Infinity);
	}));
}

/** The numbers that go on from question to question; a list that begins again at 1 under a question is its answer's. */
function chain(items: readonly Item[], folded: ReadonlySet<Item>): readonly Item[] {
	const asked = items.filter(item => item.likeness >= 0.95).length;
	const kept: Item[] = [];
	let last = 0;
	for (const item of items) {
		const isAsked = item.likeness >= 0.95 || item.likeness >= 0.8 && item.title.length > 15;
		const goesOn = item.number === last + 1 && last > 0;
		if (isAsked && (asked > 2 || item.likeness < 1 || goesOn || last === 0)
			&& (goesOn || item.likeness >= 0.95 || last === 0 && item.number === 1)
			|| goesOn && item.likeness > 0.4
			|| goesOn && last > 9 && asked > 5
			|| folded.has(item)) {
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

/**
 * A page prints its questions again in an outline or at its end: the printing with the longest answer is the one. Under a
 * number of its own between others the same question is another one: "What does this print?" over other code.
 */
function once(entries: readonly Entry[], numbers: ReadonlyMap<number, number>): readonly Entry[] {
	const best = new Map<string, Entry>();
	let last = 0, run = 0;
	const runs = new Map(entries.map(entry => {
		const number = numbers.get(entry.start) ?? 0;
		run += number > last ? 0 : 1;
		last = number;
		return [entry, run];
	}));
	for (const entry of entries) {
		const key = entry.title.toLowerCase();
		const known = best.get(key);
		if (!known || known.bodyEnd - known.bodyStart < entry.bodyEnd - entry.bodyStart) {
			best.set(key, entry);
		}
	}
	const isOther = (entry: Entry, known: Entry) => entry !== known && runs.get(entry) === runs.get(known)
		&& entry.bodyEnd - entry.bodyStart > 80 && known.bodyEnd - known.bodyStart > 80;
	return entries.filter(entry => {
		const known = best.get(entry.title.toLowerCase());
		return known === entry || known !== undefined && isOther(entry, known);
	});
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
