import { readRecords } from './records';

/** What Anki writes in front of a deck that it exports as text. */
export interface Header {
	readonly delimiter: string | undefined;
	readonly isHtml: boolean;
	/** 0-based columns. */
	readonly notetype: number;
	readonly deck: number;
	readonly tags: number;
	readonly guid: number;
	/** The columns' names, when a line gives them. */
	readonly columns: readonly string[] | undefined;
	readonly end: number;
}

const names: Readonly<Record<string, string>> = { tab: '\t', comma: ',', semicolon: ';', space: ' ', pipe: '|', colon: ':' };

/** Reads the `#key:value` lines at a deck's beginning. */
export function readHeader(text: string): Header {
	let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
	const values = new Map<string, string>();
	while (text[at] === '#') {
		const next = text.indexOf('\n', at);
		const end = next < 0 ? text.length : next;
		const line = text.slice(at + 1, end).trim();
		const colon = line.indexOf(':');
		const key = line.slice(0, colon).toLowerCase();
		if (colon < 0 || !/^(?:separator|html|notetype|deck|tags|columns|guid)(?: column)?$/.test(key)) {
			break;
		}
		values.set(key, line.slice(colon + 1));
		at = end + 1;
	}
	const separator = values.get('separator');
	const delimiter = separator === undefined ? undefined : names[separator.trim().toLowerCase()] ?? (separator === '' ? '\t' : separator.charAt(0));
	const column = (key: string) => Number(values.get(`${key} column`) ?? 0) - 1;
	const columns = values.get('columns')?.split(delimiter ?? '\t');
	return {
		delimiter,
		isHtml: values.get('html')?.trim() === 'true',
		notetype: column('notetype'),
		deck: column('deck'),
		tags: column('tags'),
		guid: column('guid'),
		columns,
		end: Math.min(at, text.length),
	};
}

/** Whether a text is delimited: by Anki's lines, by its ending, or because its records all have the same columns. */
export function looksDelimited(text: string, ending: string): boolean {
	const header = readHeader(text);
	if (header.delimiter !== undefined) {
		return true;
	}
	const delimiter = findDelimiter(text, header.end);
	if (ending === 'csv' || ending === 'tsv') {
		return delimiter !== undefined;
	}
	return delimiter === '\t' && (ending === 'txt' || ending === '') && isWhole(text, header.end);
}

/** Whether nearly every line of a text that calls itself no table holds a tab between words. */
function isWhole(text: string, from: number): boolean {
	let lines = 0, cut = 0;
	for (const { cells } of readRecords(text, from, '\t')) {
		lines++;
		cut += cells.filter(cell => cell.trim() !== '').length > 1 ? 1 : 0;
		if (lines === 200) {
			break;
		}
	}
	return cut * 5 >= lines * 4;
}

/** The delimiter that cuts the first records into the same number of cells, two at least; undefined when none does. */
export function findDelimiter(text: string, from: number): string | undefined {
	let best: string | undefined, bestScore = 0.5;
	for (const delimiter of ['\t', ',', ';', '|']) {
		const counts: number[] = [];
		let lines = 0;
		for (const record of readRecords(text, from, delimiter)) {
			counts.push(record.cells.length);
			lines++;
			if (lines === 50 || record.end - from > 200_000) {
				break;
			}
		}
		const usual = counts.toSorted((a, b) => a - b)[counts.length >> 1] ?? 0;
		const fitting = counts.filter(count => count === usual).length / Math.max(1, counts.length);
		const score = usual < 2 ? 0 : fitting + (delimiter === '\t' ? 0.2 : 0);
		if (score > bestScore) {
			[best, bestScore] = [delimiter, score];
		}
	}
	return best;
}
