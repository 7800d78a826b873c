import type { Pause } from './files';

/** Does work that is cut into turns, all at once. */
export function atOnce<T>(work: Generator<void, T>): T {
	for (;;) {
		const { done, value } = work.next();
		if (done) {
			return value;
		}
	}
}

/** The same, with a pause after each turn. */
export async function inTurns<T>(work: Generator<void, T>, pause: Pause): Promise<T> {
	for (;;) {
		const { done, value } = work.next();
		if (done) {
			return value;
		}
		await pause();
	}
}
