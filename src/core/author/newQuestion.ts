import { Ids } from '../read/ids';
import type { Reading, ReadQuestion } from '../read/reading';
import { lineAround, lineBreakOf, type Edit } from '../text/edit';
import { outlineYaml } from './outline/outlineYaml';
import { yamlScalar } from './scalar';

/** What is asked of the person before a question is begun. */
export interface Asked {
	readonly title: string;
	/** '' or the bank's own title for a question that names none. */
	readonly category: string;
}

export interface Begun {
	readonly edit: Edit;
	/** Where the answer is to be written, in the text after the edit. */
	readonly caret: number;
}

/** A file for banks that have none yet. */
export const emptyBank = (title: string): string => `title: ${yamlScalar(title)}\nquestions:\n`;

/**
 * Begins a question in a YAML bank: behind the last one of its category, else at the end. Undefined where the file's list is written in
 * brackets, in which no question can be begun line by line.
 */
export function newQuestion(text: string, reading: Reading, { title, category }: Asked): Begun | undefined {
	const place = placeFor(text, reading, category);
	if (!place) {
		return undefined;
	}
	const id = new Ids(reading.questions.map(question => question.id)).take(title);
	const named = category === '' || category === (reading.title ?? '') ? [] : [`category: ${yamlScalar(category)}`];
	const fields = [`id: ${yamlScalar(id)}`, `question: ${yamlScalar(title)}`, ...named, 'keyPoints:', '  - ', 'answer: |', '  '];
	const lines = fields.map((field, at) => place.indent + (at === 0 ? '- ' : '  ') + field);
	const inserted = [...place.before, ...lines].join(lineBreakOf(text));
	return {
		edit: { start: place.start, end: place.end, text: inserted + place.after },
		caret: place.start + inserted.length,
	};
}

/** Where an entry is put into a bank's text. */
export interface EntryPlace {
	readonly start: number;
	readonly end: number;
	/** Lines before the entry; the first ends the line on which it is inserted. */
	readonly before: readonly string[];
	readonly after: string;
	readonly indent: string;
}

/** Where another question of a category goes: behind the last one of it, else at the end. Undefined where the list is written in brackets. */
export function placeFor(text: string, { questions }: Reading, category?: string): EntryPlace | undefined {
	const last = questions.findLast(question => question.category === category) ?? questions.at(-1);
	return last ? behind(text, last) : inEmptyList(text);
}

/** Behind a question, with a blank line between them where the bank has one. */
function behind(text: string, { span }: ReadQuestion): EntryPlace | undefined {
	const { start } = lineAround(text, span.start);
	const mark = text.slice(start, span.start);
	if (!/^ *- +$/.test(mark)) {
		return undefined;
	}
	const at = span.start + text.slice(span.start, span.end).trimEnd().length;
	const { end } = lineAround(text, at);
	const isAiry = /\n[ \t]*\r?\n$/.test(text.slice(0, start));
	const rest = text.slice(end);
	return { start: end, end, before: isAiry ? ['', ''] : [''], after: rest === '' ? lineBreakOf(text) : '', indent: mark.slice(0, mark.indexOf('-')) };
}

/** Into a list that has no entry yet, or into a file that has no list. */
function inEmptyList(text: string): EntryPlace | undefined {
	const { maps } = outlineYaml(text);
	if (maps.some(({ parent, dash }) => !parent && dash !== undefined)) {
		return undefined;
	}
	const key = maps.find(({ parent }) => !parent)?.keys.find(({ name }) => /^(?:questions|qs)$/i.test(name));
	if (!key) {
		const isEnded = text === '' || text.endsWith('\n');
		return { start: text.length, end: text.length, before: isEnded ? ['questions:'] : ['', 'questions:'], after: lineBreakOf(text), indent: '  ' };
	}
	const value = text.slice(key.value.start, key.value.end);
	if (value !== '' && !/^\[\s*\]$/.test(value)) {
		return undefined;
	}
	const { end } = lineAround(text, key.end);
	const start = value === '' ? end : key.value.start;
	return { start, end, before: [''], after: text.slice(end) === '' ? lineBreakOf(text) : '', indent: '  ' };
}
