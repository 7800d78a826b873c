import type { Rule } from '../rule';

/**
 * ```yaml
 * - question: What is a closure?   ← reported here
 *   keyPoints: [ … ]
 * ```
 */
export const missingFollowUps: Rule = {
	name: 'missing-follow-ups',
	summary: 'A question with key points has no follow-ups, so the conversation ends with the first answer.',
	severity: 'info',
	scope: 'question',
	*check({ questions, place }) {
		for (const question of questions) {
			if ((question.keyPoints ?? []).length > 0 && !question.draft && (question.followUps ?? []).length === 0) {
				yield { message: 'This question has no follow-ups.', span: place(question) };
			}
		}
	},
};
