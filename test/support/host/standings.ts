import type { Standing } from '../../../src/core/progress/entry';
import type { Memory } from '../../../src/core/schedule/memory';

export const day = 24 * 3_600_000;

/** A question that is known well and comes back in a month, where nothing else is said. */
export function aMemory(memory: Partial<Memory> = {}): Memory {
	const now = Date.now();
	return { due: now + 30 * day, stability: 40, difficulty: 5, stage: 'review', step: 0, days: 30, reviews: 4, lapses: 0, last: now - day, ...memory };
}

export const aStanding = (memory: Partial<Memory> = {}, standing: Partial<Standing> = {}): Standing => ({ memory: aMemory(memory), grade: 'good', ...standing });
