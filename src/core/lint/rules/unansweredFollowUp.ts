import { sentencesOf } from '../prose/prose';
import type { Rule } from '../rule';

const most = 4;

/**
 * ```yaml
 * followUps:
 *   - question: And without a scale factor?   ← reported here: what does one say?
 * ```
 */
export const unansweredFollowUp: Rule = {
	name: 'unanswered-follow-up',
	summary: `A full question's follow-ups each have an answer of one to ${most} sentences.`,
	severity: 'warning',
	scope: 'question',
	profile: 'full',
	*check({ questions, place }) {
		for (const question of questions) {
			for (const followUp of question.followUps ?? []) {
				const sentences = sentencesOf(followUp.answer ?? '').length;
				if (sentences === 0 || sentences > most) {
					yield {
						message: sentences === 0 ? 'This follow-up has no answer.' : `The answer to this follow-up has ${sentences} sentences; at most ${most} are asked for.`,
						span: place(question, 'followUps', followUp.question),
					};
				}
			}
		}
	},
};
