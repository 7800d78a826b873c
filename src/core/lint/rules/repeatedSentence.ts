import { fingerprint } from '../prose/fingerprint';
import { sentencesOf } from '../prose/prose';
import type { Rule } from '../rule';
import { answeringTexts } from '../texts';

/** Shorter ones ("It is a trade-off.") may well stand twice. */
const fewestWords = 7;

/**
 * ```yaml
 * - answer: … A good design starts with the failure modes of its parts. …
 * - answer: … A good design starts with the failure modes of its parts. …   ← reported here
 * ```
 */
export const repeatedSentence: Rule = {
	name: 'repeated-sentence',
	summary: 'A sentence stands in the answers of two questions: boilerplate, or one of them is in the wrong place.',
	severity: 'info',
	scope: 'bank',
	compares: true,
	*check({ questions, place }) {
		const owners = new Map<number, number>();
		for (const [at, question] of questions.entries()) {
			const repeated = answeringTexts(question).flatMap(({ field, text }) => sentencesOf(text).map(sentence => ({ field, sentence, ...fingerprint(sentence) })))
				.filter(({ words }) => words >= fewestWords)
				.find(({ hash }) => {
					const owner = owners.get(hash) ?? at;
					owners.set(hash, owner);
					return owner !== at;
				});
			const owner = repeated && questions[owners.get(repeated.hash) ?? at];
			yield repeated && owner && {
				message: `This sentence also stands in the answer to "${owner.question.slice(0, 120)}".`,
				span: place(question, repeated.field, repeated.sentence),
				twin: owner.span,
			};
		}
	},
};
