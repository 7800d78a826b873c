import { unclosedDollar } from '../markdown/dollars';
import type { Rule } from '../rule';
import { textsOf } from '../texts';

/**
 * ```md
 * The scale is $\sqrt{d_k}, so …   ← reported here; money is written \$
 * ```
 */
export const unbalancedDollar: Rule = {
	name: 'unbalanced-dollar',
	summary: 'A dollar sign opens a formula that nothing closes. A dollar that is money is written with a backslash.',
	severity: 'warning',
	scope: 'question',
	*check({ questions, place }, { profile }) {
		for (const question of questions) {
			for (const { field, text } of textsOf(question)) {
				const at = unclosedDollar(text, profile === 'full');
				if (at !== undefined) {
					const [line = ''] = text.slice(at, at + 40).split('\n', 1);
					yield { message: 'Nothing closes the formula that begins here; write \\$ for money.', span: place(question, field, line) };
				}
			}
		}
	},
};
