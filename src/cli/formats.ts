import type { Question } from '../core/bank/question';
import { withUniqueIds } from '../core/merge/uniqueIds';
import { writeYaml } from '../core/write/writeYaml';
import type { Row } from './exportRow';

/** How questions are printed: as rows, or as what they are. */
export const formats = {
	jsonl: (rows: readonly Row[]) => rows.map(row => `${JSON.stringify(row)}\n`).join(''),
	json: (rows: readonly Row[]) => `${JSON.stringify(rows, undefined, '\t')}\n`,
	/** A bank that Dry Run reads again. */
	yaml: (_rows: readonly Row[], questions: readonly Question[]) => writeYaml({ questions: withUniqueIds(questions) }),
	csv: toCsv,
	anki: toAnki,
} as const;

export const isFormat = (name: string): name is keyof typeof formats => Object.hasOwn(formats, name);

const columns = [
	'id',
	'category',
	'question',
	'prompt',
	'options',
	'hints',
	'keyPoints',
	'short',
	'answer',
	'example',
	'pitfalls',
	'story',
	'followUps',
	'tags',
	'difficulty',
	'minutes',
	'sources',
];

function toCsv(rows: readonly Row[]): string {
	const cell = (value: unknown) => {
		const text = flat(value);
		return /[",\n\r]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
	};
	return [columns.join(','), ...rows.map(row => columns.map(column => cell(row[column])).join(','))].map(line => `${line}\r\n`).join('');
}

/** Texts that stay lists in a cell: one line each. */
function flat(value: unknown): string {
	if (Array.isArray(value)) {
		return value.map(flat).join('\n');
	}
	if (typeof value === 'object' && value !== null) {
		return Object.values(value).filter(one => typeof one === 'string').join(' ');
	}
	return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** What Anki imports: front, back, deck and tags, as HTML. */
function toAnki(rows: readonly Row[]): string {
	const head = ['#separator:tab', '#html:true', '#deck column:3', '#tags column:4'];
	const lines = rows.map(row => {
		const front = [row.question, flat(row.prompt), flat(row.options)];
		const back = ['keyPoints', 'short', 'answer', 'example', 'pitfalls', 'story', 'followUps'].map(field => flat(row[field]));
		const tags = [...flat(row.tags).split('\n'), flat(row.difficulty)].map(tag => tag.trim().replace(/\s+/g, '-')).filter(tag => tag !== '');
		return [html(front), html(back), flat(row.category).replace(/[\t\n]/g, ' ') || 'Dry Run', tags.join(' ')].join('\t');
	});
	return [...head, ...lines].map(line => `${line}\n`).join('');
}

const html = (texts: readonly string[]) => texts.filter(text => text !== '').join('\n\n')
	.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\t', '    ').replace(/\r?\n/g, '<br>');
