import type { Problem } from '../../bank/problem';
import { findMojibake } from '../../read/mojibake';
import { lineAround } from '../../text/edit';
import type { Fix, Work } from './work';

/**
 * ```md
 * It doesnâ€™t copy the array.     ← becomes: It doesn’t copy the array.
 * ```
 */
export function repairLetters({ file: { text } }: Work, { span }: Problem): readonly Fix[] {
	const line = { start: lineAround(text, span.start).start, end: lineAround(text, span.end).end };
	const edits = [...findMojibake(text.slice(line.start, line.end))].map(({ start, end, repaired }) => ({ start: line.start + start, end: line.start + end, text: repaired }));
	const isId = /^[\s-]*(?:id|key|uid):/.test(text.slice(line.start, line.end)); // progress hangs on it, letters and all
	return edits.length === 0 ? [] : [{ title: 'Repair the Letters of This Line', isSafe: !isId, edits }];
}
