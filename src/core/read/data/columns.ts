import { fieldOf, type Field } from '../labels';
import { questionLikeness } from '../text/likeness';
import type { Header } from './delimiter';
import type { DelimitedRecord } from './records';

/** Which column holds what; a column that is in no field is kept out and reported. */
export interface Columns {
	readonly fields: readonly (Field | undefined)[];
	/** The first record only names the columns. */
	readonly hasTitles: boolean;
	readonly names: readonly string[];
}

const fronts = new Set(['front', 'term', 'word', 'title', 'prompt', 'card', 'text', 'question text', 'questiontext', 'question_text', 'question title', 'questiontitle', 'stem', '正面', 'лицевая сторона']);
const backs = new Set(['back', 'definition', 'description', 'meaning', 'extra', 'back extra', 'answer text', 'answertext', 'answer_text', '背面', 'оборот']);

/** The field that a data column's name means: front and back are question and answer there. */
export function columnField(name: string): Field | undefined {
	const plain = name.trim().toLowerCase();
	return plain === 'prompt' ? 'prompt' : fronts.has(plain) ? 'question' : backs.has(plain) ? 'answer' : fieldOf(name);
}

/** Finds the columns: by the header row, by Anki's lines, else the first is the question and the second the answer. */
export function readColumns(header: Header, records: readonly DelimitedRecord[]): Columns {
	const first = records[0]?.cells ?? [];
	const named = (header.columns ?? first).map(columnField);
	const isRow = header.columns !== undefined
		|| named.includes('question') && (named.includes('answer') || named.filter(field => field !== undefined).length > 1)
			&& first.every(cell => cell.length < 60);
	if (isRow) {
		return { fields: named, hasTitles: header.columns === undefined || first.join() === header.columns.join(), names: header.columns ?? first };
	}
	const width = Math.max(...records.slice(0, 200).map(record => record.cells.length), 0);
	const taken = new Map<number, Field>();
	if (header.tags >= 0) {
		taken.set(header.tags, 'tags');
	}
	if (header.deck >= 0) {
		taken.set(header.deck, 'category');
	}
	if (header.guid >= 0) {
		taken.set(header.guid, 'id');
	}
	const free = Array.from({ length: width }, (_, column) => column).filter(column => !taken.has(column) && column !== header.notetype
		&& !isNumbering(records, column));
	const [question, answer] = [free[0] ?? 0, free[1]];
	const fields = Array.from(
		{ length: width },
		(_, column): Field | undefined => taken.get(column) ?? (column === question ? 'question' : column === answer ? 'answer' : undefined),
	);
	const last = width - 1;
	if (width > 2 && fields[last] === undefined && header.tags < 0 && isTags(records, last)) {
		fields[last] = 'tags';
	}
	return { fields, hasTitles: false, names: [] };
}

/** A column of ascending numbers in front. */
function isNumbering(records: readonly DelimitedRecord[], column: number): boolean {
	return column === 0 && records.length > 1 && records.slice(0, 50).every(({ cells }) => /^\s*#?\d{1,6}[.)]?\s*$/.test(cells[column] ?? ''));
}

/** Short words without sentences, as Anki writes them in the last column. */
function isTags(records: readonly DelimitedRecord[], column: number): boolean {
	return records.slice(0, 50).every(({ cells }) => {
		const cell = cells[column] ?? '';
		return cell.length < 80 && questionLikeness(cell) < 0.6 && !cell.includes('://') && !/[.!?]\s/.test(cell);
	});
}
