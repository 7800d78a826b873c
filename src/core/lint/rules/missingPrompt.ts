import type { Rule } from '../rule';

const kinds = new Set<string | undefined>(['design', 'debugging']);

/**
 * ```yaml
 * - question: Where do you look first?   ← reported here: in what?
 *   kind: debugging
 * ```
 */
export const missingPrompt: Rule = {
	name: 'missing-prompt',
	summary: 'A question of design or debugging sets no scene.',
	severity: 'warning',
	scope: 'question',
	profile: 'full',
	*check({ questions, place }) {
		for (const question of questions) {
			if (kinds.has(question.kind) && !question.prompt) {
				yield { message: `A ${question.kind ?? ''} question sets a scene in "prompt".`, span: place(question) };
			}
		}
	},
};
