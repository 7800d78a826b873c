import { seededRandom, weightedShuffle } from '../chance/random';
import type { Standing } from '../progress/entry';
import type { Day } from '../schedule/day';
import { isDue } from '../schedule/due';
import { dayBook, isKeptApart, type DayBook } from './family';
import { parentKey } from './followUp';
import { budgetOf, type Budget, type Limits } from './limits';
import { dueAmong, followUpsAmong, openQuestions, type Open, type Scope } from './open';
import type { SessionKind } from './session';

/** Everything that a queue follows from. The same parts give the same queue. */
export interface QueueParts extends Scope {
	readonly kind: SessionKind;
	/** How much today asks of due and new questions. */
	readonly limits: Limits;
	readonly seed: string;
	/** At most this many questions. */
	readonly size: number;
}

/** The keys of a session's questions, in the order in which they are asked, and what today's limits hold back. */
export interface Queue {
	readonly keys: readonly string[];
	/** Due questions above the limit of reviews. */
	readonly heldReviews: number;
	/** New questions above the limit of new ones. */
	readonly heldNew: number;
	/** No new question is asked since too many reviews are due. */
	readonly isPaused: boolean;
}

/** Drafts and questions that are put aside are never asked. A question and its follow-ups are kept a day apart, except where the person names the questions. */
export function queueFor(parts: QueueParts): Queue {
	const { kind, now, today, seed, size } = parts;
	const book = dayBook(parts.standings, today, parts.banks);
	if (kind === 'due' || kind === 'learn' || kind === 'today') {
		return planned(kind, parts, book);
	}
	const open = openQuestions(parts);
	const isApart = ({ key, standing }: Open) => !isKeptApart(key, standing, book);
	const having = (test: (standing: Standing) => boolean) => open.filter(({ standing }) => standing !== undefined && test(standing));
	const shuffled = (questions: readonly Open[]) => weightedShuffle(questions, ({ standing }) => weightOf(standing, now), seededRandom(seed));
	const siblingsLast = (questions: readonly Open[]) => [...questions.filter(isApart), ...questions.filter(question => !isApart(question))];
	const plain = (questions: readonly Open[]): Queue => ({ keys: questions.slice(0, size).map(({ key }) => key), heldReviews: 0, heldNew: 0, isPaused: false });

	switch (kind) {
		case 'single': return plain(open);
		case 'topic': return plain(siblingsLast([...open].sort((a, b) => urgency(a.standing, now, today) - urgency(b.standing, now, today))));
		case 'practice': return plain(shuffled(open));
		case 'random': {
			const apart = open.filter(isApart);
			return plain(shuffled(apart.length > 0 ? apart : open));
		}
		case 'starred': return plain(siblingsLast(having(standing => standing.starred === true)));
		case 'weak': return plain(shuffled(having(({ grade }) => grade === 'again' || grade === 'hard').filter(isApart)));
		case 'missed': return plain(shuffled(having(({ missed = [] }) => missed.length > 0)));
		case 'followUps': return plain(followUpsAmong(parts, open, book, size));
	}
}

/** How many questions are due, whatever the limits say; a family counts once. */
export function countDue(scope: Scope): number {
	return dueAmong(scope, dayBook(scope.standings, scope.today, scope.banks)).length;
}

/** Due questions up to the limit of reviews, then new ones up to theirs. */
function planned(kind: 'due' | 'learn' | 'today', parts: QueueParts, book: DayBook): Queue {
	const { limits, size } = parts;
	const budget = budgetOf(limits, book);
	const due = dueAmong(parts, book);
	const reviews = kind === 'learn' ? [] : due.filter(({ standing, bank }) => standing?.memory?.days === 0 || budget.take('review', bank));
	const families = new Set(reviews.map(({ key }) => parentKey(key)));
	const isFresh = (standing: Standing | undefined, key: string) => standing?.memory === undefined && !isKeptApart(key, standing, book) && !families.has(key);
	const { pauseNewAbove } = limits.settings;
	const isPaused = pauseNewAbove > 0 && limits.raise?.isUnpaused !== true && due.length > pauseNewAbove;
	const fresh = kind === 'due' ? [] : openQuestions(parts, isFresh);
	const news = isPaused ? [] : within(fresh, budget);
	return {
		keys: [...reviews, ...news].slice(0, size).map(({ key }) => key),
		heldReviews: kind === 'learn' ? 0 : due.length - reviews.length,
		heldNew: fresh.length - news.length,
		isPaused: isPaused && fresh.length > 0,
	};
}

const within = (fresh: readonly Open[], budget: Budget) => fresh.filter(({ bank }) => budget.take('new', bank));

/** What is due or was failed comes first, then the new, then the rest; within each the bank's order stays. */
function urgency(standing: Standing | undefined, now: number, today: Day): number {
	const memory = standing?.memory;
	if (!memory) {
		return 1;
	}
	return standing.grade === 'again' || isDue(memory, now, today) ? 0 : 2;
}

/** How much a question deserves a random turn: the new 4, the failed 8, the known less the more recently they were seen. */
function weightOf(standing: Standing | undefined, now: number): number {
	const memory = standing?.memory;
	if (!memory) {
		return 4;
	}
	if (standing.grade === 'again') {
		return 8;
	}
	const elapsedDays = Math.max(0, now - memory.last) / 86_400_000;
	return 0.25 + 4 * Math.min(1, elapsedDays / Math.max(1, memory.stability));
}
