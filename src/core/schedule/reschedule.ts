import type { Memory } from './memory';
import type { Scheduler } from './review';

/**
 * The memory with the interval that the scheduler's settings would give it now, counted from its last review. What is within its learning steps
 * stays as it is; undefined when nothing changes.
 */
export function rescheduled(scheduler: Scheduler, key: string, memory: Memory): Memory | undefined {
	if (memory.stage !== 'review' || memory.days === 0) {
		return undefined;
	}
	const days = scheduler.intervalOf(key, memory);
	return days === memory.days ? undefined : { ...memory, days, due: memory.last + days * 86_400_000 };
}
