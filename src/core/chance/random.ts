/** Numbers from 0 (included) to 1 (excluded), as Math.random gives them. */
export type Random = () => number;

/** The same numbers for the same seed: mulberry32 by Tommy Ettinger, seeded by FNV-1a of the text. */
export function seededRandom(seed: string): Random {
	let state = 0x811c9dc5;
	for (let i = 0; i < seed.length; i++) {
		state = Math.imul(state ^ seed.charCodeAt(i), 0x01000193);
	}
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/**
 * The items in a random order in which a heavier one tends to come earlier; items of weight 0 are left out.
 * Weighted sampling without replacement as in Efraimidis and Spirakis, 2006.
 */
export function weightedShuffle<T>(items: readonly T[], weightOf: (item: T) => number, random: Random): readonly T[] {
	return items
		.map(item => ({ item, weight: weightOf(item) }))
		.filter(({ weight }) => weight > 0)
		.map(({ item, weight }) => ({ item, rank: -Math.log(1 - random()) / weight }))
		.sort((a, b) => a.rank - b.rank)
		.map(({ item }) => item);
}
