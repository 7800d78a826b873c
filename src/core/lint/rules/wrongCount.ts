import type { Rule } from '../rule';

const ranges = [['keyPoints', 'key points', 4, 7], ['hints', 'hints', 2, 3], ['pitfalls', 'pitfalls', 2, 3], ['followUps', 'follow-ups', 2, 3]] as const;

/**
 * ```yaml
 * hints:                       ← reported here: a full question has 2 or 3
 *   - Think of scope.
 * ```
 */
export const wrongCount: Rule = {
	name: 'wrong-count',
	summary: 'A full question has 4 to 7 key points, and 2 or 3 of each: hints, pitfalls, follow-ups.',
	severity: 'warning',
	scope: 'question',
	profile: 'full',
	*check({ questions, place }) {
		for (const question of questions) {
			for (const [field, name, least, most] of ranges) {
				const count = question[field]?.length ?? 0;
				if (count < least || count > most) {
					yield { message: `This question has ${count} ${name}; a full one has ${least} to ${most}.`, span: place(question, field) };
				}
			}
		}
	},
};
