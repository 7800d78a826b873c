import type { Heading } from '../markdown/document';
import type { Form } from './form';
import { answeredHeadings } from './answered';
import { closeEntries, documentTitle, openingAt, type Opening } from './openings';

/**
 * ```md
 * ## 12. Title
 * the answer, with headings of its own
 * ## 13) Title [[src](url)]
 * ```
 */
export const numberedHeading: Form = {
	name: 'numbered-heading',
	weight: 1.5,
	isExplicit: false,
	*read(document) {
		const { headings, lines } = document;
		const level = bestLevel(headings);
		const title = documentTitle(headings);
		const answered = answeredHeadings(document);
		const steps = stepsOf(headings, level);
		const openings: Opening[] = [], closings: number[] = [];
		let category = '', isOpen = false;
		for (const [at, heading] of headings.entries()) {
			const isNumbered = heading.mark.kind === 'number' && heading.title !== '' && !heading.isContents && !steps.has(heading);
			const next = headings[at + 1];
			if (isNumbered && (heading.level === level || isMisplaced(heading, next, level, isOpen)) || heading.isChoice && heading.title !== '') {
				openings.push(openingAt(heading, category, heading.isChoice || answered.has(at) ? 1 : Math.max(heading.likeness, 0.5)));
				isOpen = true;
			} else if (!steps.has(heading) && (heading.field === undefined || heading.isTail && heading.level <= level) && closes(heading, level, next, lines)) {
				closings.push(heading.line);
				category = heading === title || heading.isTail || heading.isContents ? category : heading.title;
				isOpen = false;
			}
		}
		yield;
		return closeEntries(document, openings, closings);
	},
};

/** The level whose numbered titles look most like questions; steps inside answers are numbered too. */
function bestLevel(headings: readonly Heading[]): number {
	let best = 0, bestScore = -1;
	for (let level = 1; level <= 6; level++) {
		const titles = headings.filter(heading => heading.level === level && heading.mark.kind === 'number');
		const sum = titles.reduce((total, { likeness }) => total + Math.max(likeness, 0.2), 0);
		const score = titles.length === 0 ? -1 : sum * sum / titles.length;
		if (score > bestScore) {
			[best, bestScore] = [level, score];
		}
	}
	return best;
}

/** Numbers that begin again at 1 inside an answer, hardly ask, and after which the questions' numbers go on. */
function stepsOf(headings: readonly Heading[], level: number): ReadonlySet<Heading> {
	const steps = new Set<Heading>();
	let last = 0, run: Heading[] = [];
	for (const heading of headings) {
		if (heading.level < level) {
			[last, run] = [0, []];
		} else if (heading.level === level && heading.mark.kind === 'number') {
			const { number } = heading.mark;
			if (run.length > 0 && number === run.length + 1 && number !== last + 1) {
				run.push(heading);
			} else if (number > last) {
				if (number <= last + 5 && run.length > 1 && run.filter(({ likeness }) => likeness >= 0.6).length * 3 < run.length) {
					run.forEach(step => steps.add(step));
				}
				[last, run] = [number, []];
			} else {
				run = number === 1 ? [heading] : [];
			}
		}
	}
	return steps;
}

/** A question one level off: asked as plainly as the others, and no category of numbered headings below it. */
function isMisplaced(heading: Heading, next: Heading | undefined, level: number, isOpen: boolean): boolean {
	const isOver = next?.level === level && next.mark.number === 1;
	return heading.likeness >= 0.85 && (heading.level < level ? !isOver : !isOpen);
}

function closes(heading: Heading, level: number, next: Heading | undefined, lines: readonly { readonly kind: string }[]): boolean {
	if (heading.level < level) {
		return true;
	}
	if (heading.mark.kind === 'number' || heading.level > level) {
		return false;
	}
	return heading.isTail || heading.isContents
		|| next?.level === level && next.mark.kind === 'number'
			&& lines.slice(heading.line + 1, next.line).every(line => line.kind === 'blank');
}
