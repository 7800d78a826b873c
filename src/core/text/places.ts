/** A place as people and editors count it: line and column from 1, columns in UTF-16 code units. */
export interface LineAndColumn {
	readonly line: number;
	readonly column: number;
}

/** Tells line and column of offsets into a text. Asking is logarithmic in the number of lines; an offset outside is taken for the nearest one inside. */
export function placesIn(text: string): (offset: number) => LineAndColumn {
	const starts = [0];
	for (let feed = text.indexOf('\n'); feed >= 0; feed = text.indexOf('\n', feed + 1)) {
		starts.push(feed + 1);
	}
	return offset => {
		const within = Math.max(0, Math.min(offset, text.length));
		let low = 0, high = starts.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if ((starts[middle] ?? 0) <= within) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		return { line: low + 1, column: within - (starts[low] ?? 0) + 1 };
	};
}
