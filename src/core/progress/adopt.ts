import type { Outline } from '../bank/bank';
import type { Grade, Memory } from '../schedule/memory';
import { checksum } from '../text/checksum';
import type { ForeignReview } from './anki';
import type { Entry, Standing } from './entry';

export interface Adopting {
	readonly outlines: readonly Outline[];
	readonly review: (key: string, memory: Memory | undefined, grade: Grade, now: number) => Memory;
	readonly standingOf: (key: string) => Standing | undefined;
}

/** Reviews of another program as entries of the log. */
export interface Adopted {
	readonly entries: readonly Entry[];
	/** Reviews of cards that no bank has as a question. */
	readonly unmatched: readonly ForeignReview[];
}

/**
 * Makes reviews of another program one's own. Cards are found by what they ask: the whole text or its first line is a question's title, letter case,
 * punctuation and markup aside. Each question's dates follow from its reviews as if they had been done here; the same reviews give the same entries, so
 * that nothing counts twice. A star and the like stay.
 */
export function adoptReviews(reviews: readonly ForeignReview[], { outlines, review, standingOf }: Adopting): Adopted {
	const keys = new Map<string, string>();
	for (const { key, question } of outlines) {
		const name = wordsOf(question);
		keys.set(name, keys.get(name) ?? key);
	}
	const keyOf = (text: string) => keys.get(wordsOf(text)) ?? keys.get(wordsOf(text.split('\n')[0] ?? ''));

	const byKey = new Map<string, ForeignReview[]>();
	const unmatched: ForeignReview[] = [];
	for (const each of reviews) {
		const key = keyOf(each.text);
		const found = key === undefined ? unmatched : byKey.get(key) ?? [];
		found.push(each);
		if (key !== undefined) {
			byKey.set(key, found);
		}
	}
	return { entries: [...byKey].flatMap(([key, found]) => entriesOf(key, found, review, standingOf(key))), unmatched };
}

function entriesOf(key: string, reviews: readonly ForeignReview[], review: Adopting['review'], standing: Standing | undefined): readonly Entry[] {
	const { starred, suspended, buriedUntil } = standing ?? {};
	const marks = { ...(starred && { starred }), ...(suspended && { suspended }), ...(buriedUntil !== undefined && { buriedUntil }) };
	const inOrder = reviews.toSorted((a, b) => a.at - b.at);
	const first = inOrder[0]?.at ?? 0;
	let memory: Memory | undefined;
	return inOrder.map(({ at, grade, took, text }) => {
		memory = review(key, memory, grade, at);
		return {
			id: `anki-${at.toString(36)}-${checksum(wordsOf(text))}`,
			n: at,
			at,
			key,
			attempt: { grade, took, hints: 0, layers: 0, ticked: [], missed: [] },
			after: { ...marks, memory, grade, first, missed: [] },
		};
	});
}

const wordsOf = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
