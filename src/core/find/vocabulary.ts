import Fuse from 'fuse.js';

/** Knows the words of a set of titles, and which of them a mistyped word may have meant. */
export interface Vocabulary {
	/** Words that begin with `word`, or hold it; when there is none, at most five that look like it. */
	meant(word: string): { readonly words: readonly string[]; readonly isGuess: boolean };
}

/** Words shorter than this are not guessed at: everything looks like them. */
const shortestGuess = 4;

export function createVocabulary(words: ReadonlySet<string>): Vocabulary {
	const list = [...words];
	const known = new Map<string, ReturnType<Vocabulary['meant']>>();
	let fuse: Fuse<string> | undefined;

	function look(word: string): ReturnType<Vocabulary['meant']> {
		if (list.some(each => each.includes(word))) {
			return { words: [word], isGuess: false };
		}
		if (word.length < shortestGuess) {
			return { words: [], isGuess: true };
		}
		fuse ??= new Fuse(list, { threshold: 0.34, distance: 8, minMatchCharLength: 3 });
		return { words: fuse.search(word, { limit: 5 }).map(result => result.item), isGuess: true };
	}

	return {
		meant(word) {
			const meaning = known.get(word) ?? look(word);
			known.set(word, meaning);
			return meaning;
		},
	};
}
