import type { Day } from '../schedule/day';

/** How much a day asks. */
export interface DailyLimits {
	/** Questions that were never graded before. */
	readonly newPerDay: number;
	readonly reviewsPerDay: number;
}

export interface LimitSettings extends DailyLimits {
	/** Limits of single banks, by id or title; they count besides those for all banks together. */
	readonly perBank: Readonly<Record<string, Partial<DailyLimits>>>;
	/** While more reviews than this are due, new questions wait; 0 for never. */
	readonly pauseNewAbove: number;
}

/** Limits raised for one day only. */
export interface Raise extends DailyLimits {
	/** The day's name. */
	readonly day: string;
	/** The bank whose own limits are raised too; '' for all banks. */
	readonly bank: string;
	/** New questions are asked in spite of a backlog. */
	readonly isUnpaused?: boolean;
}

/** What was done today, by bank. */
export interface Done {
	readonly learnt: ReadonlyMap<string, number>;
	readonly reviewed: ReadonlyMap<string, number>;
}

export const defaultLimits: LimitSettings = { newPerDay: 10, reviewsPerDay: 200, perBank: {}, pauseNewAbove: 100 };

/** Limits as they are today. */
export interface Limits {
	readonly settings: LimitSettings;
	readonly raise?: Raise;
}

export const noLimits: Limits = { settings: { newPerDay: Number.POSITIVE_INFINITY, reviewsPerDay: Number.POSITIVE_INFINITY, perBank: {}, pauseNewAbove: 0 } };

/** What is left of the limits today; taking one says whether there was one left, and leaves one less. */
export interface Budget {
	take(what: 'new' | 'review', bank: { readonly id: string; readonly title: string }): boolean;
}

/** What a raise that was stored is worth today: that of another day is worth nothing. */
export function raiseFor(today: Day, stored: Raise | undefined): Raise | undefined {
	return stored?.day === today.name ? stored : undefined;
}

export function budgetOf({ settings, raise }: Limits, { learnt, reviewed }: Done): Budget {
	const total = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((sum, count) => sum + count, 0);
	const more = { new: raise?.newPerDay ?? 0, review: raise?.reviewsPerDay ?? 0 };
	const all = { new: settings.newPerDay + more.new - total(learnt), review: settings.reviewsPerDay + more.review - total(reviewed) };
	const banks = new Map<string, { new: number; review: number }>();

	const bankFor = ({ id, title }: { readonly id: string; readonly title: string }) => {
		const known = banks.get(id);
		if (known) {
			return known;
		}
		const own = settings.perBank[id] ?? settings.perBank[title];
		const isRaised = raise !== undefined && (raise.bank === '' || raise.bank === id);
		const left = (limit: number | undefined, raised: number, done: number | undefined) => limit === undefined ? Number.POSITIVE_INFINITY : limit + (isRaised ? raised : 0) - (done ?? 0);
		const budget = { new: left(own?.newPerDay, more.new, learnt.get(id)), review: left(own?.reviewsPerDay, more.review, reviewed.get(id)) };
		banks.set(id, budget);
		return budget;
	};
	return {
		take(what, bank) {
			const own = bankFor(bank);
			if (all[what] <= 0 || own[what] <= 0) {
				return false;
			}
			all[what]--;
			own[what]--;
			return true;
		},
	};
}
