import type { Bank, Outline } from '../bank/bank';
import type { Status } from '../practice/status';
import { parseQuery, wordsOf, type Query } from './query';
import { createVocabulary } from './vocabulary';

/** Something that can be gone to. */
export type Target =
	| { readonly kind: 'question'; readonly outline: Outline; readonly bank: Bank }
	| { readonly kind: 'category' | 'tag'; readonly title: string; readonly outlines: readonly Outline[] };

export interface Match {
	readonly target: Target;
	/** Words of the title that a mistyped word was taken for; empty when everything was met as typed. */
	readonly guessed: readonly string[];
}

export interface Finder {
	/** The best matches, best first; for nothing typed, every category. `statusOf` answers the narrowings by status. */
	find(text: string, statusOf: (key: string) => readonly (Status | 'starred')[], limit: number): readonly Match[];
}

interface Entry {
	readonly target: Target;
	/** The title, in lower case. */
	readonly text: string;
	/** What else a word may be met in: a question's category and tags, in lower case. */
	readonly more: string;
}

export function createFinder(banks: readonly Bank[]): Finder {
	const topics = topicsOf(banks);
	const entries: readonly Entry[] = [...topics, ...banks.flatMap(bank => bank.outlines.map(outline => ({ kind: 'question' as const, outline, bank })))]
		.map(target => ({ target, text: titleOf(target).toLowerCase(), more: topicsIn(target).toLowerCase() }));
	const vocabulary = createVocabulary(new Set(entries.flatMap(entry => wordsOf(entry.text))));

	return {
		find(text, statusOf, limit) {
			const query = parseQuery(text);
			const wanted = query.words.map(word => vocabulary.meant(word));
			const matches: { match: Match; score: number }[] = [];
			for (const entry of entries) {
				const match = isWithin(entry.target, query, statusOf) ? score(entry, wanted) : undefined;
				if (match) {
					matches.push({ match: { target: entry.target, guessed: match.guessed }, score: match.score + bonus(entry.target, query) });
				}
			}
			return matches.sort((a, b) => b.score - a.score).slice(0, limit).map(({ match }) => match);
		},
	};
}

function topicsOf(banks: readonly Bank[]): readonly Target[] {
	const groups = { category: new Map<string, Outline[]>(), tag: new Map<string, Outline[]>() };
	const add = (kind: 'category' | 'tag', title: string, outline: Outline) => {
		const group = groups[kind].get(title);
		if (group) {
			group.push(outline);
		} else {
			groups[kind].set(title, [outline]);
		}
	};
	for (const outline of banks.flatMap(bank => bank.outlines)) {
		add('category', outline.category || 'Questions', outline);
		outline.tags.forEach(tag => { add('tag', tag, outline); });
	}
	return (['category', 'tag'] as const).flatMap(kind => [...groups[kind]].map(([title, outlines]) => ({ kind, title, outlines })));
}

const titleOf = (target: Target): string => target.kind === 'question' ? target.outline.question : target.title;

const topicsIn = (target: Target): string => target.kind === 'question' ? [target.outline.category, ...target.outline.tags].join(' ') : '';

function isWithin(target: Target, query: Query, statusOf: (key: string) => readonly (Status | 'starred')[]): boolean {
	const { tags, categories, statuses, difficulties } = query;
	if (tags.length + categories.length + statuses.length + difficulties.length === 0) {
		return query.words.length > 0 || target.kind === 'category';
	}
	if (target.kind !== 'question') {
		return false;
	}
	const { outline } = target;
	const category = outline.category.toLowerCase();
	return tags.every(tag => outline.tags.some(each => each.toLowerCase().startsWith(tag)))
		&& categories.every(each => category.startsWith(each) || category.includes(` ${each}`))
		&& (difficulties.length === 0 || difficulties.some(each => each === outline.difficulty))
		&& (statuses.length === 0 || statusOf(outline.key).some(status => statuses.includes(status)));
}

/**
 * Every word must be met; one that begins a word of the title counts more than one inside it, a guess less. Of several words one that only the
 * question's category or tags have counts least; for one alone the topic itself is found. Without words all are equal.
 */
function score({ text, more }: Entry, wanted: readonly { readonly words: readonly string[]; readonly isGuess: boolean }[]): { readonly score: number; readonly guessed: readonly string[] } | undefined {
	let total = 0;
	const guessed: string[] = [];
	for (const { words, isGuess } of wanted) {
		let best = 0;
		let met = '';
		words.forEach((word, rank) => {
			const at = text.indexOf(word);
			if (at >= 0) {
				const value = (isGuess ? 2 - rank * 0.2 : isWordStart(text, at) ? 4 : 3) + (at === 0 ? 1 : 0);
				if (value > best) {
					best = value;
					met = word;
				}
			} else if (best === 0 && wanted.length > 1 && more.includes(word)) {
				best = isGuess ? 0.5 : 1;
				met = word;
			}
		});
		if (best === 0) {
			return undefined;
		}
		total += best;
		if (isGuess) {
			guessed.push(met);
		}
	}
	return { score: wanted.length === 0 ? 0 : total - text.length / 1000, guessed };
}

function isWordStart(text: string, at: number): boolean {
	return at === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1));
}

/** A topic that is named comes before the questions that mention it. */
function bonus(target: Target, query: Query): number {
	return target.kind === 'question' || query.words.length === 0 ? 0 : target.kind === 'category' ? 2 : 1.5;
}
