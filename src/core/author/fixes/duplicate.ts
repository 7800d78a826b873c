import type { Problem } from '../../bank/problem';
import { joinQuestions } from '../../merge/joinQuestions';
import type { ReadQuestion } from '../../read/reading';
import { fieldNamed } from '../../read/yaml/fields';
import { lineAround, lineBreakOf, type Edit } from '../../text/edit';
import { updateEntry } from '../../write/updateEntry';
import { wholeField, type Fix, type Work } from './work';

/**
 * ```yaml
 * - question: How does garbage collection work in Python?
 *   hints: [Count]                ← what the second one has besides is added to the first
 * - question: How does Python's garbage collection work?   ← removed
 *   hints: [Count]
 * ```
 */
export function joinDuplicate(work: Work, { span, twin }: Problem, other?: Work): readonly Fix[] {
	const home = twin && twin.file !== work.file.name ? other : work;
	const second = work.questionAt(span.start);
	const first = twin && home?.file.reading.questions.find(question => question.span.start === twin.start && question !== second);
	const removal = second && removalOf(work, second);
	if (!removal) {
		return [];
	}
	const remove: Fix = { title: 'Remove This Question', isSafe: false, edits: [removal] };
	const merged = home && first && mergeInto(home, first, work, second);
	if (!merged) {
		return [remove];
	}
	const isHere = home === work;
	const title = isHere ? 'Merge It Into the First' : `Merge It Into ${home.file.name}`;
	return [{ title, isSafe: false, edits: [...isHere ? merged : merged.map(edit => ({ ...edit, file: home.file.name })), removal] }, remove];
}

/** Takes a question away with the lines that it stands on. */
function removalOf({ file: { text }, endOf, entryOf }: Work, question: ReadQuestion): Edit | undefined {
	const { start } = lineAround(text, question.span.start);
	const after = text.indexOf('\n', endOf(question));
	const end = after < 0 ? text.length : after + 1;
	const isWhole = entryOf(question) ? /^ *- +$/.test(text.slice(start, question.span.start)) : text.slice(start, question.span.start).trim() === '';
	return isWhole ? { start, end, text: '' } : undefined;
}

/** What gives the first question all that the second one says, fields too that nobody knows; undefined where that would lose a comment. */
function mergeInto(home: Work, first: ReadQuestion, work: Work, second: ReadQuestion): readonly Edit[] | undefined {
	const from = home === work ? `“${second.question}”` : work.file.name.replace(/^.*\//, '');
	const edits = updateEntry(home, first, joinQuestions(first, second, from));
	const unknown = unknownFields(home, first, work, second);
	const at = lineAround(home.file.text, home.endOf(first)).end;
	return edits && (unknown === '' ? edits : [...edits, { start: at, end: at, text: unknown }]);
}

/** The lines of the second entry's fields that no schema knows and that the first one lacks. */
function unknownFields(home: Work, first: ReadQuestion, work: Work, second: ReadQuestion): string {
	const [to, from] = [home.entryOf(first), work.entryOf(second)];
	if (!to || !from) {
		return '';
	}
	const has = new Set(to.keys.map(({ name }) => name));
	const lines = from.keys.filter(({ name }) => fieldNamed(name) === undefined && !has.has(name)).flatMap(key => {
		const { start, end } = wholeField(work, second, from, key);
		return `${' '.repeat(from.column)}${work.file.text.slice(start, end)}`.split(/\r?\n/);
	});
	const shift = (line: string) => line.trim() === '' ? '' : ' '.repeat(to.column) + line.slice(Math.min(from.column, line.length - line.trimStart().length));
	return lines.map(line => lineBreakOf(home.file.text) + shift(line)).join('');
}
