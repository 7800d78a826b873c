import { elementAt } from '../elementAt';
import type { Line } from './line';

/** The index of the line that holds the offset; the last line that begins at or before it. */
export function lineAt(lines: readonly Line[], offset: number): number {
	let low = 0, high = lines.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if (elementAt(lines, middle).start <= offset) {
			low = middle;
		} else {
			high = middle - 1;
		}
	}
	return low;
}
