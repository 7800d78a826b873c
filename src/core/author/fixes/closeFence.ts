import type { Problem } from '../../bank/problem';
import { lineAround, lineBreakOf } from '../../text/edit';
import type { Fix, Work } from './work';

/**
 * ````md
 * ```python
 * print('hello')
 * ```                              ← added at the end of the field, or of the question
 * ````
 */
export function closeFence({ file: { text, reading }, questionAt, literalAt, endOf }: Work, { span }: Problem): readonly Fix[] {
	const { start, end } = lineAround(text, span.start);
	const [, indent = '', mark] = /^([ \t>]*(?:(?:[-*+]|\d{1,4}[.)])[ \t]+)?)(`{3,}|~{3,})/.exec(text.slice(start, end)) ?? [];
	const question = questionAt(span.start);
	const last = reading.form === 'yaml' ? literalAt(span.start)?.end : question ? endOf(question) : text.trimEnd().length;
	if (mark === undefined || last === undefined) {
		return [];
	}
	const at = lineAround(text, Math.max(last, end)).end;
	const closing = lineBreakOf(text) + indent.replace(/[^\s>]/g, ' ') + mark;
	return [{ title: 'Close the Block of Code', isSafe: true, edits: [{ start: at, end: at, text: closing }] }];
}
