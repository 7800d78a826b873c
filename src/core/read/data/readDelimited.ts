import type { Problem } from '../../bank/problem';
import { assemble, lostTitle, type Written } from '../assemble';
import type { Field } from '../labels';
import type { Reading } from '../reading';
import { readColumns } from './columns';
import { findDelimiter, readHeader } from './delimiter';
import { htmlToText } from './html';
import { recordFields } from './record';
import { questionLikeness } from '../text/likeness';
import { promisesQuestions } from '../text/sections';
import { readRecords, type DelimitedRecord } from './records';

/** Reads CSV, TSV and Anki's text exports, with or without a header row. */
export function* readDelimited(name: string, text: string): Generator<void, Reading> {
	const problems: Problem[] = [];
	const header = readHeader(text);
	const delimiter = header.delimiter ?? findDelimiter(text, header.end) ?? (name.toLowerCase().endsWith('.tsv') ? '\t' : ',');
	const records: DelimitedRecord[] = [];
	for (const record of readRecords(text, header.end, delimiter)) {
		records.push(record);
		if (records.length % 500 === 0) {
			yield;
		}
	}
	const columns = readColumns(header, records);
	const isHtml = header.isHtml
		|| records.slice(0, 200).some(({ cells }) => cells.some(cell => /<(?:br|div|b|p|ul|li|span|img)\b[^<>]{0,200}>/i.test(cell)
			|| cell.includes('&nbsp;')));
	const written: Written[] = [];
	const unused = new Set<number>();
	let line = 1, counted = 0;
	const isDeck = header.delimiter !== undefined || columns.hasTitles || promisesQuestions(name.split(/[\\/]/).slice(-2).join(' ')) || looksAsked(records, columns.fields);
	for (const [at, record] of isDeck ? records.entries() : []) {
		line += countLines(text, counted, record.start);
		counted = record.start;
		if (at === 0 && columns.hasTitles) {
			continue;
		}
		const entry = readRecord(record, columns.fields, isHtml, unused, problems);
		if (entry) {
			written.push({ ...entry, line });
		}
		if (at % 200 === 0) {
			yield;
		}
	}
	for (const column of unused) {
		const span = records[0]?.spans[column] ?? { start: 0, end: 0 };
		problems.push({
			code: 'unknown-column',
			severity: 'info',
			span,
			message: `Column ${column + 1}${columns.names[column] ? ` ("${columns.names[column]}")` : ''} is no field of a question; it is not shown.`,
		});
	}
	if (written.length === 0 && text.trim() !== '') {
		problems.push({
			code: 'no-questions',
			severity: 'warning',
			span: { start: 0, end: text.length },
			message: 'No questions were recognised in this table. Name its columns "question" and "answer" in a first row.',
		});
	}
	return { form: written.length === 0 ? 'none' : 'delimited', questions: yield* assemble(written, problems), reference: [], problems };
}

/** Without a header or a name that says so, a table is a deck when its rows hold words on both sides rather than numbers and addresses. */
function looksAsked(records: readonly DelimitedRecord[], fields: readonly (Field | undefined)[]): boolean {
	const question = fields.indexOf('question'), answer = fields.indexOf('answer');
	const sample = records.slice(0, 100);
	const isWords = (cell = '') => /\p{L}{2}/u.test(cell) && !/^\s*(?:https?:\/\/\S+|\S+@\S+|[\d\s.,:/%$€+-]+)\s*$/.test(cell);
	const filled = sample.filter(({ cells }) => isWords(cells[question]) && isWords(cells[answer]));
	const asked = sample.filter(({ cells }) => questionLikeness(cells[question] ?? '') >= 0.8);
	const isWide = sample.filter(({ cells }) => cells.length > 6).length * 2 > sample.length;
	return asked.length * 3 > sample.length || filled.length * 10 >= sample.length * 7 && !isWide;
}

function readRecord(record: DelimitedRecord, fields: readonly (Field | undefined)[], isHtml: boolean, unused: Set<number>, problems: Problem[]): Omit<Written, 'line'> | undefined {
	const values = record.cells.flatMap((cell, column): [Field, string][] => {
		const field = fields[column];
		if (!field && cell.trim() !== '') {
			unused.add(column);
		}
		return field ? [[field, isHtml ? htmlToText(cell) : cell.trim()]] : [];
	});
	const { question: asked, ...rest } = recordFields(values);
	const question = asked === '' ? undefined : asked; // a cell of tags alone says nothing
	const span = { start: record.start, end: record.end };
	if (question === undefined && Object.keys(rest).length === 0) {
		return undefined;
	}
	if (question === undefined) {
		problems.push({ code: 'missing-question', severity: 'error', span, message: 'This row has no question; it is kept as a draft.' });
	}
	return {
		fields: { ...rest, question: question ?? lostTitle },
		category: rest.category ?? '',
		span,
		...question === undefined && { isDraft: true },
	};
}

function countLines(text: string, from: number, to: number): number {
	let count = 0;
	for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) {
		count++;
	}
	return count;
}
