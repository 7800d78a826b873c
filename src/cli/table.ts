/** Rows as lines of aligned columns with two spaces between; a column that holds numbers stands to the right. */
export function alignedTable(rows: readonly (readonly (string | number)[])[]): string {
	const widths = (rows[0] ?? []).map((_, column) => rows.reduce((width, row) => Math.max(width, String(row[column] ?? '').length), 0));
	const numeric = widths.map((_, column) => rows.some(row => typeof row[column] === 'number'));
	return rows.map(row => {
		const cells = row.map((cell, column) => numeric[column] ? String(cell).padStart(widths[column] ?? 0) : String(cell).padEnd(widths[column] ?? 0));
		return `${cells.join('  ').trimEnd()}\n`;
	}).join('');
}
