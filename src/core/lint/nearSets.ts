/** With how many sets that share one rare word a set is compared, so that a bank of one word a thousand times stays quick. */
const mostCompared = 64;

/**
 * For each set of words in turn, the place of the first earlier one that is nearly the same (that shares at least `threshold` of all words
 * that either has), or undefined. Not each is compared with each: two sets that share that much share one of their few rarest words (prefix
 * filtering; Chaudhuri et al., "A Primitive Operator for Similarity Joins in Data Cleaning", 2006). Empty sets are near to nothing.
 */
export function* nearEarlier(sets: readonly ReadonlySet<string>[], threshold: number): Generator<number | undefined> {
	const rarestFirst = byRarity(sets);
	const sorted: (readonly string[])[] = [];
	const whole = new Map<string, number>();
	const byRareWord = new Map<string, number[]>();
	for (const [at, set] of sets.entries()) {
		const words = rarestFirst(set);
		sorted.push(words);
		const name = words.join(' ');
		const same = whole.get(name);
		if (words.length === 0 || same !== undefined) {
			yield same;
			continue;
		}
		whole.set(name, at);

		let first: number | undefined;
		for (const word of words.slice(0, words.length - Math.ceil(threshold * words.length) + 1)) {
			const others = byRareWord.get(word) ?? [];
			for (const other of others.slice(0, mostCompared)) {
				first = other < (first ?? at) && areNear(set, sorted[other] ?? [], threshold) ? other : first;
			}
			others.push(at);
			byRareWord.set(word, others);
		}
		yield first;
	}
}

/** Sorts the words of a set so that the rarest of all sets come first. */
function byRarity(sets: readonly ReadonlySet<string>[]): (set: ReadonlySet<string>) => readonly string[] {
	const counts = new Map<string, number>();
	for (const set of sets) {
		for (const word of set) {
			counts.set(word, (counts.get(word) ?? 0) + 1);
		}
	}
	return set => [...set].sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0) || (a < b ? -1 : 1));
}

function areNear(a: ReadonlySet<string>, b: readonly string[], threshold: number): boolean {
	if (Math.min(a.size, b.length) < threshold * Math.max(a.size, b.length)) {
		return false;
	}
	const shared = b.filter(word => a.has(word)).length;
	return shared >= threshold * (a.size + b.length - shared);
}
