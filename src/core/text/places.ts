/** A place as editors count: lines and UTF-16 units from 0. */
export interface LinePlace {
	readonly line: number;
	readonly character: number;
}

/** Finds lines and columns for offsets into a text that no editor has open. */
export function placesIn(text: string): (offset: number) => LinePlace {
	const starts = [0, ...Array.from(text.matchAll(/\r\n|\r|\n/g), ({ 0: feed, index }) => index + feed.length)];
	return offset => {
		let low = 0, high = starts.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if ((starts[middle] ?? 0) <= offset) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		return { line: low, character: offset - (starts[low] ?? 0) };
	};
}
