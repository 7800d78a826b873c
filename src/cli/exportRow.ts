import type { ReadQuestion } from '../core/read/reading';

/** A question as it is printed: its file, its place, then its fields in the order in which they are shown. */
export type Row = Readonly<Record<string, unknown>> & { readonly file: string; readonly question: string };

const order = ['line', 'category', 'question', 'prompt', 'options', 'hints', 'keyPoints', 'short', 'answer', 'example', 'pitfalls', 'story', 'followUps', 'tags', 'difficulty', 'id',
	'kind', 'roles', 'companies', 'minutes', 'sources', 'asOf', 'wants', 'draft'] as const;

/** Absent fields are left out, and so is a category that has no name. */
export function exportRow(file: string, question: ReadQuestion): Row {
	const row: Record<string, unknown> & { file: string; question: string } = { file, question: question.question };
	const fields = order.flatMap(key => question[key] === undefined || question[key] === '' ? [] : [[key, question[key]] as const]);
	return { file: row.file, ...Object.fromEntries(fields), question: question.question };
}
