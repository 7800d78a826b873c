import type { Problem } from '../../bank/problem';
import { labelField } from '../../read/labels';
import { lineAround, lineBreakOf } from '../../text/edit';
import type { Fix, Work } from './work';

/**
 * ```md
 * **Difficulty:** hard            ← moved below the title, where it belongs to the question
 *
 * ## 1. What is a closure?
 * ```
 */
export function moveLabel({ file: { text, reading } }: Work, { span }: Problem): readonly Fix[] {
	const start = lineAround(text, span.start).start;
	const { end } = lineAround(text, span.end);
	const [label = '', behind] = text.slice(start, Math.min(end, start + 100)).replace(/^[\s>*_#+-]+/, '').split(/[*_]*[:：][*_]*/, 2);
	const question = reading.questions.find(each => each.span.start >= end);
	if (behind === undefined || labelField(label.trim()) === undefined || !question || text.slice(end, question.span.start).trim() !== '') {
		return [];
	}
	const title = lineAround(text, question.span.start);
	const feed = lineBreakOf(text);
	return [{
		title: 'Move the Label Into the Question',
		isSafe: true,
		edits: [{ start, end: question.span.start, text: '' }, { start: title.end, end: title.end, text: `${feed}${feed}${text.slice(start, end).trim()}` }],
	}];
}
