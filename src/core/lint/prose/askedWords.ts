import type { WrittenQuestion } from '../../bank/question';
import { askingTexts } from '../texts';
import { wordsOf } from './words';

/** Words that two questions may share without asking the same; those that say what is asked (why, how, when, not) are none of them. */
const common = new Set((
	'a an the of in on to for and or is are was were be do does did what whats which it its this that these those you your i we can could would should '
	+ 'with as by at from s').split(' '));

/** When to use something and when not to are two questions, however alike they sound. */
const negations = new Set('not no never without cannot don doesn isn aren shouldn wouldn'.split(' '));

/** A question is told apart by its first words; those of a long prompt needn't all be compared. */
const most = 200;

/** The words by which a question is told from others, in their order; those of one that says "not" are other words. */
export function wordsAsked(question: WrittenQuestion): readonly string[] {
	const sign = wordsOf(question.question).some(word => negations.has(word)) ? '¬' : '';
	return askingTexts(question).flatMap(({ text }) => wordsOf(text)).filter(word => !common.has(word)).slice(0, most).map(word => sign + word);
}

/** The same of its title alone. */
export const titleWords = ({ question }: WrittenQuestion): readonly string[] => wordsAsked({ question });
