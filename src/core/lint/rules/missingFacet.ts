import type { Question } from '../../bank/question';
import type { Rule } from '../rule';

const facets: readonly (readonly ['difficulty' | 'kind' | 'tags' | 'minutes' | 'asOf', string, (question: Question) => boolean])[] = [
	['difficulty', 'a difficulty', ({ difficulty }) => difficulty !== undefined],
	['kind', 'a kind', ({ kind }) => Boolean(kind)],
	['tags', 'tags', ({ tags = [] }) => tags.length > 0],
	['minutes', 'minutes from 2 to 20', ({ minutes = 0 }) => minutes >= 2 && minutes <= 20],
	['asOf', 'a year and month in "asOf", such as 2026-11', ({ asOf = '' }) => /^\d{4}-(?:0[1-9]|1[0-2])$/.test(asOf)],
];

/**
 * ```yaml
 * - question: What is a closure?   ← reported here: how hard is it?
 *   tags: [scope]
 * ```
 */
export const missingFacet: Rule = {
	name: 'missing-facet',
	summary: 'A full question says its difficulty, kind, tags, minutes and when it was last true.',
	severity: 'warning',
	scope: 'question',
	profile: 'full',
	*check({ questions, place }) {
		for (const question of questions) {
			for (const [field, name, isThere] of facets) {
				if (!isThere(question)) {
					yield { message: `A full question has ${name}.`, span: place(question, field, String(question[field] ?? '')) };
				}
			}
		}
	},
};
