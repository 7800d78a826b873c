import type { Standing } from '../progress/entry';
import type { Day } from '../schedule/day';
import { isDue, isKnown } from '../schedule/due';
import { isLeech } from '../schedule/leech';

export const statuses = ['due', 'learning', 'new', 'review', 'known', 'buried', 'suspended'] as const;
export type Status = (typeof statuses)[number];

/** What a question may be besides its status. */
export const marks = ['starred', 'leech', 'missed'] as const;
export type Mark = (typeof marks)[number];

/** How a person stands with a question, in one word; `review` is learnt but not yet known. */
export function statusOf(standing: Standing | undefined, now: number, today: Day): Status {
	if (standing?.suspended) {
		return 'suspended';
	}
	if ((standing?.buriedUntil ?? 0) > now) {
		return 'buried';
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

/** A star, being a leech (failed at least `leechAt` times), and key points that the last attempt missed. */
export function marksOf(standing: Standing | undefined, leechAt: number): readonly Mark[] {
	return [
		...(standing?.starred ? ['starred' as const] : []),
		...(isLeech(standing?.memory, leechAt) ? ['leech' as const] : []),
		...(standing?.missed && standing.missed.length > 0 ? ['missed' as const] : []),
	];
}
