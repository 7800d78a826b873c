import type { Span } from '../../text/span';

/** A row of delimited text: its cells, unquoted, and its place. */
export interface DelimitedRecord {
	readonly cells: readonly string[];
	/** Where each cell's text stands, quotes included. */
	readonly spans: readonly Span[];
	readonly start: number;
	readonly end: number;
}

/*
 * By hand, because the well-kept libraries for CSV need Node's buffers or a page's globals, or don't say where a record's
 * cells stand; and the decks that people export break quoting in ways that a strict parser gives up on.
 */

/**
 * Cuts delimited text into records. A cell in quotes may hold delimiters, line ends and doubled quotes; a quote that no
 * quote before a delimiter or a line's end answers is a letter like any other. Linear: a search that failed isn't repeated.
 */
export function* readRecords(text: string, from: number, delimiter: string): Generator<DelimitedRecord> {
	let at = from, deadUntil = -1;
	while (at < text.length) {
		const start = at;
		const cells: string[] = [], spans: Span[] = [];
		for (;;) {
			let open = at;
			while (text[open] === ' ' && delimiter !== ' ') {
				open++;
			}
			const close = text[open] === '"' && open >= deadUntil ? closingQuote(text, open + 1, delimiter) : -1;
			if (text[open] === '"' && close < 0 && open >= deadUntil) {
				deadUntil = -close;
			}
			let end: number;
			if (close > 0) {
				end = afterBlanks(text, close + 1, delimiter);
				cells.push(text.slice(open + 1, close).replaceAll('""', '"').replaceAll('\r\n', '\n'));
			} else {
				end = nextStop(text, at, delimiter);
				const raw = text.slice(at, text[end] === '\n' && text[end - 1] === '\r' ? end - 1 : end);
				cells.push(raw.startsWith('"') && raw.endsWith('"') && raw.length > 1 && !raw.slice(1, -1).includes('"') ? raw.slice(1, -1) : raw);
			}
			spans.push({ start: at, end });
			at = end;
			if (at >= text.length || text[at] !== delimiter) {
				break;
			}
			at++;
		}
		const end = at;
		if (text[at] === '\r') {
			at++;
		}
		at++;
		if (cells.length > 1 || cells[0]?.trim() !== '') {
			yield { cells, spans, start, end };
		}
	}
}

/** The quote that ends the cell; negative, with the place up to which no further search helps, when there is none. */
function closingQuote(text: string, from: number, delimiter: string): number {
	for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 1)) {
		if (text[at + 1] === '"') {
			at++;
			continue;
		}
		const after = afterBlanks(text, at + 1, delimiter);
		if (after >= text.length || text[after] === delimiter || text[after] === '\n' || text[after] === '\r') {
			return at;
		}
		const lineEnd = text.indexOf('\n', from);
		if (lineEnd >= 0 && lineEnd < at && delimiter !== ',' && text.slice(from, lineEnd).includes(delimiter)) {
			// The row is whole on its own line, so its quote opens nothing. Commas stand in sentences too and prove nothing.
			return -lineEnd;
		}
		// A quote inside a word: the cell is quoted only when its own line ends it.
		return inLine(text, at + 1, delimiter);
	}
	return -text.length;
}

function inLine(text: string, from: number, delimiter: string): number {
	let at = from;
	for (; at < text.length && text[at] !== '\n'; at++) {
		if (text[at] === delimiter && delimiter !== ',') {
			return -at;
		}
		if (text[at] === '"' && text[at + 1] !== '"') {
			const after = afterBlanks(text, at + 1, delimiter);
			if (after >= text.length || text[after] === delimiter || text[after] === '\n' || text[after] === '\r') {
				return at;
			}
		}
	}
	return -at;
}

function afterBlanks(text: string, at: number, delimiter: string): number {
	while (text[at] === ' ' || text[at] === '\t' && delimiter !== '\t') {
		at++;
	}
	return at;
}

function nextStop(text: string, from: number, delimiter: string): number {
	let at = from;
	while (at < text.length && text[at] !== delimiter && text[at] !== '\n') {
		at++;
	}
	return at;
}
