import { cpus, loadavg } from 'node:os';
import { printJson, printTable } from './bench/report.mjs';
import { parts } from './bench/parts.mjs';

/*
 * npm run bench                 measures everything and prints a table; about four minutes
 * npm run bench -- core ui      these parts only
 * npm run bench -- --json       prints a line {"name","value","unit","budget"} per row and nothing else
 *
 * Milliseconds belong to the machine they were taken on, and to what else ran there; ratios travel. The exit code says
 * whether it could be measured, not whether the budgets were kept.
 */

const words = process.argv.slice(2);
const isJson = words.includes('--json');
const names = words.filter(word => word !== '--json');
const unknown = names.filter(name => !(name in parts));
if (unknown.length > 0) {
	console.error(`There is no part "${unknown.join('", "')}". The parts are: ${Object.keys(parts).join(', ')}.`);
	process.exit(1);
}
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
	process.on(signal, () => process.exit(1));
}

const begun = performance.now();
/** @type {import('./bench/report.mjs').Row[]} */
const rows = [];
for (const [name, measure] of Object.entries(parts)) {
	if (names.length === 0 || names.includes(name)) {
		rows.push(...await measure(line => console.error(`${name}: ${line}`)));
	}
}
if (isJson) {
	printJson(rows);
} else {
	printTable(rows);
	console.log(`\n${machine()}; measured in ${Math.round((performance.now() - begun) / 1000)} s.`);
}
process.exit(0);

/** What it was measured on, in a line. */
function machine() {
	const [first] = cpus();
	const busy = loadavg()[0] ?? 0;
	return `${process.platform} ${process.arch}, ${cpus().length} × ${first?.model.trim() ?? 'unknown processor'}, Node ${process.version}, load ${busy.toFixed(1)}`;
}
