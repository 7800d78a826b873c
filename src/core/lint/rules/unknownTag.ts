import type { Rule } from '../rule';

/**
 * ```yaml
 * - question: What is a closure?
 *   tags: [scope, functoins]     ← the second is reported, when tags are declared
 * ```
 */
export const unknownTag: Rule = {
	name: 'unknown-tag',
	summary: 'A question has a tag that isn\'t in the bank\'s declared list.',
	severity: 'warning',
	scope: 'question',
	*check({ questions, place }, { tags }) {
		const known = new Set(tags);
		for (const question of tags ? questions : []) {
			for (const tag of question.tags ?? []) {
				if (!known.has(tag)) {
					yield { message: `The tag "${tag}" is not declared.`, span: place(question, 'tags', tag) };
				}
			}
		}
	},
};
