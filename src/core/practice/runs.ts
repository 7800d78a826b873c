/** Whole numbers in order, as stretches of ones that follow each other: `[first, count]`. */
export type Runs = readonly (readonly [number, number])[];

/** `0 1 2 7 8 3` is `[0, 3] [7, 2] [3, 1]`: what is mostly in order takes little room. */
export function rollUp(numbers: readonly number[]): Runs {
	const runs: [number, number][] = [];
	for (const each of numbers) {
		const last = runs.at(-1);
		if (last && each === last[0] + last[1]) {
			last[1]++;
		} else {
			runs.push([each, 1]);
		}
	}
	return runs;
}

/** The numbers that were rolled up. */
export function unroll(runs: Runs): readonly number[] {
	return runs.flatMap(([first, count]) => Array.from({ length: count }, (_, i) => first + i));
}
