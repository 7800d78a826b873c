import type { Memory } from './memory';

/** A question that is failed again and again: better rewritten or split than asked once more. With a threshold of 0 there are none. */
export function isLeech(memory: Memory | undefined, lapses: number): boolean {
	return memory !== undefined && lapses > 0 && memory.lapses >= lapses;
}

/** Whether this lapse is the time to say so: at the threshold, and again after each half of it. */
export function becomesLeech(before: Memory | undefined, after: Memory | undefined, lapses: number): boolean {
	if (!after || !isLeech(after, lapses) || after.lapses <= (before?.lapses ?? 0)) {
		return false;
	}
	return (after.lapses - lapses) % Math.max(1, Math.ceil(lapses / 2)) === 0;
}
