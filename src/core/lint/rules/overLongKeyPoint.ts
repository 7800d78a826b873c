import { countWords } from '../prose/words';
import type { Rule } from '../rule';

/** What one can take in at a glance, and still tick honestly. */
const most = 20;

/**
 * ```yaml
 * keyPoints:
 *   - A closure keeps the variables of the scope in which it was made, … and so on   ← reported here
 * ```
 */
export const overLongKeyPoint: Rule = {
	name: 'over-long-key-point',
	summary: `A key point has more than ${most} words: it is several points, or an answer.`,
	severity: 'warning',
	scope: 'question',
	*check({ questions, place }) {
		for (const question of questions) {
			for (const point of question.keyPoints ?? []) {
				const words = countWords(point);
				if (words > most) {
					yield { message: `This key point has ${words} words; a point that can be ticked has at most ${most}.`, span: place(question, 'keyPoints', point) };
				}
			}
		}
	},
};
