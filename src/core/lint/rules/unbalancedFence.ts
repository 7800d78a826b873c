import { fencesIn } from '../markdown/fences';
import type { Rule } from '../rule';
import { textsOf } from '../texts';

/**
 * ````md
 * ```python                    ← reported here
 * print('hello')
 *
 * Prose that is shown as code, because nothing closes the block.
 * ````
 */
export const unbalancedFence: Rule = {
	name: 'unbalanced-fence',
	summary: 'A block of code is opened and never closed, so all that follows is shown as code.',
	severity: 'error',
	scope: 'question',
	*check({ questions, place }) {
		for (const question of questions) {
			for (const { field, text } of textsOf(question)) {
				const open = fencesIn(text).find(({ isClosed }) => !isClosed);
				if (open) {
					const [line = ''] = text.slice(open.start).split('\n', 1);
					yield { message: 'Nothing closes this block of code.', span: place(question, field, line) };
				}
			}
		}
	},
};
