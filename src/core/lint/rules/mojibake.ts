import type { Problem } from '../../bank/problem';
import { reportMojibake } from '../../read/mojibake';
import type { Rule } from '../rule';

/**
 * ```md
 * It doesnâ€™t copy the array.  ← reported here, with the repaired text
 * ```
 */
export const mojibake: Rule = {
	name: 'mojibake',
	summary: 'Letters were saved in the wrong encoding.',
	severity: 'warning',
	scope: 'bank',
	*check({ files }) {
		for (const { name, text } of files) {
			const problems: Problem[] = [];
			for (const _ of reportMojibake(text, problems)) {
				// It pauses for callers that have other things to do.
			}
			yield* problems.map(({ message, span }) => ({ message, span: { ...span, file: name } }));
		}
	},
};
