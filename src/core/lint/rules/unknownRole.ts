import type { Rule } from '../rule';

/**
 * ```yaml
 * - question: What is a closure?
 *   roles: [fronted]             ← reported here, when roles are declared
 * ```
 */
export const unknownRole: Rule = {
	name: 'unknown-role',
	summary: 'A question names a role that the bank doesn\'t declare.',
	severity: 'warning',
	scope: 'question',
	*check({ questions, place }, { roles }) {
		const known = new Set(roles);
		for (const question of roles ? questions : []) {
			for (const role of question.roles ?? []) {
				if (!known.has(role)) {
					yield { message: `The role "${role}" is not declared.`, span: place(question, 'roles', role) };
				}
			}
		}
	},
};
