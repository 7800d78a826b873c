import type { Question } from '../bank/question';
import type { Grade } from '../schedule/memory';

export type Confidence = 1 | 2 | 3;

/** How far a person has come with the question on display. */
export interface Attempt {
	/** Layers that are open. */
	readonly layers: number;
	/** Hints that were taken. */
	readonly hints: number;
	/** Indexes of the key points that were said. */
	readonly ticked: readonly number[];
	/** The most layers that were open when a key point was ticked by hand: whoever ticks beside the model answer may be ticking from it. */
	readonly tickedAt?: number;
	/** Indexes of the options that were chosen. */
	readonly chosen?: readonly number[];
	readonly confidence?: Confidence;
	/** Milliseconds for which the question was on display before it was last put away. */
	readonly elapsed: number;
	readonly grade?: Grade;
}

export const freshAttempt: Attempt = { layers: 0, hints: 0, ticked: [], elapsed: 0 };

export function tick(attempt: Attempt, point: number, isSaid: boolean): Attempt {
	const others = attempt.ticked.filter(each => each !== point);
	return isSaid
		? { ...attempt, ticked: [...others, point].sort((a, b) => a - b), tickedAt: Math.max(attempt.tickedAt ?? 0, attempt.layers) }
		: { ...attempt, ticked: others };
}

/** Ticks what the words written before the reveal suggest; what is open by then doesn't matter. */
export function takeSuggestions(attempt: Attempt, points: readonly number[]): Attempt {
	return { ...attempt, ticked: [...new Set([...attempt.ticked, ...points])].sort((a, b) => a - b) };
}

/** Chooses an option, or takes the choice back; where only one is right, the last choice counts. */
export function choose(attempt: Attempt, option: number, isChosen: boolean, isMultiple: boolean): Attempt {
	const others = (attempt.chosen ?? []).filter(each => each !== option);
	return { ...attempt, chosen: isChosen ? [...isMultiple ? others : [], option].sort((a, b) => a - b) : others };
}

/** The attempt at a question whose keeper has just changed it: ticks and choices stay with their words, and are lost with them. */
export function carryOver(attempt: Attempt, before: Question, after: Question): Attempt {
	const moved = (indexes: readonly number[], from: readonly string[] = [], to: readonly string[] = []) =>
		[...new Set(indexes.map(i => isReworded(i, from, to) ? i : to.indexOf(from[i] ?? '')))].filter(i => i >= 0).sort((a, b) => a - b);
	const texts = ({ options }: Question) => options?.map(option => option.text);
	return {
		...attempt,
		ticked: moved(attempt.ticked, before.keyPoints, after.keyPoints),
		...(attempt.chosen && { chosen: moved(attempt.chosen, texts(before), texts(after)) }),
	};
}

/** A text that is gone, and in whose place a new one stands. */
function isReworded(index: number, from: readonly string[], to: readonly string[]): boolean {
	return from.length === to.length && !to.includes(from[index] ?? '') && !from.includes(to[index] ?? '');
}
