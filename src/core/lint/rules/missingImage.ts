import { linksIn } from '../markdown/links';
import type { Rule } from '../rule';
import { textsOf } from '../texts';

/**
 * ```md
 * ![the ring](img/rnig.png)    ← reported here, when the folder has no such file
 * ```
 */
export const missingImage: Rule = {
	name: 'missing-image',
	summary: 'An image is not in the bank\'s folder, so it is not shown.',
	severity: 'warning',
	scope: 'question',
	*check({ questions, place }, { hasFile }) {
		for (const question of hasFile ? questions : []) {
			for (const { field, text } of textsOf(question)) {
				for (const { target, isImage } of linksIn(text)) {
					const path = target.replace(/[?#].*$/s, '');
					if (isImage && path !== '' && !/^[a-z][a-z\d+.-]*:/i.test(target) && !hasFile?.(decoded(path), question.span.file)) {
						yield { message: `There is no image "${path}" here.`, span: place(question, field, target) };
					}
				}
			}
		}
	},
};

function decoded(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}
