/** How many words a text has; a sign that stands alone is none. */
export function countWords(text: string): number {
	let count = 0;
	for (const [run] of text.matchAll(/\S+/g)) {
		count += /[\p{L}\p{N}_]/u.test(run) ? 1 : 0;
	}
	return count;
}

/** Signs of scripts that don't part words with spaces. */
const unspaced = /[\u3040-\u30ff\u3400-\u9fff]/;

/** The words of a text in lower case without punctuation; pairs of signs where a script has no spaces. */
export function wordsOf(text: string): readonly string[] {
	const words = text.toLowerCase().match(/[\p{L}\p{N}_+#]+/gu) ?? [];
	return words.flatMap(word => unspaced.test(word) ? pairsOf(Array.from(word)) : [word]);
}

const pairsOf = (signs: readonly string[]): readonly string[] => signs.length < 3 ? [signs.join('')] : signs.slice(1).map((sign, i) => `${signs[i] ?? ''}${sign}`);
