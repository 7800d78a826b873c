import { elementAt } from '../elementAt';
import type { Document, Item } from '../markdown/document';
import type { Form } from './form';
import { categoryFinder, categoryOf, closeEntries, type Opening } from './openings';

/**
 * ```md
 * - Question?                     - **Question**: Title
 *   - a follow-up?                - **Answer**: [link](url)
 * ```
 */
export const list: Form = {
	name: 'list',
	weight: 1,
	isExplicit: false,
	*read(document) {
		const { items } = document;
		const categoryAt = categoryFinder(document);
		const openings: Opening[] = [], closings: number[] = [];
		let asked = 0, linked = 0;
		for (const section of sectionsOf(document, items)) {
			linked += section.filter(item => item.isLink).length;
			const category = categoryAt(elementAt(section, 0).line);
			if (category?.isContents || category?.isTail || !asks(section) || hasBodies(document, section)) {
				closings.push(elementAt(section, 0).line);
				continue;
			}
			for (const item of section) {
				if (item.field !== undefined && item.field !== 'question' || item.title === '' || item.isAnchor) {
					continue;
				}
				asked++;
				openings.push({
					line: item.line,
					title: item.title,
					category: categoryOf(category),
					likeness: item.isAnswered ? 1 : item.likeness,
					indent: item.column,
					isListed: true,
					bodyStart: item.bodyStart,
				});
			}
			closings.push(endOf(document, elementAt(section, section.length - 1)));
		}
		yield;
		if (linked > asked * 3) {
			return [];
		}
		const ends = [...closings, ...document.headings.map(heading => heading.line)];
		return closeEntries(document, openings, ends.sort((a, b) => a - b));
	},
};

/** Items by the heading that they stand under. */
function sectionsOf({ headings }: Document, items: readonly Item[]): Item[][] {
	const sections: Item[][] = [];
	let at = 0, under = -1;
	for (const item of items) {
		while (at < headings.length && (headings[at]?.line ?? 0) < item.line) {
			at++;
		}
		if (under !== at) {
			sections.push([]);
			under = at;
		}
		sections.at(-1)?.push(item);
	}
	return sections;
}

/** Whether a section's items are questions rather than links, steps or facts. */
function asks(section: readonly Item[]): boolean {
	const own = section.filter(item => item.field === undefined || item.field === 'question');
	const asking = own.filter(item => item.isAnswered || item.field === 'question'
		|| item.likeness >= 0.6 && !item.isAnchor && (!item.isLink || item.likeness >= 0.95));
	return asking.length > 0 && asking.length * 5 >= own.length * 2;
}

/** Numbers over texts that are not indented: the texts are answers, and the numbers no list. */
function hasBodies({ lines }: Document, section: readonly Item[]): boolean {
	const filled = section.filter((item, index) => {
		const next = section[index + 1]?.line ?? lines.length;
		return item.number >= 0 && lines.slice(item.line + 1, Math.min(next, item.line + 4)).some(line => line.kind === 'text' && line.indent === 0);
	});
	return filled.length * 5 > section.length * 2;
}

/** The line after the last item's own lines. */
function endOf({ lines }: Document, item: Item): number {
	let at = item.line + 1;
	for (; at < lines.length; at++) {
		const line = elementAt(lines, at);
		if (line.kind !== 'blank' && line.indent < 2 && lines[at - 1]?.kind === 'blank' && line.kind !== 'code' && line.kind !== 'fence') {
			break;
		}
	}
	return at;
}
