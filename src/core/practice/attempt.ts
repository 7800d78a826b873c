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
	readonly confidence?: Confidence;
	/** Milliseconds for which the question was on display before it was last put away. */
	readonly elapsed: number;
	readonly grade?: Grade;
}

export const freshAttempt: Attempt = { layers: 0, hints: 0, ticked: [], elapsed: 0 };

export function tick(attempt: Attempt, point: number, isSaid: boolean): Attempt {
	const others = attempt.ticked.filter(each => each !== point);
	return { ...attempt, ticked: isSaid ? [...others, point].sort((a, b) => a - b) : others };
}
