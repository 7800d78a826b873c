import { blankFences } from './blank';

export interface TableRow {
	readonly text: string;
	readonly cells: number;
}

/** The tables of a Markdown text, each as its rows; the first is the head, and the line under it is left out. */
export function tablesIn(text: string): readonly (readonly TableRow[])[] {
	if (!text.includes('|')) {
		return [];
	}
	const lines = blankFences(text).split('\n').map(line => line.trim());
	const tables: TableRow[][] = [];
	let table: TableRow[] | undefined;
	lines.forEach((line, at) => {
		const head = lines[at - 1];
		if (table) {
			table = line.includes('|') ? table : undefined;
			table?.push(rowOf(line));
		} else if (isRuler(line) && head?.includes('|') && rowOf(head).cells === rowOf(line).cells) {
			table = [rowOf(head)];
			tables.push(table);
		}
	});
	return tables;
}

const isRuler = (line: string) => line.includes('|') && line.includes('-') && /^[-:| \t]+$/.test(line);

function rowOf(text: string): TableRow {
	const bars = [...text.matchAll(/\\.|\|/g)].filter(({ 0: mark }) => mark === '|').map(({ index }) => index);
	const outer = (text.startsWith('|') ? 1 : 0) + (bars.length > 1 && bars.at(-1) === text.length - 1 ? 1 : 0);
	return { text, cells: bars.length + 1 - outer };
}
