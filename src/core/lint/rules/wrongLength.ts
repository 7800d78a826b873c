import { proseOf } from '../prose/prose';
import { countWords } from '../prose/words';
import type { Rule } from '../rule';
import type { FieldName } from '../texts';
import { textsOf } from '../texts';

/** Words of prose, without code, tables and displayed formulas. That a key point may be too long is a rule for every bank. */
const ranges: Partial<Record<FieldName, readonly [name: string, least: number, most: number]>> = {
	question: ['question', 6, 60],
	keyPoints: ['key point', 5, Infinity],
	short: ['short answer', 30, 70],
	answer: ['answer', 120, 350],
	pitfalls: ['pitfall', 12, Infinity],
};

/**
 * ```yaml
 * short: It keeps its scope.   ← reported here: thirty seconds are 30 to 70 words
 * ```
 */
export const wrongLength: Rule = {
	name: 'wrong-length',
	summary: 'A full question\'s short answer has 30 to 70 words and its answer 120 to 350; a pitfall says why it is one.',
	severity: 'warning',
	scope: 'question',
	profile: 'full',
	*check({ questions, place }) {
		for (const question of questions) {
			for (const field of ['short', 'answer'] as const) {
				if (!question[field]) {
					yield { message: `This question has no ${ranges[field]?.[0] ?? field}.`, span: place(question, field) };
				}
			}
			for (const { field, text } of textsOf(question)) {
				const [name, least, most] = ranges[field] ?? ['', 0, Infinity];
				const words = countWords(proseOf(text));
				if (words < least || words > most) {
					const asked = most === Infinity ? `at least ${least}` : `${least} to ${most}`;
					yield { message: `This ${name} has ${words} words; ${asked} are asked for.`, span: place(question, field, text.slice(0, 200)) };
				}
			}
		}
	},
};
