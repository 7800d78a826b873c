import { checksum } from '../text/checksum';
import { keyOf, type Bank } from './bank';
import type { Question, ReferenceTable } from './question';

/** A cheat-sheet row's key: its bank, its table, and a name that stays while its quantity does. */
export function rowKey(bank: string, table: ReferenceTable, row: ReferenceTable['rows'][number]): string {
	return keyOf(bank, `=${table.id}=${checksum(row.quantity)}`);
}

export const isRowKey = (bank: string, key: string): boolean => key.startsWith(keyOf(bank, '='));

/** Every row of a bank's tables, in order. */
export function rowKeys(bank: Pick<Bank, 'id' | 'reference'>, tables: readonly ReferenceTable[] = bank.reference): readonly string[] {
	return tables.flatMap(table => table.rows.map(row => rowKey(bank.id, table, row)));
}

/** A row as a question, so that it is asked, revealed and graded like any other; undefined when no table of the bank has it. */
export function rowQuestion(bank: Bank, key: string): Question | undefined {
	for (const table of bank.reference) {
		const row = table.rows.find(each => rowKey(bank.id, table, each) === key);
		if (row) {
			return {
				id: key,
				question: row.quantity,
				category: table.title,
				kind: 'quick reference',
				answer: row.note === undefined ? row.value : `${row.value}\n\n${row.note}`,
				line: 1,
			};
		}
	}
	return undefined;
}

/** Tables as a Markdown page, under one heading each. */
export function referenceAsMarkdown(title: string, tables: readonly ReferenceTable[]): string {
	const cell = (text = '') => text.replaceAll('|', '\\|').replace(/\s+/g, ' ').trim();
	const parts = tables.map(table => [
		`## ${table.title}`,
		'',
		'| quantity | value | note |',
		'| --- | --- | --- |',
		...table.rows.map(({ quantity, value, note }) => `| ${cell(quantity)} | ${cell(value)} | ${cell(note)} |`),
	].join('\n'));
	return `${[`# ${title}`, ...parts].join('\n\n')}\n`;
}
