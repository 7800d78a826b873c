import type { LoggedAttempt, Standing } from '../progress/entry';
import { becomesLeech } from '../schedule/leech';
import type { Scheduler } from '../schedule/review';
import { gradeAttempt, type Graded } from './grading';
import { setAside } from './marks';
import { isScheduled, type SessionKind } from './session';

export interface Judgement {
	readonly after: Standing;
	readonly attempt: LoggedAttempt;
	/** The question has just been forgotten once too often. */
	readonly isLeech: boolean;
}

/** Lapses that make a leech, and whether it is then suspended. */
export interface LeechRule {
	readonly lapses: number;
	readonly isSuspended: boolean;
}

/**
 * What a grade comes to in a session. Where it doesn't move the dates the person stands where they stood, but for the points that were recalled.
 */
export function judge(scheduler: Scheduler, kind: SessionKind, graded: Graded, leech: LeechRule): Judgement {
	const { before } = graded;
	const { after, attempt } = gradeAttempt(scheduler, graded);
	if (!isScheduled(kind)) {
		return { after: kind === 'missed' ? { ...before, missed: attempt.missed } : { ...before }, attempt: { ...attempt, isFree: true }, isLeech: false };
	}
	const isLeech = becomesLeech(before?.memory, after.memory, leech.lapses);
	return { after: isLeech && leech.isSuspended ? setAside(after, 'for good') : after, attempt, isLeech };
}
