import { statuses, statusOf, type Status } from '../practice/status';
import { dayOf } from '../schedule/day';
import { isDue } from '../schedule/due';
import type { Grade } from '../schedule/memory';
import type { Entry } from './entry';
import { foldEntry, type Standings } from './fold';
import { attemptsAmong } from './log';

/** Progress in figures. */
export interface ProgressReport {
	/** Questions with a standing; those that were never touched are not in the log. */
	readonly questions: number;
	/** Attempts that were not taken back. */
	readonly reviews: number;
	readonly statuses: Readonly<Record<Status, number>>;
	/** Questions to be asked before the day ends. */
	readonly due: number;
	/** Days with reviews, oldest first; `recalled` were not graded Again. */
	readonly days: readonly { readonly day: string; readonly reviews: number; readonly recalled: number }[];
	/** The questions that were forgotten most often, at most ten. */
	readonly weakest: readonly { readonly key: string; readonly lapses: number; readonly reviews: number; readonly grade: Grade | undefined }[];
}

const mostWeak = 10;

export function reportOf(entries: readonly Entry[], now: number): ProgressReport {
	const standings: Standings = new Map();
	entries.forEach(entry => { foldEntry(standings, entry); });
	const today = dayOf(now);
	const counts = Object.fromEntries(statuses.map(status => [status, 0])) as Record<Status, number>;
	const weak: { key: string; lapses: number; reviews: number; grade: Grade | undefined; difficulty: number }[] = [];
	let due = 0;
	for (const [key, { standing }] of standings) {
		const { memory, grade, suspended, buriedUntil = 0 } = standing;
		counts[statusOf(standing, now, today)]++;
		due += Number(memory !== undefined && !suspended && buriedUntil <= now && isDue(memory, now, today));
		if (memory && (memory.lapses > 0 || grade === 'again')) {
			weak.push({ key, lapses: memory.lapses, reviews: memory.reviews, grade, difficulty: memory.difficulty });
		}
	}

	const attempts = attemptsAmong(entries);
	const days = new Map<string, { reviews: number; recalled: number }>();
	for (const { at, attempt } of attempts) {
		const { name } = dayOf(at);
		const day = days.get(name) ?? { reviews: 0, recalled: 0 };
		day.reviews++;
		day.recalled += Number(attempt?.grade !== 'again');
		days.set(name, day);
	}
	return {
		questions: standings.size,
		reviews: attempts.length,
		statuses: counts,
		due,
		days: [...days].map(([day, tally]) => ({ day, ...tally })).sort((a, b) => a.day < b.day ? -1 : 1),
		weakest: weak.sort((a, b) => b.lapses - a.lapses || b.difficulty - a.difficulty || (a.key < b.key ? -1 : 1)).slice(0, mostWeak).map(({ difficulty: _, ...rest }) => rest),
	};
}
