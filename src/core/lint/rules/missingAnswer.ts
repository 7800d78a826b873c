import { outlineOf } from '../../bank/bank';
import type { Rule } from '../rule';

/**
 * ```md
 * ## What is a closure?    ← reported here
 * ## What is hoisting?
 * Declarations are …
 * ```
 */
export const missingAnswer: Rule = {
	name: 'missing-answer',
	summary: 'A question has no answer of any kind: it can be drilled, but not checked.',
	severity: 'warning',
	scope: 'question',
	*check({ questions, place }) {
		for (const question of questions) {
			if (!question.draft && outlineOf('', question).unanswered) {
				yield { message: 'This question has no answer yet.', span: place(question) };
			}
		}
	},
};
