import { blankFences } from './blank';

export interface TableRow {
	readonly text: string;
	readonly cells: number;
}

/** The tables of a Markdown text, each as its rows from the head on, with the line of dashes below it. */
export function tablesIn(text: string): readonly (readonly TableRow[])[] {
	if (!text.includes('|')) {
		return [];
	}
	const tables: TableRow[][] = [];
	let table: TableRow[] | undefined;
	let above = '';
	for (const line of blankFences(text).split('\n').map(one => one.trim())) {
		if (table && line.includes('|')) {
			table.push(rowOf(line));
		} else {
			table = isRuler(line) && above.includes('|') ? [rowOf(above), rowOf(line)] : undefined;
			if (table) {
				tables.push(table);
			}
		}
		above = line;
	}
	return tables;
}

const isRuler = (line: string) => line.includes('|') && line.includes('-') && /^[-:| \t]+$/.test(line);

function rowOf(text: string): TableRow {
	const bars = [...text.matchAll(/\\.|\|/g)].filter(({ 0: mark }) => mark === '|').map(({ index }) => index);
	const outer = (text.startsWith('|') ? 1 : 0) + (bars.length > 1 && bars.at(-1) === text.length - 1 ? 1 : 0);
	return { text, cells: bars.length + 1 - outer };
}
