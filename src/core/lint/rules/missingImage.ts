import type { WrittenQuestion } from '../../bank/question';
import { linksIn } from '../markdown/links';
import type { Rule } from '../rule';
import { textsOf, type FieldName } from '../texts';

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
			for (const { field, target, path } of imagesOf(question)) {
				if (!hasFile?.(decoded(path), question.span.file)) {
					yield { message: `There is no image "${path}" here.`, span: place(question, field, target) };
				}
			}
		}
	},
};

/** The paths for which the rule will ask `hasFile`, each once, for a host that has to look before. */
export function imagePaths(questions: readonly WrittenQuestion[]): readonly string[] {
	return [...new Set(questions.flatMap(question => imagesOf(question).map(({ path }) => decoded(path))))];
}

function imagesOf(question: WrittenQuestion): readonly { readonly field: FieldName; readonly target: string; readonly path: string }[] {
	return textsOf(question).flatMap(({ field, text }) => [...linksIn(text)].flatMap(({ target, isImage }) => {
		const path = target.replace(/[?#].*$/s, '');
		return isImage && path !== '' && !/^[a-z][a-z\d+.-]*:/i.test(target) ? [{ field, target, path }] : [];
	}));
}

function decoded(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}
