import type { Heading } from '../markdown/document';
import type { Form } from './form';
import { closeEntries, documentTitle, isKey, numberedLevels, openingAt, type Opening } from './openings';
import { titledBelow } from './titledBelow';

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
		const pairs = areTitled(headings) ? 0 : headings.filter(heading => heading.field === 'question' && !heading.isLocalised).length;
		const isMarked = (heading: Heading) => heading.mark.kind === 'question' || heading.isChoice || pairs > 1 && heading.field === 'question';
		const level = mainLevel(headings.filter(isMarked));
		const numbered = numberedLevels(headings);
		const title = documentTitle(headings);
		const openings: Opening[] = [], closings: number[] = [];
		let category = '', open = 0, last = -1;
		for (const heading of headings) {
			const { number } = heading.mark;
			// Sections of such a list are sometimes numbered without the mark.
			const isNumbered = heading.mark.kind === 'number' && numbered.has(heading.level) && heading.title !== ''
				&& (open === 0 || heading.level <= open || heading.likeness >= 0.85 && number === last + 1 && last > 0);
			if (isMarked(heading) || isNumbered && openings.length > 0) {
				openings.push(heading.title === '' || heading.field === 'question' ? titledBelow(document, heading.line, category) : openingAt(heading, category, 1));
				[open, last] = [heading.level, number];
			} else if (heading.field !== undefined && !(heading.isTail && heading.level <= level)) {
				if (isKey(heading, level)) {
					closings.push(heading.line);
				}
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

/** Whether each `### Question` stands right under a heading of its own words: that heading is the title. */
function areTitled(headings: readonly Heading[]): boolean {
	const asked = headings.flatMap(({ field, level }, at) => field === 'question' ? [{ level, above: headings[at - 1] }] : []);
	const titles = asked.flatMap(({ level, above }) => above !== undefined && above.level < level && above.field === undefined && above.title !== ''
		? [above.title.replace(/\d+/g, '').toLowerCase()]
		: []);
	return asked.length > 1 && titles.length === asked.length && new Set(titles).size > 1;
}

function mainLevel(headings: readonly Heading[]): number {
	const counts = [0, 0, 0, 0, 0, 0, 0];
	for (const { level } of headings) {
		counts[level] = (counts[level] ?? 0) + 1;
	}
	return counts.indexOf(Math.max(...counts));
}
