import type { Document, Heading } from '../markdown/document';
import { cleanTitle } from '../text/title';
import type { Form } from './form';
import { closeEntries, documentTitle, openingAt, type Opening } from './openings';

/**
 * ```md
 * ### Q: Title            ## Q. ***Title***            ### Q7: Title ###
 * Answer: …
 * ```
 */
export const markedHeading: Form = {
	name: 'marked-heading',
	weight: 2,
	isExplicit: true,
	*read(document) {
		const { headings } = document;
		const isMarked = (heading: Heading) => heading.mark.kind === 'question';
		const level = mainLevel(headings.filter(isMarked));
		const title = documentTitle(headings);
		const openings: Opening[] = [], closings: number[] = [];
		let category = '', open = 0;
		for (const heading of headings) {
			if (isMarked(heading)) {
				openings.push(heading.title === '' ? titledBelow(document, heading, category) : openingAt(heading, category, 1));
				open = heading.level;
			} else if (heading.field !== undefined && !(heading.isTail && heading.level <= level)) {
				continue;
			} else if (heading.level === level && heading.likeness === 1 && !heading.isTail && openings.length > 0 && open > 0) {
				openings.push(openingAt(heading, category));
			} else if (heading.level <= (open || 6)) {
				closings.push(heading.line);
				category = heading === title || heading.isTail || heading.isContents ? category : heading.title;
				open = 0;
			}
		}
		yield;
		return closeEntries(document, openings, closings);
	},
};

function mainLevel(headings: readonly Heading[]): number {
	const counts = [0, 0, 0, 0, 0, 0, 0];
	for (const { level } of headings) {
		counts[level] = (counts[level] ?? 0) + 1;
	}
	return counts.indexOf(Math.max(...counts));
}

/** `## Question 7` holds no words: the paragraph below it is the title. */
function titledBelow({ lines, text }: Document, heading: Heading, category: string): Opening {
	let at = heading.line + 1;
	while (lines[at]?.kind === 'blank') {
		at++;
	}
	const start = at;
	while (lines[at]?.kind === 'text' || lines[at]?.kind === 'quote') {
		at++;
	}
	const first = lines[start], last = lines[at - 1];
	const below = first && last && at > start ? cleanTitle(text.slice(first.content, last.end).replace(/\n\s*>/g, '\n').replace(/^>\s*/, '')) : '';
	const bodyStart = lines[at]?.start ?? text.length;
	return { line: heading.line, title: below, category, likeness: below === '' ? 0 : 1, ...below !== '' && { bodyStart } };
}
