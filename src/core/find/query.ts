import { difficulties, type Difficulty } from '../bank/difficulty';
import { statuses, type Status } from '../practice/status';

/** What someone typed to find a question. */
export interface Query {
	/** Lower-case words, all of which must be met. */
	readonly words: readonly string[];
	/** `#tag` and `@category`, as prefixes in lower case. */
	readonly tags: readonly string[];
	readonly categories: readonly string[];
	/** `:due`, `:new` … and `:starred`. */
	readonly statuses: readonly (Status | 'starred')[];
	/** `!hard`. */
	readonly difficulties: readonly Difficulty[];
}

/** Splits what was typed into words and narrowings; a narrowing that is not known counts as a word. */
export function parseQuery(text: string): Query {
	const query = { words: [] as string[], tags: [] as string[], categories: [] as string[], statuses: [] as (Status | 'starred')[], difficulties: [] as Difficulty[] };
	for (const part of text.toLowerCase().split(/\s+/).filter(Boolean)) {
		const rest = part.slice(1);
		const status = ([...statuses, 'starred'] as const).find(each => rest !== '' && each.startsWith(rest));
		const difficulty = difficulties.find(each => rest !== '' && each.startsWith(rest));
		if (part.startsWith('#') && rest) {
			query.tags.push(rest);
		} else if (part.startsWith('@') && rest) {
			query.categories.push(rest);
		} else if (part.startsWith(':') && status) {
			query.statuses.push(status);
		} else if (part.startsWith('!') && difficulty) {
			query.difficulties.push(difficulty);
		} else {
			const words = wordsOf(part);
			query.words.push(...words);
		}
	}
	return query;
}

/** The words of a text, in lower case: runs of letters and digits of any script. */
export function wordsOf(text: string): readonly string[] {
	return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
