import { elementAt } from '../elementAt';
import { readTitle } from '../text/readTitle';
import type { Heading } from './document';
import type { Fold } from './folds';
import type { Line } from './line';

/** Those of the headings or items that stand in no fold that holds an answer; a fold that nothing closes holds nothing. */
export function outsideAnswers<T extends { readonly line: number }>(all: readonly T[], lines: readonly Line[], folds: readonly Fold[]): readonly T[] {
	const answers = folds.filter(fold => fold.field !== undefined && fold.field !== 'question' && fold.isClosed);
	let at = -1;
	return answers.length === 0 ? all : all.filter(({ line }) => {
		const { start } = elementAt(lines, line);
		while (at + 1 < answers.length && elementAt(answers, at + 1).start <= start) {
			at++;
		}
		return start >= (answers[at]?.bodyEnd ?? 0);
	});
}

/** Headings that only link to another heading of the same words are an outline's lines. */
export function withoutOutline(headings: readonly Heading[], lines: readonly Line[], text: string): readonly Heading[] {
	const isLink = (heading: Heading) => /^[*_\s]{0,4}\[[^\]]{1,300}\]\(#[^)]{0,300}\)[*_\s]{0,4}$/.test(rawTitle(heading, lines, text));
	const links = new Set(headings.filter(isLink));
	if (links.size === 0) {
		return headings;
	}
	const titles = new Set(headings.filter(heading => !links.has(heading)).map(({ title }) => title.toLowerCase()));
	return headings.filter(heading => !links.has(heading) || !titles.has(heading.title.toLowerCase()));
}

/** Says of each heading whether boxes to tick follow it. One pass over the lines. */
export function withChoices(headings: readonly Heading[], lines: readonly Line[], text: string): readonly Heading[] {
	const choices = choiceHeadings(headings, lines, text);
	return choices.size === 0 ? headings : headings.map(heading => choices.has(heading) ? { ...heading, isChoice: true } : heading);
}

/** The headings over two to twelve boxes; none where boxes only say what is done, because hardly any of them is ticked. */
function choiceHeadings(headings: readonly Heading[], lines: readonly Line[], text: string): ReadonlySet<Heading> {
	const found = new Set<Heading>();
	let ticked = 0;
	for (const [at, heading] of headings.entries()) {
		const end = headings[at + 1]?.line ?? lines.length;
		let boxes = 0, right = 0;
		for (let next = heading.line + 1; next < end; next++) {
			const line = elementAt(lines, next);
			if (line.kind === 'item' && text[line.content] === '[' && (text[line.content + 2] === ']' || text[line.content + 1] === ']')) {
				boxes++;
				right += /[xX✓✔]/.test(text[line.content + 1] ?? '') ? 1 : 0;
			}
		}
		if (boxes >= 2 && boxes <= 12) {
			found.add(heading);
			ticked += right > 0 && right < boxes ? 1 : 0;
		}
	}
	return ticked >= 2 && ticked * 2 > found.size ? found : new Set();
}

const series = /^\s{0,3}[*_]{0,3}([\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]{1,2})\s?\d{1,4}\s?[.):：。、]+[*_]{0,3}\s?(?=\S)/u;

/** Marks of one letter that most headings share, such as `P3.` or `D12:`, are numbers in front of their titles. */
export function withSeries(headings: readonly Heading[], lines: readonly Line[], text: string): readonly Heading[] {
	const marks = headings.map(heading => heading.mark.kind === 'none' ? series.exec(rawTitle(heading, lines, text)) : null);
	const counts = new Map<string, number>();
	for (const mark of marks) {
		const letters = mark?.[1]?.toUpperCase();
		if (letters !== undefined) {
			counts.set(letters, (counts.get(letters) ?? 0) + 1);
		}
	}
	const total = [...counts.values()].reduce((sum, count) => count >= 3 ? sum + count : sum, 0);
	const shared = new Set(total >= 5 && total * 2 > headings.length ? counts.keys() : []);
	return shared.size === 0 ? headings : headings.map((heading, at) => {
		const mark = marks[at];
		if (!mark || !shared.has((mark[1] ?? '').toUpperCase())) {
			return heading;
		}
		const { title } = readTitle(rawTitle(heading, lines, text).slice(mark[0].length));
		return { ...heading, title, mark: { kind: 'question', number: Number(/\d+/.exec(mark[0])?.[0] ?? -1), length: mark[0].length } };
	});
}

const rawTitle = ({ line }: Heading, lines: readonly Line[], text: string) => text.slice(elementAt(lines, line).content, Math.min(elementAt(lines, line).end, elementAt(lines, line).content + 2000));
