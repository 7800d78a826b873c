import { elementAt } from '../elementAt';
import type { Document } from '../markdown/document';
import type { Line } from '../markdown/line';
import type { Entry } from '../entry';
import { fieldOf } from '../labels';
import { questionLikeness } from '../text/likeness';
import { readTitle } from '../text/readTitle';
import { readDifficulty, readSources, readTags } from '../values';
import type { Form } from './form';
import { categoryFinder, categoryOf } from './openings';

/**
 * ```md
 * | # | Question | Answer |
 * |---|----------|--------|
 * | 1 | Title    | [link](url) |
 * ```
 */
export const indexTable: Form = {
	name: 'index-table',
	weight: 0.9,
	isExplicit: false,
	*read(document) {
		const { lines, text } = document;
		const categoryAt = categoryFinder(document);
		const entries: Entry[] = [];
		for (let at = 0; at < lines.length; at++) {
			if (at % 8000 === 0) {
				yield;
			}
			if (lines[at]?.kind !== 'row') {
				continue;
			}
			const head = cells(text, elementAt(lines, at)).map(cell => fieldOf(cell.text));
			const column = head.indexOf('question');
			const isTable = column >= 0 && lines[at + 1]?.kind === 'row'
				&& cells(text, elementAt(lines, at + 1)).every(cell => /^:?-+:?$/.test(cell.text));
			for (at += isTable ? 2 : 1; lines[at]?.kind === 'row'; at++) {
				if (isTable) {
					const entry = rowEntry(document, elementAt(lines, at), head, column, categoryOf(categoryAt(at)));
					if (entry) {
						entries.push(entry);
					}
				}
				if (at % 1000 === 0) {
					yield;
				}
			}
		}
		return entries;
	},
};

interface Cell { readonly text: string; readonly start: number; readonly end: number }

/** A row's cells; a bar behind a backslash or in inline code separates nothing. */
function cells(text: string, line: Line): readonly Cell[] {
	const found: Cell[] = [];
	let from = line.content + 1, isCode = false;
	for (let at = from; at <= line.end && found.length < 50; at++) {
		const sign = text[at];
		isCode = sign === '`' ? !isCode : isCode;
		if (at === line.end || sign === '|' && text[at - 1] !== '\\' && !isCode) {
			if (at < line.end || text.slice(from, at).trim() !== '') {
				found.push({ text: text.slice(from, at).trim(), start: from, end: at });
			}
			from = at + 1;
		}
	}
	return found;
}

function rowEntry({ text }: Document, line: Line, head: readonly (string | undefined)[], column: number, category: string): Entry | undefined {
	const row = cells(text, line);
	const cell = row[column];
	const { title } = readTitle(cell?.text ?? '');
	if (!cell || title === '' || cell.text.startsWith('[') && cell.text.includes('](#')) {
		return undefined;
	}
	const at = (field: string) => row[head.indexOf(field)]?.text ?? '';
	const difficulty = readDifficulty(at('difficulty'));
	const tags = readTags(at('tags'));
	const sources = [...readLinks(cell.text), ...readLinks(at('answer')), ...readLinks(at('sources'))];
	const answer = row[head.indexOf('answer')];
	const said = head.includes('answer') && /[\p{L}\p{N}]/u.test((answer?.text ?? '').replace(/\[[^\]]*\]\([^)]*\)/g, '')) ? answer : undefined;
	return {
		title, start: line.start, end: line.end, bodyStart: said?.start ?? line.end, bodyEnd: said?.end ?? line.end, indent: 0, category: at('category') || category,
		likeness: questionLikeness(title), fields: {
			...difficulty && { difficulty },
			...tags.length > 0 && { tags },
			...sources.length > 0 && { sources },
		},
	};
}

const readLinks = (text: string) => text.includes('](')
	? readSources(text).filter(source => source.url !== undefined && !source.url.startsWith('#'))
	: [];
