import { difficulties, type Difficulty } from '../bank/difficulty';
import { statuses, type Status } from '../practice/status';

/** What someone typed to find a question. */
export interface Query {
	/** Lower-case words, all of which must be met. */
	readonly words: readonly string[];
	/** `#tag` and `@category`, as prefixes in lower case; `@"two words"` holds a space. */
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
	for (const part of text.toLowerCase().match(/[#@]"[^"]*"?|\S+/g) ?? []) {
		const rest = part.startsWith('"', 1) ? part.slice(2).replace('"', '').trim() : part.slice(1);
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
			query.words.push(...wordsOf(part));
		}
	}
	return query;
}

/** The words of a text, in lower case: runs of letters and digits of any script, with the signs that end names such as C++ and C#. */
export function wordsOf(text: string): readonly string[] {
	return text.toLowerCase().match(/[\p{L}\p{N}]+(?:\+\+|#)?/gu) ?? [];
}
