import type { Question } from '../../../src/core/bank/question';
import type { QuestionList } from '../../../src/core/merge/mergeQuestions';
import { aQuestion } from '../../support/builders';

/** A list of questions whose ids follow from its name. */
export function aList(name: string, ...questions: readonly Partial<Question>[]): QuestionList {
	return { name, questions: questions.map((parts, at) => aQuestion({ id: `${name}-${at + 1}`, category: '', ...parts })) };
}
