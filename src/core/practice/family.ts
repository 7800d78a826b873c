import { isRowKey } from '../bank/reference';
import type { Standing } from '../progress/entry';
import type { Day } from '../schedule/day';
import { parentKey } from './followUp';
import type { Done } from './limits';

/** Where the person stands, by question key. */
export type Standings = ReadonlyMap<string, { readonly standing: Standing }>;

/** What the standings say of today. */
export interface DayBook extends Done {
	/** The keys graded today, by the question that they belong to: a question and its follow-ups are a family. */
	readonly graded: ReadonlyMap<string, readonly string[]>;
}

/** Counts what was graded today: first gradings as learnt, others as reviewed; what belongs to a question, or to a table, is not learnt as a question. */
export function dayBook(standings: Standings, today: Day, banks: readonly { readonly id: string }[]): DayBook {
	const graded = new Map<string, string[]>();
	const counts = { learnt: new Map<string, number>(), reviewed: new Map<string, number>() };
	for (const [key, { standing: { memory, first } }] of standings) {
		if (memory === undefined || memory.last < today.start || memory.last >= today.end) {
			continue;
		}
		const parent = parentKey(key);
		const family = graded.get(parent);
		if (family) {
			family.push(key);
		} else {
			graded.set(parent, [key]);
		}
		const bank = bankOfKey(key, banks);
		const isFirst = (first ?? memory.last) >= today.start;
		if (!isFirst || (parent === key && !isRowKey(bank, key))) {
			const count = isFirst ? counts.learnt : counts.reviewed;
			count.set(bank, (count.get(bank) ?? 0) + 1);
		}
	}
	return { ...counts, graded };
}

/** A question and its follow-ups are kept a day apart: whether another one of its family was graded today. What is within its learning steps may come all the same. */
export function isKeptApart(key: string, standing: Standing | undefined, { graded }: Pick<DayBook, 'graded'>): boolean {
	const isLearning = standing?.memory?.days === 0;
	return !isLearning && (graded.get(parentKey(key)) ?? []).some(each => each !== key);
}

/** The id of the bank that a key belongs to; the longest that fits, since an id may begin with another one. */
export function bankOfKey(key: string, banks: readonly { readonly id: string }[]): string {
	let found = '';
	for (const { id } of banks) {
		if (id.length > found.length && key.startsWith(`${id}/`)) {
			found = id;
		}
	}
	return found;
}
