import { textsOf } from '../lint/texts';
import { countWords } from '../lint/prose/words';
import { outlineOf } from './bank';
import type { Difficulty } from './difficulty';
import type { Question } from './question';

export interface Tally {
	/** Drafts are among them. */
	readonly questions: number;
	/** `none` counts those that say nothing. */
	readonly difficulties: Readonly<Record<Difficulty | 'none', number>>;
	/** By kind, in the order of first use; '' counts those that say nothing. */
	readonly kinds: ReadonlyMap<string, Readonly<Record<Difficulty | 'none', number>>>;
	readonly unanswered: number;
	readonly drafts: number;
	/** Of all texts that a reader sees. */
	readonly words: number;
}

export interface BankStats {
	readonly total: Tally;
	/** In the order of first use; '' stands for no category. */
	readonly categories: ReadonlyMap<string, Tally>;
}

/** What a bank holds, counted. */
export function bankStats(questions: readonly Question[]): BankStats {
	return { total: tally(questions), categories: mapValues(groupBy(questions, ({ category }) => category), tally) };
}

function tally(questions: readonly Question[]): Tally {
	return {
		questions: questions.length,
		difficulties: byDifficulty(questions),
		kinds: mapValues(groupBy(questions, ({ kind = '' }) => kind), byDifficulty),
		unanswered: questions.filter(question => !question.draft && outlineOf('', question).unanswered).length,
		drafts: questions.filter(({ draft }) => draft).length,
		words: questions.reduce((sum, question) => sum + textsOf(question).reduce((words, { text }) => words + countWords(text), 0), 0),
	};
}

function byDifficulty(questions: readonly Question[]): Record<Difficulty | 'none', number> {
	const counts = { easy: 0, medium: 0, hard: 0, none: 0 };
	for (const { difficulty = 'none' } of questions) {
		counts[difficulty]++;
	}
	return counts;
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
	const groups = new Map<string, T[]>();
	for (const item of items) {
		const group = groups.get(keyOf(item)) ?? [];
		group.push(item);
		groups.set(keyOf(item), group);
	}
	return groups;
}

function mapValues<T, U>(map: ReadonlyMap<string, T>, change: (value: T) => U): ReadonlyMap<string, U> {
	return new Map([...map].map(([key, value]) => [key, change(value)]));
}
