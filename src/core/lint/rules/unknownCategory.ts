import type { Rule } from '../rule';

/**
 * ```yaml
 * - question: What is a closure?
 *   category: Fonctions          ← reported here, when categories are declared
 * ```
 */
export const unknownCategory: Rule = {
	name: 'unknown-category',
	summary: 'A question stands under a category that the bank doesn\'t declare.',
	severity: 'warning',
	scope: 'question',
	*check({ questions, place }, { categories }) {
		const known = new Set(categories);
		for (const question of categories ? questions : []) {
			if (question.category !== '' && !known.has(question.category)) {
				yield { message: `The category "${question.category}" is not declared.`, span: place(question, 'category', question.category) };
			}
		}
	},
};
