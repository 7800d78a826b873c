import { elementAt } from '../elementAt';
import { fieldOf } from '../labels';
import { readLabel } from '../markdown/label';
import type { Document } from '../markdown/document';
import type { Line } from '../markdown/line';
import { readTitle } from '../text/readTitle';
import type { Form } from './form';
import { categoryFinder, categoryOf, closeEntries, type Opening } from './openings';
import { titledBelow } from './titledBelow';
import { isGroupLine, tableStart } from './plainPage';

/**
 * ```
 * Fundamentals (10 questions)
 * Q7: Title                       Question: Title           **Q7. Title**
 * Key points: one, two
 * Model answer: …
 * ```
 */
export const markedParagraph: Form = {
	name: 'marked-paragraph',
	weight: 1.8,
	isExplicit: true,
	*read(document) {
		const { lines, text, headings } = document;
		const categoryAt = categoryFinder(document);
		const openings: Opening[] = [], closings: number[] = [];
		let group = '', groupLine = -1;
		for (let at = 0; at < lines.length; at++) {
			const line = elementAt(lines, at);
			if (at % 2000 === 0) {
				yield;
			}
			if (line.kind !== 'text' && line.kind !== 'quote' || line.indent > 3) {
				continue;
			}
			const { title, mark } = mayBeMark(text, line)
				? readTitle(text.slice(line.content, Math.min(line.end, line.content + 2000)).replace(/^>\s*/, ''))
				: unmarked;
			if (mark.kind !== 'question' || title === '' && mark.number < 0 || fieldOf(title) !== undefined && title.length < 12) {
				if (line.end - line.content < 120 && isGroupLine(text.slice(line.content, line.end))) {
					[group, groupLine] = [text.slice(line.content, line.end).trim(), at];
					closings.push(at);
				}
				continue;
			}
			const heading = categoryAt(at);
			const category = groupLine > (heading?.line ?? -1) ? group : categoryOf(heading);
			openings.push(title === '' ? titledBelow(document, at, category) : { line: at, title, category, likeness: 1, ...wrapped(document, at) });
		}
		yield;
		if (areLabels(document, openings)) {
			return [];
		}
		// Lists in brackets, because a call with a million arguments fails.
		const ends = [...closings, ...headings.filter(heading => heading.field === undefined).map(heading => heading.line)];
		const all = [...openings, ...lostTitles(document, openings)].sort((a, b) => a.line - b.line);
		const last = all.at(-1);
		const table = last && tableStart(document, last.line);
		const entries = closeEntries(document, all, [...ends, ...table === undefined ? [] : [table]].sort((a, b) => a - b));
		const isCode = entries.filter(({ bodyStart, bodyEnd }) => /^\s*(?:```|~~~)[^]*(?:```|~~~)\s*$/.test(text.slice(bodyStart, Math.min(bodyEnd, bodyStart + 4000)))).length * 5 > entries.length * 4;
		return isCode ? entries.map(entry => ({ ...entry, isPromptOnly: true })) : entries;
	},
};

const unmarked = readTitle('');

function mayBeMark(text: string, line: Line): boolean {
	const limit = Math.min(line.end, line.content + 28);
	const first = text.charCodeAt(line.content);
	if (first > 127 || first === 42 || first === 91 || first === 62 || first === 60) {
		return true;
	}
	for (let at = line.content; at < limit; at++) {
		const unit = text.charCodeAt(at);
		if (unit === 58 || unit === 46 || unit === 41 || unit === 0xff1a || unit >= 48 && unit <= 57) {
			return true;
		}
	}
	return false;
}

/** A marked title without its question mark goes on over the next lines until one ends with it. */
function wrapped({ lines, text }: Document, at: number): Partial<Opening> {
	const line = elementAt(lines, at);
	if (/[?？]/.test(text.slice(line.content, line.end)) || line.end - line.content < 50) {
		return {};
	}
	for (let next = at + 1; next < at + 4 && lines[next]?.kind === 'text'; next++) {
		const raw = text.slice(elementAt(lines, next).content, elementAt(lines, next).end);
		if (readLabel(raw, 'text')) {
			return {};
		}
		if (/[?？][*_"”)]*\s*$/.test(raw)) {
			return { title: readTitle(text.slice(line.content, elementAt(lines, next).end)).title, bodyStart: lines[next + 1]?.start ?? text.length };
		}
	}
	return {};
}

/**
 * Whether nearly each of the marks stands under a heading of its own: the heading is the title, and the mark's word a label. A few such
 * marks must be the first line there; many may come after a description.
 */
function areLabels({ headings, lines, text }: Document, openings: readonly Opening[]): boolean {
	let at = 0;
	const titles = openings.flatMap(({ line }) => {
		while (at + 1 < headings.length && (headings[at + 1]?.line ?? 0) < line) {
			at++;
		}
		const heading = headings[at];
		const isOwn = heading !== undefined && heading.line < line && heading.field === undefined && heading.mark.kind !== 'question'
			&& (openings.length >= 8 || lines.slice(heading.line + 1, line).every(({ kind }) => kind === 'blank'));
		const { content } = elementAt(lines, line);
		const isWord = /^[*_>【[\s]{0,6}(?:[A-Za-z]{4,}|[^\0-\x7f]{2,12})(?:】|[\]*_\s]{0,4}[:：])/.test(text.slice(content, content + 40));
		return isOwn && isWord ? [heading.title.replace(/\d+/g, '').toLowerCase()] : [];
	});
	return titles.length >= 2 && titles.length * 5 >= openings.length * 4 && new Set(titles).size * 5 >= titles.length * 4;
}

/** Where the label that usually comes first stands a second time in an entry: the title between them is lost. */
function lostTitles({ lines, labels }: Document, openings: readonly Opening[]): Opening[] {
	const firsts = new Map<string, number>();
	let at = 0, seen = -1;
	const inEntries = labels.flatMap(label => {
		while (at + 1 < openings.length && (openings[at + 1]?.line ?? 0) <= label.line) {
			at++;
		}
		const kind = lines[label.line]?.kind;
		return (openings[at]?.line ?? Infinity) < label.line && (kind === 'text' || kind === 'quote') ? [{ ...label, entry: at }] : [];
	});
	for (const { field, entry } of inEntries) {
		if (entry !== seen) {
			firsts.set(field, (firsts.get(field) ?? 0) + 1);
			seen = entry;
		}
	}
	const [usual, count] = [...firsts].reduce<[string, number]>((best, one) => one[1] > best[1] ? one : best, ['', 0]);
	if (count < 2 || usual === 'example' || usual === 'sources') {
		return [];
	}
	const lost: Opening[] = [];
	let current = -1, hasFirst = false, others = 0;
	for (const { field, line, entry } of inEntries) {
		if (entry !== current) {
			[current, hasFirst, others] = [entry, false, 0];
		}
		if (field === usual) {
			if (hasFirst && others > 0) {
				lost.push({ line, title: '', category: openings[entry]?.category ?? '', likeness: 1, bodyStart: lines[line]?.start ?? 0 });
				others = 0;
			}
			hasFirst = true;
		} else {
			others++;
		}
	}
	return lost;
}
