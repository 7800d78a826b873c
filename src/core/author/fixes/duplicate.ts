import type { Problem } from '../../bank/problem';
import type { ReadQuestion } from '../../read/reading';
import { fieldNamed } from '../../read/yaml/fields';
import { lineAround, lineBreakOf, type Edit } from '../../text/edit';
import { wholeField, type Fix, type Work } from './work';

/**
 * ```yaml
 * - question: How does garbage collection work in Python?
 *   hints: [Count]                ← taken from the second, when the first has none
 * - question: How does Python's garbage collection work?   ← removed
 *   hints: [Count]
 * ```
 */
export function joinDuplicate(work: Work, { span, message }: Problem): readonly Fix[] {
	const { file: { reading }, questionAt } = work;
	const second = questionAt(span.start);
	const line = Number(/\(line (\d{1,7}) of /.exec(message)?.[1]);
	const first = reading.questions.find(question => question.line === line && question !== second);
	const removal = second && removalOf(work, second);
	if (!removal) {
		return [];
	}
	const remove: Fix = { title: 'Remove This Question', isSafe: false, edits: [removal] };
	const moved = first && moveFields(work, first, second);
	return moved ? [{ title: 'Merge It Into the First', isSafe: false, edits: [moved, removal] }, remove] : [remove];
}

/** Takes a question away with the lines that it stands on. */
function removalOf({ file: { text }, endOf, entryOf }: Work, question: ReadQuestion): Edit | undefined {
	const { start } = lineAround(text, question.span.start);
	const after = text.indexOf('\n', endOf(question));
	const end = after < 0 ? text.length : after + 1;
	const isWhole = entryOf(question) ? /^ *- +$/.test(text.slice(start, question.span.start)) : text.slice(start, question.span.start).trim() === '';
	return isWhole ? { start, end, text: '' } : undefined;
}

/** The second entry's fields that the first one lacks, behind the first one's own; undefined where either isn't written line by line. */
function moveFields(work: Work, first: ReadQuestion, second: ReadQuestion): Edit | undefined {
	const { file: { text }, entryOf, endOf } = work;
	const [to, from] = [entryOf(first), entryOf(second)];
	if (!to || !from) {
		return undefined;
	}
	const has = new Set(to.keys.map(({ name }) => fieldNamed(name) ?? name));
	const lines = from.keys.filter(({ name }) => !has.has(fieldNamed(name) ?? name)).flatMap(key => {
		const { start, end } = wholeField(work, second, from, key);
		return `${' '.repeat(from.column)}${text.slice(start, end)}`.split(/\r?\n/);
	});
	const at = lineAround(text, endOf(first)).end;
	const shift = (line: string) => line.trim() === '' ? '' : ' '.repeat(to.column) + line.slice(Math.min(from.column, line.length - line.trimStart().length));
	return { start: at, end: at, text: lines.map(line => lineBreakOf(text) + shift(line)).join('') };
}
