import { findDelimiter, readHeader } from '../read/data/delimiter';
import { htmlToText } from '../read/data/html';
import { readRecords } from '../read/data/records';
import { grades, type Grade } from '../schedule/memory';

/** A review as a table of another program tells it. */
export interface ForeignReview {
	/** Where it stands in the file, from 1. */
	readonly line: number;
	/** Milliseconds since 1970. */
	readonly at: number;
	/** What the card asks, as text. */
	readonly text: string;
	readonly grade: Grade;
	/** Milliseconds. */
	readonly took: number;
}

export interface ForeignReviews {
	readonly reviews: readonly ForeignReview[];
	/** Lines that say something that cannot be. */
	readonly faults: readonly { readonly line: number; readonly message: string }[];
}

type Column = 'at' | 'grade' | 'text' | 'took' | 'type';

/** What the columns of Anki's review log are called, by Anki itself and by those who export it; only letters count. */
const names: Readonly<Record<Column, readonly string[]>> = {
	at: ['id', 'rid', 'revlogid', 'reviewid', 'reviewtime', 'reviewedat', 'reviewdate', 'reviewed', 'date', 'timestamp'],
	grade: ['ease', 'rating', 'reviewrating', 'button', 'buttonchosen', 'grade', 'answer'],
	text: ['front', 'question', 'sfld', 'sortfield', 'cardquestion', 'notetext', 'note', 'text', 'title', 'flds'],
	took: ['time', 'took', 'duration', 'reviewduration', 'taken', 'timems', 'durationms'],
	type: ['type', 'reviewtype', 'kind'],
};

/** The log's own columns in their order (`id, cid, usn, ease, ivl, lastIvl, factor, time, type`), with the card's text behind them. */
const withoutHead: Readonly<Record<Column, number>> = { at: 0, grade: 3, took: 7, type: 8, text: 9 };

/** Manual changes of a date are in Anki's log too, from this type on; they are no reviews. */
const firstManualType = 4;

/**
 * Reads a table of reviews as people export Anki's review log, joined with each card's text: comma, tab or semicolon, with a row of column names or
 * in the log's own order. Undefined when the text is no such table.
 */
export function readReviews(text: string): ForeignReviews | undefined {
	const header = readHeader(text);
	const delimiter = header.delimiter ?? findDelimiter(text, header.end);
	if (delimiter === undefined) {
		return undefined;
	}
	const reviews: ForeignReview[] = [];
	const faults: { line: number; message: string }[] = [];
	let columns = header.columns && columnsNamed(header.columns);
	let line = 1, counted = 0;
	for (const { cells, start } of readRecords(text, header.end, delimiter)) {
		line += linesBetween(text, counted, start);
		counted = start;
		if (!columns) {
			columns = columnsNamed(cells);
			if (columns) {
				continue;
			}
			columns = isLogRow(cells) ? withoutHead : undefined;
			if (!columns) {
				return undefined;
			}
		}
		const read = readRow(cells, columns);
		if (typeof read === 'string') {
			faults.push({ line, message: read });
		} else if (read) {
			reviews.push({ line, ...read });
		}
	}
	return columns && { reviews, faults };
}

function columnsNamed(cells: readonly string[]): Readonly<Record<Column, number>> | undefined {
	const bare = cells.map(cell => cell.toLowerCase().replace(/[^a-z]/g, ''));
	const column = (name: Column) => names[name].map(each => bare.indexOf(each)).find(at => at >= 0) ?? -1;
	const columns = { at: column('at'), grade: column('grade'), text: column('text'), took: column('took'), type: column('type') };
	return columns.at >= 0 && columns.grade >= 0 && columns.text >= 0 ? columns : undefined;
}

const isLogRow = (cells: readonly string[]): boolean => cells.length > withoutHead.text && /^\d{12,14}$/.test(cells[0]?.trim() ?? '') && /^[0-4]$/.test(cells[withoutHead.grade]?.trim() ?? '');

/** What a row says, what is wrong with it, or nothing when it is no review. */
function readRow(cells: readonly string[], columns: Readonly<Record<Column, number>>): Omit<ForeignReview, 'line'> | string | undefined {
	const cell = (name: Column) => cells[columns[name]]?.trim() ?? '';
	const rating = cell('grade').toLowerCase();
	if (rating === '0' || Number(cell('type') || 0) >= firstManualType) {
		return undefined;
	}
	const grade = /^[1-4]$/.test(rating) ? grades[Number(rating) - 1] : grades.find(each => each === rating);
	if (!grade) {
		return `"${short(rating)}" is no rating: it is 1 (Again) to 4 (Easy).`;
	}
	const at = timeOf(cell('at'));
	if (at === undefined) {
		return `"${short(cell('at'))}" is no time of a review.`;
	}
	const text = htmlToText(cell('text').split('\u001f')[0] ?? '');
	if (text === '') {
		return 'The row doesn\'t say which card was reviewed.';
	}
	const took = Number(cell('took'));
	return { at, text, grade, took: Number.isFinite(took) && took > 0 ? Math.round(took) : 0 };
}

const short = (text: string): string => text.length > 30 ? `${text.slice(0, 29)}…` : text;

const earliest = Date.UTC(2000, 0), latest = Date.UTC(2100, 0);

/** Milliseconds or seconds since 1970, or a date; undefined for what is neither, or not of this century. */
function timeOf(text: string): number | undefined {
	const number = Number(text);
	const at = /^\d{9,11}$/.test(text) ? 1000 * number : /^\d{12,14}$/.test(text) ? number : /^\d{4}-\d\d-\d\d/.test(text) ? Date.parse(text.replace(' ', 'T')) : NaN;
	return at >= earliest && at < latest ? at : undefined;
}

function linesBetween(text: string, from: number, to: number): number {
	let count = 0;
	for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) {
		count++;
	}
	return count;
}
