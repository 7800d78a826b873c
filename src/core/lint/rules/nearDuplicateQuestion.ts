import type { Question } from '../../bank/question';
import { nearEarlier } from '../nearSets';
import { wordsOf } from '../prose/words';
import type { Rule } from '../rule';
import { askingTexts } from '../texts';

/** Words that two questions may share without asking the same; those that say what is asked (why, how, when, not) are none of them. */
const common = new Set((
	'a an the of in on to for and or is are was were be do does did what whats which it its this that these those you your i we can could would should '
	+ 'with as by at from s').split(' '));

/** When to use something and when not to are two questions, however alike they sound. */
const negations = new Set('not no never without cannot don doesn isn aren shouldn wouldn'.split(' '));

/** The share of their words, of all that either has, from which on two questions are the same. */
const alike = 0.7;

/** A question is told apart by its first words; those of a long prompt needn't all be compared. */
const most = 200;

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
			};
		}
	},
};

function wordsAsked(question: Question): readonly string[] {
	const sign = wordsOf(question.question).some(word => negations.has(word)) ? '¬' : '';
	return askingTexts(question).flatMap(({ text }) => wordsOf(text)).filter(word => !common.has(word)).slice(0, most).map(word => sign + word);
}
