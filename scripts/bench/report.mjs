/**
 * @typedef {object} Row something that was measured
 * @property {string} name
 * @property {number} value
 * @property {string} unit `ms`, `×`, `KB`, `MB` or `MiB`
 * @property {number | null} budget at most this much; null for a figure that others are measured against
 */

/** @typedef {(say: (line: string) => void) => Promise<readonly Row[]>} Measure measures a part, telling what it is at */

/** @param {string} name @param {number} value @param {string} unit @param {number | null} [budget] @returns {Row} */
export const row = (name, value, unit, budget = null) => ({ name, value: rounded(value), unit, budget });

/** Three digits that mean something. @param {number} value */
const rounded = value => Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3));

/** @param {readonly Row[]} rows */
export function printJson(rows) {
	for (const { name, value, unit, budget } of rows) {
		console.log(JSON.stringify({ name, value, unit, budget }));
	}
}

/** @param {readonly Row[]} rows */
export function printTable(rows) {
	const cells = [
		['what', 'value', 'unit', 'budget', ''],
		...rows.map(({ name, value, unit, budget }) => [name, `${value}`, unit, budget === null ? '' : `≤ ${budget}`, verdict(value, budget)]),
	];
	const widths = [0, 1, 2, 3, 4].map(column => Math.max(...cells.map(line => line[column]?.length ?? 0)));
	for (const line of cells) {
		console.log(line.map((cell, i) => i === 1 || i === 3 ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0)).join('  ').trimEnd());
	}
	const over = rows.filter(({ value, budget }) => budget !== null && value > budget).length;
	const kept = rows.filter(({ budget }) => budget !== null).length - over;
	console.log(`\n${kept} within budget, ${over} over.`);
}

/** @param {number} value @param {number | null} budget */
const verdict = (value, budget) => budget === null ? '' : value <= budget ? 'ok' : 'over';
