import type { Question } from '../bank/question';
import type { Entry, LoggedAttempt } from '../progress/entry';
import { choiceScore, optionLetter } from './choice';
import { layersOf } from './layers';

/** An earlier attempt at a question, in words that its page shows. Indexes became texts; what the bank has no more is left out. */
export interface PastAttempt {
	/** Milliseconds since the epoch. */
	readonly at: number;
	readonly grade: LoggedAttempt['grade'];
	/** Milliseconds. */
	readonly took: number;
	readonly hints: number;
	/** Layers that were open, and how many the question has. */
	readonly layers: readonly [open: number, all: number];
	readonly said: readonly string[];
	readonly missed: readonly string[];
	/** Key points said, of how many; absent when nobody ticked anything. */
	readonly score?: readonly [said: number, all: number];
	/** The options that were chosen by their letters, and whether that was right where the bank says so. */
	readonly chosen?: { readonly letters: string; readonly isRight?: boolean };
	readonly confidence?: LoggedAttempt['confidence'];
	readonly text?: string;
}

/** The journal of a question's attempts, newest first. */
export function journalOf(question: Question, entries: readonly Entry[]): readonly PastAttempt[] {
	return entries.toReversed().flatMap(({ at, attempt }) => attempt ? [pastAttempt(question, at, attempt)] : []);
}

function pastAttempt(question: Question, at: number, attempt: LoggedAttempt): PastAttempt {
	const { grade, took, hints, ticked, missed, chosen = [], confidence, text } = attempt;
	const texts = (points: readonly number[]) => points.flatMap(point => question.keyPoints?.[point] ?? []);
	const all = ticked.length + missed.length;
	const score = choiceScore(question, chosen);
	return {
		at, grade, took, hints,
		layers: [attempt.layers, layersOf(question).length],
		said: texts(ticked),
		missed: texts(missed),
		...(all > 0 && { score: [ticked.length, all] as const }),
		...(chosen.length > 0 && { chosen: { letters: chosen.map(optionLetter).join(', '), ...(score !== undefined && { isRight: score === 1 }) } }),
		...(confidence && { confidence }),
		...(text !== undefined && { text }),
	};
}
