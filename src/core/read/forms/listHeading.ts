import { elementAt } from '../elementAt';
import type { Line } from '../markdown/line';
import { isBackLink } from '../body/tidy';
import { questionLikeness } from '../text/likeness';
import { readTitle } from '../text/readTitle';
import type { Form } from './form';
import { categoryFinder, categoryOf, closeEntries, numberedLevels, openingAt, type Opening } from './openings';

/**
 * ```md
 * 12. ### Title
 *
 *     the answer, indented or not
 *
 *     **[⬆ Back to Top](#contents)**
 * ```
 */
export const listHeading: Form = {
	name: 'list-heading',
	weight: 2,
	isExplicit: true,
	*read(document) {
		const { lines, text, headings } = document;
		const openings: Opening[] = [], levels: number[] = [], closings: number[] = [];
		const categoryAt = categoryFinder(document);
		// A second part of such a list is sometimes written as numbered headings.
		const asking = lines.filter(line => line.kind === 'item' && line.level > 0).length < 3 ? new Set() : numberedLevels(headings);
		const numbered = new Map(headings.flatMap(({ line, level, mark, title }, at) => mark.kind === 'number' && asking.has(level) && title !== '' ? [[line, at]] : []));
		let category = '';
		for (const [at, line] of lines.entries()) {
			if (at % 8000 === 0) {
				yield;
			}
			if (line.kind === 'heading' && numbered.has(at)) {
				openings.push(openingAt(elementAt(headings, numbered.get(at) ?? 0), category, 1));
				continue;
			}
			const above = line.kind === 'heading' ? categoryAt(at + 1) : undefined;
			category = above && !numbered.has(above.line) ? categoryOf(above) : category;
			if (line.kind !== 'item' || line.level === 0 || line.indent > 7) {
				continue;
			}
			const { title } = readTitle(text.slice(line.content, line.end));
			if (title !== '') {
				openings.push({
					line: at,
					title,
					category: categoryOf(categoryAt(at)),
					// A number before the heading is as good as a question's mark.
					likeness: line.number >= 0 ? Math.max(questionLikeness(title), 0.9) : questionLikeness(title),
					indent: indentBelow(lines, at),
				});
				levels.push(line.level);
			}
		}
		yield;
		const usual = levels.toSorted((a, b) => a - b)[levels.length >> 1] ?? 0;
		for (const [at, heading] of headings.entries()) {
			const isOver = numbered.size > 0 && numbered.has(headings[at + 1]?.line ?? -1) && !numbered.has(heading.line);
			if (isOver || heading.level < usual && !numbered.has(heading.line) && elementAt(lines, heading.line).indent < 2 && heading.field === undefined) {
				closings.push(heading.line);
			}
		}
		for (const [index, opening] of openings.entries()) {
			const end = openings[index + 1]?.line ?? lines.length;
			for (let at = end - 1; at > opening.line && at > end - 60; at--) {
				const line = elementAt(lines, at);
				if (line.kind !== 'blank' && line.kind !== 'code' && isBackLink(text.slice(line.start, Math.min(line.end, line.start + 201)))) {
					closings.push(at);
				}
			}
		}
		return closeEntries(document, openings, closings.sort((a, b) => a - b));
	},
};

/** How far the body is indented: as far as its first line, at most to the title's own column. */
function indentBelow(lines: readonly Line[], at: number): number {
	const line = elementAt(lines, at);
	let below = at + 1;
	while (lines[below]?.kind === 'blank') {
		below++;
	}
	return Math.min(lines[below]?.indent ?? 0, line.content - line.start);
}
