import type { Grade, Memory } from '../schedule/memory';
import { parentKey } from './followUp';
import { isScheduled, type SessionKind } from './session';

/**
 * When a graded question is to be asked again within the same session; undefined when not. What is within its learning steps comes back when
 * its step is over; a failed question comes back in any case. A follow-up belongs to the question that it follows and doesn't come back
 * alone, unless follow-ups are what the session asks.
 */
export function returnOf(kind: SessionKind, key: string, grade: Grade, memory: Memory | undefined, now: number): number | undefined {
	const isFollowUp = parentKey(key) !== key && kind !== 'followUps';
	if (kind === 'single' || isFollowUp) {
		return undefined;
	}
	if (!isScheduled(kind)) {
		return grade === 'again' ? now + failedAfter : undefined;
	}
	const isLearning = memory?.days === 0;
	if (grade === 'again') {
		return isLearning ? memory.due : now + failedAfter;
	}
	return isLearning ? memory.due : undefined;
}

/** When a failed question is asked again where no learning step says so. */
const failedAfter = 60_000;
