/** How many letters are added, left out, changed or swapped with their neighbour between two short words (Damerau–Levenshtein). */
export function distance(a: string, b: string): number {
	let older: readonly number[] = [];
	let above: readonly number[] = Array.from({ length: b.length + 1 }, (_, at) => at);
	for (let row = 1; row <= a.length; row++) {
		const line = [row];
		for (let column = 1; column <= b.length; column++) {
			const isSame = a[row - 1] === b[column - 1];
			const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
			line.push(Math.min(
				(above[column] ?? 0) + 1,
				(line[column - 1] ?? 0) + 1,
				(above[column - 1] ?? 0) + (isSame ? 0 : 1),
				isSwap ? (older[column - 2] ?? 0) + 1 : Infinity,
			));
		}
		older = above;
		above = line;
	}
	return above.at(-1) ?? 0;
}
