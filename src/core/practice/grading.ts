import type { Question } from '../bank/question';
import type { LoggedAttempt, Standing } from '../progress/entry';
import type { Grade } from '../schedule/memory';
import type { Scheduler } from '../schedule/review';
import type { Attempt } from './attempt';
import { layersOf, pointsAsked } from './layers';

/** An attempt that is about to be graded. */
export interface Graded {
	readonly key: string;
	readonly question: Question;
	/** Indexes of the key points that were asked for; absent for all. */
	readonly points?: readonly number[];
	readonly attempt: Attempt;
	/** What the person wrote; '' for nothing. */
	readonly draft: string;
	/** Milliseconds on display. */
	readonly elapsed: number;
	readonly before: Standing | undefined;
	readonly grade: Grade;
	readonly now: number;
}

/** Half an hour: a question that stood there for longer was not being answered. */
export const longestLook = 30 * 60_000;

/** Grading before anything is revealed would be guessing; a question without layers is judged from memory. */
export function isGradable(question: Question, attempt: Attempt): boolean {
	return attempt.layers > 0 || layersOf(question).length === 0;
}

/**
 * Where the person stands after the grade, and what the journal says of the attempt. Someone who grades well without ticking anything didn't
 * use the checklist, and has missed nothing. Of a question of which only some points were asked for, the others count as known.
 */
export function gradeAttempt(scheduler: Scheduler, graded: Graded): { readonly after: Standing; readonly attempt: LoggedAttempt } {
	const { key, question, attempt, draft, elapsed, before, grade, now } = graded;
	const points = pointsAsked(question, graded.points);
	const isUnticked = attempt.ticked.length === 0 && (grade === 'good' || grade === 'easy');
	const missed = isUnticked ? [] : points.filter(point => !attempt.ticked.includes(point));
	return {
		after: { ...before, memory: scheduler.review(key, before?.memory, grade, now), grade, first: before?.first ?? now, missed },
		attempt: {
			grade,
			took: Math.round(Math.min(Math.max(0, elapsed), longestLook)),
			hints: attempt.hints,
			layers: attempt.layers,
			ticked: graded.points ? attempt.ticked.filter(point => points.includes(point)) : [...attempt.ticked],
			missed,
			...(attempt.chosen && attempt.chosen.length > 0 && { chosen: [...attempt.chosen] }),
			...(attempt.confidence && { confidence: attempt.confidence }),
			...(draft !== '' && { text: draft }),
		},
	};
}
