/** Rows as lines of aligned columns with two spaces between; numbers stand to the right. */
export function alignedTable(rows: readonly (readonly (string | number)[])[]): string {
	const widths = (rows[0] ?? []).map((_, column) => rows.reduce((width, row) => Math.max(width, String(row[column] ?? '').length), 0));
	return rows.map(row => {
		const cells = row.map((cell, column) => typeof cell === 'number' ? String(cell).padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0));
		return `${cells.join('  ').trimEnd()}\n`;
	}).join('');
}
