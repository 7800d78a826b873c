import { bankOf, outlineOf, type Bank, type Outline } from '../../src/core/bank/bank';
import type { Question } from '../../src/core/bank/question';
import type { Entry, LoggedAttempt } from '../../src/core/progress/entry';
import type { Day } from '../../src/core/schedule/day';
import type { Memory } from '../../src/core/schedule/memory';

/*
 * Things as tests need them: complete and ordinary, so that a test names only what it is about.
 */

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

/** A Saturday morning. */
export const morning = Date.UTC(2026, 10, 21, 9);

/** The practice day around `morning`, wherever the tests run. */
export const today: Day = { start: morning - 5 * hour, end: morning + 19 * hour, name: '2026-11-21' };

export function aQuestion(parts: Partial<Question> = {}): Question {
	return { id: 'closures', question: 'What is a closure?', category: 'Functions', line: 1, ...parts };
}

/** The outline of a question in a bank named `bank`. */
export function anOutline(parts: Partial<Question> = {}): Outline {
	return outlineOf('bank', aQuestion(parts));
}

/** A bank named `bank` whose questions are `q1`, `q2` … unless they say otherwise. */
export function aBank(...questions: readonly Partial<Question>[]): Bank {
	return bankOf('bank', 'Bank', questions.map((parts, i) => aQuestion({ id: `q${i + 1}`, ...parts })));
}

/** What is remembered of a question that was learnt: seen yesterday, asked again in nine days. */
export function aMemory(parts: Partial<Memory> = {}): Memory {
	return {
		due: morning + 9 * day, stability: 10, difficulty: 5, stage: 'review', step: 0, days: 10, reviews: 3, lapses: 0, last: morning - day,
		...parts,
	};
}

export function aLoggedAttempt(parts: Partial<LoggedAttempt> = {}): LoggedAttempt {
	return { grade: 'good', took: 42_000, hints: 0, layers: 2, ticked: [0], missed: [1], ...parts };
}

export function anEntry(parts: Partial<Entry> = {}): Entry {
	return { id: 'writer-1', n: 1, at: morning, key: 'bank/closures', after: { grade: 'good' }, ...parts };
}
