import type { Problem } from '../../bank/problem';
import { questionSchema } from '../../bank/schema';
import { keyFor, wholeField, type Fix, type Work } from './work';
import { distance } from './distance';
import type { FieldName } from '../../lint/texts';
import { lineAround } from '../../text/edit';

/** A slip of the pen changes no more letters than this. */
const slip = 2;

const fields = Object.keys(questionSchema.entries) as FieldName[];

/**
 * ```yaml
 * - question: What is a closure?
 *   awnser: A function that …     ← becomes answer
 * ```
 */
export function renameField(work: Work, { span }: Problem): readonly Fix[] {
	const { file: { text }, questionAt, entryOf } = work;
	const question = questionAt(span.start);
	const entry = question && entryOf(question);
	const key = entry?.keys.find(({ start }) => start === span.start);
	if (!question || !entry || !key) {
		return [];
	}
	const near = (field: FieldName) => distance(key.name.toLowerCase(), field.toLowerCase());
	const [best, second] = fields.filter(field => !keyFor(entry, field) && near(field) <= Math.min(slip, key.name.length / 2)).sort((a, b) => near(a) - near(b));
	const isPlain = best !== undefined && (second === undefined || near(second) > near(best));
	const { end } = wholeField(work, question, entry, key);
	const after = text.indexOf('\n', end);
	const { start } = lineAround(text, key.start);
	const isAlone = text.slice(start, key.start).trim() === '';
	return [
		...isPlain ? [{ title: `Change It to "${best}"`, isSafe: true, edits: [{ start: key.start, end: key.end, text: best }] }] : [],
		...isAlone ? [{ title: 'Remove the Field', isSafe: false, edits: [{ start, end: after < 0 ? text.length : after + 1, text: '' }] }] : [],
	];
}
