import { elementAt } from '../elementAt';
import { fieldOf, type Field } from '../labels';
import { limits } from '../limits';
import { cleanTitle } from '../text/title';
import { questionLikeness } from '../text/likeness';
import type { Line } from './line';
import { lineAt } from './lineAt';

/** A `<details>` block: its offsets, the text of its summary, and the part of an entry that the summary names. */
export interface Fold {
	readonly start: number;
	readonly line: number;
	readonly summary: string;
	readonly bodyStart: number;
	/** Before `</details>`; where the next fold or the text's end cuts off one that is never closed. */
	bodyEnd: number;
	end: number;
	readonly depth: number;
	readonly field: Field | undefined;
	/** A closing tag of its own ends it. */
	isClosed: boolean;
}

interface Tag { readonly name: 'details' | 'summary'; readonly opens: boolean; readonly start: number; readonly end: number; readonly line: number }

/** Finds the folds outside code and comments. One pass; a tag is at most 300 units long. */
export function* readFolds(text: string, lines: readonly Line[]): Generator<void, readonly Fold[]> {
	const folds: Fold[] = [];
	const stack: Fold[] = [];
	const tags = yield* readTags(text, lines);
	const isBalanced = tags.filter(tag => tag.name === 'details' && tag.opens).length === tags.filter(tag => tag.name === 'details' && !tag.opens).length;
	for (let at = 0; at < tags.length; at++) {
		const tag = elementAt(tags, at);
		if (tag.name === 'details' && !tag.opens) {
			const fold = stack.pop();
			if (fold) {
				fold.bodyEnd = tag.start;
				fold.end = tag.end;
				fold.isClosed = true;
			}
		} else if (tag.name === 'details' || isOrphan(folds, tag, tags[at + 1])) {
			const fold = open(text, tags, tag.name === 'details' ? at + 1 : at, tag, stack.length);
			if (tag.name === 'summary' && !isQuestion(fold)) {
				continue;
			}
			const last = stack.at(-1);
			if (last && (!isBalanced && isQuestion(fold) && isQuestion(last) || stack.length >= limits.depth)) {
				stack.pop();
				last.bodyEnd = last.end = fold.start;
			}
			stack.push(fold);
			folds.push(fold);
		}
	}
	for (const fold of stack) {
		fold.bodyEnd = fold.end = Math.max(fold.bodyStart, text.length);
	}
	const repeated = repeatedSummaries(folds);
	return folds.map(fold => repeated.has(fold.summary.toLowerCase()) ? { ...fold, field: 'answer' } : fold);
}

/** A summary that asks and that no `<details>` opens begins a fold all the same. */
const isOrphan = (folds: readonly Fold[], tag: Tag, close: Tag | undefined) => tag.name === 'summary' && tag.opens
	&& close?.name === 'summary' && !close.opens && (folds.at(-1)?.bodyStart ?? 0) <= tag.start;

/** Words that most summaries repeat, in whatever language, hide the answers: `Odpowiedź`, `الإجابة`. */
function repeatedSummaries(folds: readonly Fold[]): ReadonlySet<string> {
	const counts = new Map<string, number>();
	for (const { summary, field } of folds) {
		if (field === undefined && summary !== '' && summary.length < 60 && questionLikeness(summary) < 0.8 && !/code|example|output|diagram|note|table|index/i.test(summary)) {
			counts.set(summary.toLowerCase(), (counts.get(summary.toLowerCase()) ?? 0) + 1);
		}
	}
	return new Set([...counts].flatMap(([summary, count]) => count >= 3 && count * 3 >= folds.length ? [summary] : []));
}

const isQuestion = (fold: Fold) => fold.field === undefined && questionLikeness(fold.summary) > 0.5;

/** The fold that a tag opens; its summary's tag is the one at the index. */
function open(text: string, tags: readonly Tag[], at: number, tag: Tag, depth: number): Fold {
	const summary = tags[at], close = tags[at + 1];
	const hasSummary = summary?.name === 'summary' && summary.opens && summary.start - tag.end < 200 && close?.name === 'summary' && !close.opens
		&& close.start - summary.end <= limits.title;
	const title = hasSummary ? cleanTitle(text.slice(summary.end, close.start)) : '';
	const bodyStart = hasSummary ? close.end : tag.end;
	return {
		start: tag.start,
		line: hasSummary ? summary.line : tag.line,
		summary: title,
		bodyStart,
		bodyEnd: bodyStart,
		end: bodyStart,
		depth,
		field: summaryField(title),
		isClosed: false,
	};
}

/** "Answer", "Show the answer", "Click to see the solution …", "Hint 2": what a summary that is no question names. */
function summaryField(summary: string): Field | undefined {
	const field = summary.length > 1 ? fieldOf(summary) : undefined;
	if (field !== undefined || summary.length > 60 || summary.endsWith('?')) {
		return field;
	}
	const words = summary.toLowerCase().split(/[^\p{L}]+/u);
	return words.includes('answer') || words.includes('answers') || words.includes('solution') || words.includes('ответ')
		|| summary.includes('答案') ? 'answer'
		: words.includes('hint') || words.includes('подсказка') ? 'hints' : undefined;
}

function* readTags(text: string, lines: readonly Line[]): Generator<void, readonly Tag[]> {
	const tags: Tag[] = [];
	let looked = 0;
	const first = lines[0]?.start ?? text.length;
	for (let at = text.indexOf('<', first); at >= 0; at = text.indexOf('<', at + 1)) {
		if (++looked % 20_000 === 0) {
			yield;
		}
		const opens = text.charCodeAt(at + 1) !== 47;
		const unit = text.charCodeAt(at + (opens ? 1 : 2)) | 32;
		if (unit !== 100 && unit !== 115) {
			continue;
		}
		const from = at + (opens ? 1 : 2);
		const name = text.slice(from, from + 7).toLowerCase();
		if (name !== 'details' && name !== 'summary') {
			continue;
		}
		const close = text.slice(from + 7, from + 300).indexOf('>');
		const line = close < 0 ? -1 : lineAt(lines, at);
		const kind = lines[line]?.kind;
		if (line >= 0 && kind !== 'code' && kind !== 'comment' && !isQuoted(text, elementAt(lines, line).start, at)) {
			tags.push({ name, opens, start: at, end: from + 7 + close + 1, line });
		}
	}
	return tags;
}

/** Inside inline code a tag is a word. */
const isQuoted = (text: string, lineStart: number, at: number) => at - lineStart < 400
	? (text.slice(lineStart, at).split('`').length - 1) % 2 === 1
	: text[at - 1] === '`';
