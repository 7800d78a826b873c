import { elementAt } from '../elementAt';
import type { Document, Heading } from '../markdown/document';
import type { Form } from './form';
import { answeredHeadings } from './answered';
import { closeEntries, documentTitle, openingAt, type Opening } from './openings';

/**
 * ```md
 * ## Category            # Deck
 * ### Question           ## Front
 * the answer             the back
 * ```
 */
export const plainHeading: Form = {
	name: 'plain-heading',
	weight: 1,
	isExplicit: false,
	*read(document) {
		const { headings } = document;
		const answered = answeredHeadings(document);
		const nested = nestedHeadings(document);
		const likeness = headings.map((heading, at) => heading.mark.kind === 'question' || heading.isChoice || answered.has(at) ? 1 : heading.likeness);
		const level = bestLevel(document, likeness, nested);
		const title = documentTitle(headings);
		const onLevel = headings.flatMap((heading, at) => heading.level === level && !nested.has(at) ? [likeness[at] ?? 0] : []);
		const asks = onLevel.length >= 5 && onLevel.filter(value => value >= 0.8).length * 5 >= onLevel.length * 3;
		const openings: Opening[] = [], closings: number[] = [];
		let category = '', deeper = false;
		yield;
		for (const [at, heading] of headings.entries()) {
			if (heading.field !== undefined && !(heading.isTail && heading.level <= level) || nested.has(at)) {
				continue;
			}
			if (heading.level === level && !heading.isTail && !heading.isContents && heading.title !== '') {
				deeper = isCategory(headings, likeness, at, level);
				if (!deeper && asks && isEmpty(document, at, likeness)) {
					closings.push(heading.line);
					category = heading.title;
					continue;
				}
				if (!deeper) {
					openings.push(openingAt(heading, category, likeness[at]));
					continue;
				}
			} else if (deeper && heading.level === level + 1 && !heading.isTail && heading.title !== '') {
				openings.push(openingAt(heading, category, likeness[at]));
				continue;
			}
			if (heading.level <= level) {
				deeper &&= heading.level === level && !heading.isTail;
				closings.push(heading.line);
				category = heading === title || heading.isTail || heading.isContents ? '' : heading.title;
			}
		}
		return closeEntries(document, openings, closings);
	},
};

/** Headings below one that names a part (`#### Answer`, `##### Cost`) or over an outline of links: they belong to it. */
function nestedHeadings(document: Document): ReadonlySet<number> {
	const nested = new Set<number>();
	const title = documentTitle(document.headings);
	let above = 7, isOutline = false;
	for (const [at, heading] of document.headings.entries()) {
		const { level, isContents, isTail } = heading, field = heading === title ? undefined : heading.field;
		if (level > above && (!isOutline || isOutlined(document, at))) {
			nested.add(at);
		} else {
			above = field !== undefined || isContents || isTail ? level : 7;
			isOutline = isContents;
		}
	}
	return nested;
}

/** Whether the first lines under the heading, or under the next ones when it has none, are links into the file. */
function isOutlined({ headings, lines, text }: Document, at: number): boolean {
	const from = headings[at]?.line ?? 0;
	for (let next = from + 1; next < lines.length && next < from + 12; next++) {
		const line = elementAt(lines, next);
		if (line.kind === 'item' || line.kind === 'text' || line.kind === 'fence' || line.kind === 'quote') {
			return line.kind === 'item' && text.slice(line.content, Math.min(line.end, line.content + 2000)).includes('](#');
		}
	}
	return true;
}

function bestLevel({ headings, promises }: Document, likeness: readonly number[], nested: ReadonlySet<number>): number {
	const title = documentTitle(headings);
	let best = 0, bestScore = 0;
	for (let level = 1; level <= 6; level++) {
		const found = headings.flatMap((heading, at) => heading.level === level && !nested.has(at) && heading.field === undefined && !heading.isTail
			&& !heading.isContents
			&& heading !== title
			? [likeness[at] ?? 0]
			: []);
		const sum = found.reduce((total, value) => total + value, 0);
		// Where nothing else tells, cards stand on the level below the deck's.
		const score = found.length === 0 ? 0 : sum * sum / found.length * (promises && level > 1 ? 1 : 0.999);
		if (score > bestScore) {
			[best, bestScore] = [level, score];
		}
	}
	return best > 0 ? best : title ? 1 : 0;
}

/** A heading that asks nothing right over one on its level that does: among questions it is a category. */
function isEmpty({ headings, lines }: Document, at: number, likeness: readonly number[]): boolean {
	const heading = elementAt(headings, at), next = headings[at + 1];
	return (likeness[at] ?? 0) <= 0.3 && next?.level === heading.level && (likeness[at + 1] ?? 0) >= 0.8
		&& lines.slice(heading.line + 1, next.line).every(({ kind }) => kind === 'blank' || kind === 'rule');
}

/** A heading on the questions' level that asks nothing, over two or more headings that do. */
function isCategory(headings: readonly Heading[], likeness: readonly number[], at: number, level: number): boolean {
	if ((likeness[at] ?? 0) > 0.3) {
		return false;
	}
	let count = 0, sum = 0;
	for (let next = at + 1; next < headings.length; next++) {
		const heading = elementAt(headings, next);
		if (heading.level <= level) {
			break;
		}
		if (heading.level === level + 1 && heading.field === undefined) {
			count++;
			sum += likeness[next] ?? 0;
		}
	}
	return count >= 2 && sum / count >= 0.6;
}
