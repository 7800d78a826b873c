import { elementAt } from '../elementAt';
import type { Document, Heading } from '../markdown/document';
import type { Entry } from '../entry';
import type { Line } from '../markdown/line';

/** Where an entry begins; where it ends follows from the next one. */
export interface Opening extends Pick<Entry, 'title' | 'category' | 'likeness'>, Partial<Pick<Entry, 'fields' | 'isListed' | 'isPromptOnly' | 'indent'>> {
	/** The index of the line on which the title begins. */
	readonly line: number;
	/** Where the body begins; when absent, at the line after the title's. */
	readonly bodyStart?: number;
}

/** Lets each entry end where the next one or the next of the `closings` (indexes of lines, ascending) begins. */
export function closeEntries({ lines, text }: Document, openings: readonly Opening[], closings: readonly number[]): Entry[] {
	let closing = 0;
	return openings.map((opening, index) => {
		while (closing < closings.length && (closings[closing] ?? 0) <= opening.line) {
			closing++;
		}
		const next = Math.min(openings[index + 1]?.line ?? lines.length, closings[closing] ?? lines.length);
		const end = trimFooter(text, lines, opening.line, trimLines(lines, opening.line, next));
		const bodyEnd = end >= lines.length ? text.length : Math.max(elementAt(lines, end).start, 0);
		const bodyStart = Math.min(
			opening.bodyStart ?? lines[opening.line + 1]?.start ?? text.length,
			Math.max(bodyEnd, lines[opening.line]?.end ?? 0),
		);
		// Field by field, because this runs for every bullet of a file and copying with `...` costs four times as much.
		const { line, title, category, likeness, fields, isListed, isPromptOnly, indent = 0 } = opening;
		const { start, end: lineEnd } = elementAt(lines, line);
		return {
			title, category, likeness, fields, isListed, isPromptOnly, indent, start, bodyStart,
			end: Math.max(bodyStart, bodyEnd, lineEnd), bodyEnd: Math.max(bodyStart, bodyEnd),
		};
	});
}

/** The index after the last line before `to` that isn't blank. */
function trimLines(lines: readonly Line[], from: number, to: number): number {
	while (to > from + 1 && lines[to - 1]?.kind === 'blank') {
		to--;
	}
	return to;
}

/** Where a footer begins: tags and links behind a rule, such as a page's navigation; else `to`. */
function trimFooter(text: string, lines: readonly Line[], from: number, to: number): number {
	for (let at = to - 1; at > from && at > to - 12; at--) {
		const line = elementAt(lines, at);
		if (line.kind === 'rule') {
			return at < to - 1 ? trimLines(lines, from, at) : to;
		}
		if (line.kind !== 'blank' && line.kind !== 'html' && line.kind !== 'comment'
			&& !isNavigation(text.slice(line.content, Math.min(line.end, line.content + 400)))) {
			return to;
		}
	}
	return to;
}

/** A line of nothing but links and a word or two. */
const isNavigation = (line: string) => line.includes('](')
	&& line.replace(/\[[^\]]{0,200}\]\([^)]{0,300}\)/g, '').replace(/[^\p{L}]/gu, '').length < 24;

/** The heading that only names the document: its single first-level heading, standing first. */
export function documentTitle(headings: readonly Heading[]): Heading | undefined {
	const first = headings.find(heading => heading.level === 1);
	const isSingle = headings.filter(heading => heading.level === 1).length === 1;
	return first && isSingle && headings.indexOf(first) < 2 ? first : undefined;
}

/** The levels on which most numbered headings ask, five at least. */
export function numberedLevels(headings: readonly Heading[]): ReadonlySet<number> {
	const numbered = headings.filter(heading => heading.mark.kind === 'number');
	return new Set([1, 2, 3, 4, 5, 6].filter(level => {
		const own = numbered.filter(heading => heading.level === level);
		return own.filter(heading => heading.likeness >= 0.85).length * 3 >= Math.max(15, own.length * 2);
	}));
}

/** `## Answer Key` above the questions' level holds all the answers and belongs to none of them. */
export const isKey = ({ field, level, title }: Heading, questions: number): boolean => field === 'answer' && level < questions && /key|answers|solutions|ответы|答案/i.test(title);

/** Gives for ascending lines the title of the nearest heading above that is a category. */
export function categoryFinder({ headings }: Document): (line: number) => Heading | undefined {
	const title = documentTitle(headings);
	let at = 0;
	let current: Heading | undefined;
	return line => {
		for (; at < headings.length && (headings[at]?.line ?? 0) < line; at++) {
			const heading = elementAt(headings, at);
			if (heading !== title && !heading.field) {
				current = heading;
			}
		}
		return current;
	};
}

/** The category that a heading names: none where it only stands over an outline or after the questions. */
export const categoryOf = (heading: Heading | undefined): string => heading === undefined || heading.isContents || heading.isTail ? '' : heading.title;

/** What a heading opens as an entry. */
export const openingAt = (heading: Heading, category: string, likeness = heading.likeness): Opening => ({
	line: heading.line, title: heading.title, category, likeness,
	...heading.sources.length > 0 && { fields: { sources: heading.sources.map(source => sourceOf(source)) } },
});

function sourceOf(link: string): { title: string; url: string } {
	const middle = link.indexOf('](');
	return { title: link.slice(1, middle), url: link.slice(middle + 2, -1) };
}
