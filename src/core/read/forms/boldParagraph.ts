import { elementAt } from '../elementAt';
import { fieldOf } from '../labels';
import type { Line } from '../markdown/line';
import { questionLikeness } from '../text/likeness';
import { readTitle, type Title } from '../text/readTitle';
import { trimEnd } from '../text/columns';
import { tailDifficulty } from '../values';
import type { Form } from './form';
import { categoryFinder, categoryOf, closeEntries, type Opening } from './openings';

/**
 * ```md
 * **Question? 👶**          **3)** Question?
 *
 * the answer
 * ```
 */
export const boldParagraph: Form = {
	name: 'bold-paragraph',
	weight: 1.2,
	isExplicit: false,
	*read(document) {
		const { lines, text, headings } = document;
		const categoryAt = categoryFinder(document);
		const found: (Opening & { readonly style: string })[] = [];
		for (let at = 0; at < lines.length; at++) {
			const line = elementAt(lines, at);
			if (at % 4000 === 0) {
				yield;
			}
			if (line.kind !== 'text' || line.indent > 3
				|| !text.startsWith('**', line.content) && !text.startsWith('__', line.content) && !text.startsWith('<b>', line.content)
				|| !isParagraphStart(lines, at)) {
				continue;
			}
			const last = paragraphEnd(lines, at, text);
			const raw = text.slice(line.content, trimEnd(text, line.content, elementAt(lines, last).end));
			const title = boldTitle(raw);
			if (!title || title.mark.kind === 'question' || fieldOf(title.title) || /[:：]$/.test(title.title) || title.title === '') {
				continue;
			}
			const difficulty = tailDifficulty(raw);
			const style = difficulty ? 'emoji' : title.mark.kind === 'number' ? 'number' : 'plain';
			found.push({ line: at, title: title.title, category: categoryOf(categoryAt(at)), likeness: questionLikeness(title.title), style,
				bodyStart: lines[last + 1]?.start ?? text.length, ...difficulty && { fields: { difficulty } } });
			at = last;
		}
		yield;
		return closeEntries(document, ofOneStyle(found), headings.filter(heading => heading.field === undefined).map(heading => heading.line));
	},
};

const isParagraphStart = (lines: readonly Line[], at: number) => !['text', 'item', 'row'].includes(lines[at - 1]?.kind ?? 'blank');

/** A bold title may wrap over a few lines, as long as the emphasis stays open. */
function paragraphEnd(lines: readonly Line[], at: number, text: string): number {
	let last = at;
	const first = elementAt(lines, at);
	const isOpen = text.slice(first.content, first.end).split('**').length % 2 === 0;
	while (isOpen && last < at + 4 && lines[last + 1]?.kind === 'text') {
		last++;
		if (text.slice(elementAt(lines, last).start, elementAt(lines, last).end).includes('**')) {
			break;
		}
	}
	return last;
}

/** The title of a paragraph that is bold as a whole, or whose number is. */
function boldTitle(raw: string): Title | undefined {
	const sign = raw.startsWith('<b>') ? '</b>' : raw.slice(0, 2);
	const close = raw.indexOf(sign, 3);
	if (close < 0 || raw.length > 1500) {
		return undefined;
	}
	const after = raw.slice(close + sign.length).trim();
	const read = readTitle(raw);
	const isWhole = !/[\p{L}\p{N}]/u.test(after.replace(/\[[^\]]{0,200}\]\([^)]{0,400}\)/g, ''));
	const isNumber = read.mark.kind === 'number' && !/\p{L}/u.test(raw.slice(2, close));
	return isWhole || isNumber ? read : undefined;
}

/** Lists keep to one style: where most questions are numbered or end in an emoji, other bold lines are parts of answers. */
function ofOneStyle<T extends Opening & { readonly style: string }>(found: readonly T[]): readonly T[] {
	for (const style of ['emoji', 'number']) {
		const styled = found.filter(one => one.style === style);
		if (styled.length >= 3 && styled.length * 2 > found.filter(one => one.likeness > 0.5).length) {
			return found.filter(one => one.style === style || one.likeness === 1);
		}
	}
	return found.filter(one => one.likeness > 0.4);
}
