const space = 32, tab = 9;

/** Whether the UTF-16 unit is a blank within a line. */
export const isBlank = (unit: number): boolean => unit === space || unit === tab || unit === 0xa0 || unit === 13;

/** The offset of the first unit at or after `from` that is no blank; at most `to`. */
export function skipBlanks(text: string, from: number, to: number): number {
	while (from < to && isBlank(text.charCodeAt(from))) {
		from++;
	}
	return from;
}

/** The offset after the last unit before `to` that is no blank; at least `from`. */
export function trimEnd(text: string, from: number, to: number): number {
	while (to > from && isBlank(text.charCodeAt(to - 1))) {
		to--;
	}
	return to;
}

/** How wide the white space from `from` to `to` is, a tab reaching to the next multiple of four. */
export function columns(text: string, from: number, to: number): number {
	let width = 0;
	for (let at = from; at < to; at++) {
		width = text.charCodeAt(at) === tab ? width + 4 - width % 4 : width + 1;
	}
	return width;
}

/** The offset in the line after at most `width` columns of white space. */
export function dedent(text: string, from: number, to: number, width: number): number {
	let done = 0;
	while (from < to && done < width && isBlank(text.charCodeAt(from))) {
		done = text.charCodeAt(from) === tab ? done + 4 - done % 4 : done + 1;
		from++;
	}
	return from;
}
