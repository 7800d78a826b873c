import type { Day } from './day';
import type { Memory } from './memory';

/**
 * Whether a question should be asked again. Within the learning steps that is a matter of minutes; after them a whole practice day counts,
 * so that what falls due this evening can be reviewed this morning.
 */
export function isDue(memory: Memory, now: number, today: Day): boolean {
	return memory.days === 0 ? memory.due <= now : memory.due < today.end;
}

/** A question whose intervals have grown past three weeks counts as known. */
export function isKnown(memory: Memory): boolean {
	return memory.stage === 'review' && memory.days >= 21;
}
