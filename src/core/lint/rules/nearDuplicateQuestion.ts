import { nearEarlier } from '../nearSets';
import { wordsAsked } from '../prose/askedWords';
import type { Rule } from '../rule';

/** The share of their words, of all that either has, from which on two questions are the same. */
const alike = 0.7;

/**
 * ```yaml
 * - question: How does garbage collection work in Python?
 * - question: How does Python's garbage collection work?   ← reported here
 * ```
 */
export const nearDuplicateQuestion: Rule = {
	name: 'near-duplicate-question',
	summary: 'Two questions ask nearly the same in nearly the same words.',
	severity: 'warning',
	scope: 'bank',
	compares: true,
	*check({ questions, place }) {
		const words: ReadonlySet<string>[] = [];
		for (const question of questions) {
			words.push(new Set(question.draft ? [] : wordsAsked(question)));
			yield undefined;
		}
		let at = 0;
		for (const first of nearEarlier(words, alike)) {
			const question = questions[at++], twin = questions[first ?? -1];
			yield question && twin && {
				message: `This asks nearly the same as "${twin.question.slice(0, 120)}" (line ${twin.line} of ${twin.span.file}).`,
				span: place(question, 'question', question.question),
				twin: twin.span,
			};
		}
	},
};
