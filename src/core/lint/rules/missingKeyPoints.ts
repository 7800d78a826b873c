import type { Rule } from '../rule';

/**
 * ```yaml
 * - question: What is a closure?   ← reported here
 *   answer: A function that …
 * ```
 */
export const missingKeyPoints: Rule = {
	name: 'missing-key-points',
	summary: 'An answered question has no key points, so nothing can be ticked after the reveal.',
	severity: 'info',
	scope: 'question',
	*check({ questions, place }) {
		for (const question of questions) {
			if (question.answer && !question.options && !question.draft && (question.keyPoints ?? []).length === 0) {
				yield { message: 'This question has no key points to tick.', span: place(question) };
			}
		}
	},
};
