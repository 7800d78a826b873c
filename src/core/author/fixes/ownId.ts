import type { Problem } from '../../bank/problem';
import { Ids } from '../../read/ids';
import type { ReadQuestion } from '../../read/reading';
import { lineBreakOf } from '../../text/edit';
import { yamlScalar } from '../scalar';
import { keyFor, type Fix, type Work } from './work';

/**
 * Writes down the id that the reader gave a question, so that it stays when the question's words change. What was practised stays with it.
 *
 * ```yaml
 * - id: what-is-a-closure         ← added
 *   question: What is a closure?
 * ```
 */
export function addId({ file: { text }, entryOf }: Work, question: ReadQuestion): readonly Fix[] {
	const entry = entryOf(question);
	if (!entry || keyFor(entry, 'id')) {
		return [];
	}
	const { start } = question.span;
	return [{
		title: 'Write Down Its Id',
		isSafe: true,
		edits: [{ start, end: start, text: `id: ${yamlScalar(question.id)}${lineBreakOf(text)}${' '.repeat(entry.column)}` }],
	}];
}

/**
 * ```yaml
 * - id: closures
 * - id: closures                  ← becomes closures-2, which is what it is already known by
 * ```
 *
 * An id that only another file has is another matter: the question is known by it, and what was practised would stay with it.
 */
export function renameId({ file, questionAt, entryOf }: Work, { span, twin }: Problem, other?: Work): readonly Fix[] {
	const question = questionAt(span.start);
	const entry = question && entryOf(question);
	const key = entry && keyFor(entry, 'id');
	if (!key) {
		return [];
	}
	const taken = [file, ...other ? [other.file] : []].flatMap(({ reading }) => reading.questions.map(({ id }) => id));
	const id = twin ? new Ids(taken).take(question.id) : question.id;
	return [{ title: `Call It "${id}"`, isSafe: !twin, edits: [{ start: key.value.start, end: key.value.end, text: yamlScalar(id) }] }];
}
