import { blankCode } from './blank';

/**
 * The offset of a dollar sign that opens a formula which nothing closes. When not strict, only one that has TeX behind it: other banks write
 * money and shell variables without a backslash.
 */
export function unclosedDollar(text: string, isStrict: boolean): number | undefined {
	if (!text.includes('$')) {
		return undefined;
	}
	const plain = blankCode(text);
	const marks = /\\[^\n]|\$\$?|\n[ \t]*\n/g;
	let open: { readonly at: number; readonly mark: string; hasTeX: boolean } | undefined;
	const isFault = () => open !== undefined && (isStrict || open.hasTeX);
	for (let match = marks.exec(plain); match; match = marks.exec(plain)) {
		const [mark] = match;
		if (mark.startsWith('\\')) {
			if (open && /[a-zA-Z]/.test(mark)) {
				open.hasTeX = true;
			}
		} else if (mark.startsWith('\n')) {
			// A displayed formula may hold blank lines; one within a paragraph ends with it at the latest.
			if (open?.mark === '$') {
				if (isFault()) {
					return open.at;
				}
				open = undefined;
			}
		} else if (open?.mark === '$') {
			marks.lastIndex = match.index + 1;
			open = undefined;
		} else if (open) {
			open = mark === '$$' ? undefined : open;
		} else {
			open = { at: match.index, mark, hasTeX: false };
		}
	}
	return isFault() ? open?.at : undefined;
}
