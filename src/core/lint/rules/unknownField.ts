import type { Rule } from '../rule';

/**
 * ```yaml
 * - question: What is a closure?
 *   colour: red                  ← reported here
 * ```
 */
export const unknownField: Rule = {
	name: 'unknown-field',
	summary: 'An entry has a field that Dry Run doesn\'t know and doesn\'t show; often a slip of the pen.',
	severity: 'warning',
	scope: 'bank',
	*check({ files }) {
		for (const { name, reading } of files) {
			for (const { message, span } of reading.problems.filter(({ code }) => code === 'unknown-field')) {
				yield { message, span: { ...span, file: name } };
			}
		}
	},
};
