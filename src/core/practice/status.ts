import type { Standing } from '../progress/entry';
import type { Day } from '../schedule/day';
import { isDue, isKnown } from '../schedule/due';

export const statuses = ['due', 'learning', 'new', 'review', 'known', 'suspended'] as const;
export type Status = (typeof statuses)[number];

/** How a person stands with a question, in one word; `review` is learnt but not yet known. */
export function statusOf(standing: Standing | undefined, now: number, today: Day): Status {
	if (standing?.suspended) {
		return 'suspended';
	}
	const memory = standing?.memory;
	if (!memory) {
		return 'new';
	}
	if (isDue(memory, now, today)) {
		return 'due';
	}
	if (isKnown(memory)) {
		return 'known';
	}
	return memory.days === 0 ? 'learning' : 'review';
}
