import { addressFault, linksIn } from '../markdown/links';
import type { Rule } from '../rule';
import { textsOf } from '../texts';

/**
 * ```md
 * See [the paper](htps://arxiv.org/abs/1706.03762) …   ← reported here
 * ```
 */
export const brokenLink: Rule = {
	name: 'broken-link',
	summary: 'A link\'s address is not well formed, or is of a kind that is never opened. Nothing is fetched to find this out.',
	severity: 'warning',
	scope: 'question',
	*check({ questions, place }) {
		for (const question of questions) {
			for (const { field, text } of textsOf(question)) {
				for (const { target, isImage } of linksIn(text)) {
					const fault = isImage && /^data:image\//i.test(target) ? undefined : addressFault(target);
					if (fault !== undefined) {
						yield { message: `This ${isImage ? 'image' : 'link'} is broken: ${fault}.`, span: place(question, field, target === '' ? undefined : target) };
					}
				}
			}
			for (const { url } of question.sources ?? []) {
				const fault = url === undefined ? undefined : addressFault(url);
				if (fault !== undefined) {
					yield { message: `This source is broken: ${fault}.`, span: place(question, 'sources', url) };
				}
			}
		}
	},
};
