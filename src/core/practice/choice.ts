import type { Question } from '../bank/question';

/** Indexes of the options that are right. */
export function rightOptions({ options = [] }: Question): readonly number[] {
	return options.flatMap((option, i) => option.correct ? [i] : []);
}

/** Options are called A, B, C … */
export const optionLetter = (index: number): string => String.fromCharCode(65 + index);

/**
 * How right a choice is, from 0 to 1: the share of the right options that were chosen, less the same for each wrong one. Undefined without a
 * choice, and when the bank doesn't say what is right.
 */
export function choiceScore(question: Question, chosen: readonly number[] | undefined): number | undefined {
	const right = rightOptions(question);
	if (right.length === 0 || chosen === undefined || chosen.length === 0) {
		return undefined;
	}
	const hits = chosen.filter(option => right.includes(option)).length;
	return Math.max(0, (2 * hits - chosen.length) / right.length);
}
