import type { Problem } from '../bank/problem';
import type { WrittenQuestion } from '../bank/question';
import type { Span } from '../text/span';
import { Ids } from './ids';
import { limits } from './limits';
import type { ReadQuestion } from './reading';

/** A question that was read, before it has its id. */
export interface Written {
	readonly fields: WrittenQuestion;
	readonly category: string;
	/** 1-based. */
	readonly line: number;
	readonly span: Span;
	readonly isDraft?: boolean;
}

export const lostTitle = '(missing question)';

/** Gives every question its id and its place in the bank; reports written ids that repeat, and questions over the limit. */
export function* assemble(written: readonly Written[], problems: Problem[]): Generator<void, ReadQuestion[]> {
	const used = new Set<string>();
	const ids = new Ids(written.flatMap(({ fields }) => fields.id ?? []));
	if (written.length > limits.questions) {
		problems.push({ code: 'too-many-questions', severity: 'error', span: written[limits.questions]?.span ?? { start: 0, end: 0 },
			message: `A bank may hold ${limits.questions.toLocaleString('en')} questions in a file; those from here on are not read. Split the file.` });
	}
	const questions: ReadQuestion[] = [];
	for (const { fields, category, line, span, isDraft } of written.slice(0, limits.questions)) {
		if (questions.length % 500 === 0) {
			yield;
		}
		let id = fields.id;
		if (id !== undefined && used.has(id)) {
			problems.push({
				code: 'duplicate-id',
				severity: 'error',
				span,
				message: `The id "${id}" is already taken in this file. Give this question one of its own.`,
			});
			id = undefined;
		}
		id ??= ids.take(fields.id ?? fields.question);
		used.add(id);
		questions.push({ ...fields, id, category: fields.category ?? category, line, span, ...isDraft && { draft: true } });
	}
	return questions;
}
