import type { Difficulty } from './difficulty';
import type { Question, ReferenceTable } from './question';

/** What lists, trees and sessions need of a question; everything but the texts of its answer. */
export interface Outline {
	/** `<bank>/<id>`: the question's name everywhere outside its bank. */
	readonly key: string;
	readonly question: string;
	readonly category: string;
	readonly tags: readonly string[];
	readonly difficulty?: Difficulty;
	readonly kind?: string;
	readonly roles?: readonly string[];
	readonly companies?: readonly string[];
	readonly minutes?: number;
	/** No answer of any kind: still worth drilling, and marked. */
	readonly unanswered?: true;
	/** Listed, never drilled. */
	readonly draft?: true;
	readonly line: number;
}

/** A bank as it is shown: its outlines in order, its full questions on demand. */
export interface Bank {
	/** Stable, such as `bundled` or a path in the workspace; the first part of every key. */
	readonly id: string;
	readonly title: string;
	/** The file that it was read from, as a URI; absent for the bundled bank. */
	readonly source?: string;
	readonly outlines: readonly Outline[];
	readonly reference: readonly ReferenceTable[];
	/** @throws RangeError when there is no such index. */
	questionAt(index: number): Question;
}

export const keyOf = (bank: string, id: string): string => `${bank}/${id}`;

export function outlineOf(bank: string, question: Question): Outline {
	const { category, difficulty, kind, roles, companies, minutes, line } = question;
	const isAnswered = Boolean(question.answer) || Boolean(question.short) || (question.keyPoints?.length ?? 0) > 0
		|| (question.options?.some(option => option.correct) ?? false);
	return {
		key: keyOf(bank, question.id),
		question: question.question,
		category,
		tags: question.tags ?? [],
		line,
		...(difficulty && { difficulty }),
		...(kind && { kind }),
		...(roles && { roles }),
		...(companies && { companies }),
		...(minutes !== undefined && { minutes }),
		...(!isAnswered && { unanswered: true as const }),
		...(question.draft && { draft: true as const }),
	};
}

/** A bank whose questions are at hand. */
export function bankOf(id: string, title: string, questions: readonly Question[], rest: { readonly source?: string; readonly reference?: readonly ReferenceTable[] } = {}): Bank {
	const { source, reference = [] } = rest;
	return {
		id,
		title,
		...(source !== undefined && { source }),
		outlines: questions.map(question => outlineOf(id, question)),
		reference,
		questionAt(index) {
			const question = questions[index];
			if (!question) {
				throw new RangeError(`The bank ${id} has no question ${index}.`);
			}
			return question;
		},
	};
}
