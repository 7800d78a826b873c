/** What of quotes and brackets a value has opened and not closed. */
export interface Flow {
	readonly depth: number;
	readonly quote: string;
}

export const closed: Flow = { depth: 0, quote: '' };

export const isOpen = ({ depth, quote }: Flow): boolean => depth > 0 || quote !== '';

/** Reads a line on: quotes and brackets open only where a value begins with one, and inside of brackets. */
export function readFlow({ depth, quote }: Flow, line: string): Flow {
	for (let at = 0; at < line.length; at++) {
		const sign = line.charAt(at);
		if (quote !== '') {
			at += quote === '"' && sign === '\\' ? 1 : 0;
			quote = sign === quote ? '' : quote;
		} else if (sign === '[' || sign === '{') {
			depth++;
		} else if (sign === ']' || sign === '}') {
			depth = Math.max(0, depth - 1);
		} else if ((sign === '"' || sign === '\'') && /[\s[{,:]|^$/.test(line.charAt(at - 1))) {
			quote = sign;
		} else if (sign === '#' && /\s|^$/.test(line.charAt(at - 1))) {
			break;
		}
	}
	return { depth, quote };
}
