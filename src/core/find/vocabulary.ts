import Fuse from 'fuse.js';

/** Knows the words of a set of titles, and which of them a mistyped word may have meant. */
export interface Vocabulary {
	/** Words that begin with `word`, or hold it; when there is none, at most five that look like it. */
	meant(word: string): { readonly words: readonly string[]; readonly isGuess: boolean };
}

/** Words shorter than this are not guessed at: everything looks like them. */
const shortestGuess = 4;

const mostGuesses = 5;

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
		const swapped = swaps(word).filter(each => words.has(each));
		if (swapped.length > 0) {
			return { words: swapped.slice(0, mostGuesses), isGuess: true };
		}
		fuse ??= new Fuse(list, { threshold: 0.34, distance: 8, minMatchCharLength: 3 });
		return { words: fuse.search(word, { limit: mostGuesses }).map(result => result.item), isGuess: true };
	}

	return {
		meant(word) {
			const meaning = known.get(word) ?? look(word);
			known.set(word, meaning);
			return meaning;
		},
	};
}

/** A word with two neighbouring letters swapped, the commonest slip; for Fuse it is two faults, too many in a short word. */
function swaps(word: string): readonly string[] {
	const letters = Array.from(word);
	return letters.slice(1).map((letter, at) => letters.with(at, letter).with(at + 1, letters[at] ?? '').join(''));
}
