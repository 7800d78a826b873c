import { row } from '../report.mjs';
import { medianWork } from '../statistics.mjs';
import { written } from './banks.mjs';
import { madeQuestions } from './made.mjs';
import { modules } from './modules.mjs';
import { readAll } from './read.mjs';

const length = 300;
const fewRuns = 5;

/** Sizes of banks by form. 100,000 questions of YAML take the `yaml` library more time and memory than a bench should. */
const sizes = /** @type {const} */ ({ md: [1_000, 10_000, 100_000], csv: [1_000, 10_000, 100_000], yaml: [1_000, 10_000] });

/** Whether reading stays linear: the work per question in the largest bank over that in the smallest. @param {(line: string) => void} say */
export async function measureGrowth(say) {
	const { readBank } = await modules.reader();
	const rows = [];
	for (const kind of /** @type {const} */ (['md', 'csv', 'yaml'])) {
		const all = sizes[kind];
		const [fewest] = all;
		const most = all.at(-1) ?? NaN;
		say(`reading ${fewest.toLocaleString('en')} to ${most.toLocaleString('en')} short questions of ${kind}`);
		const work = [];
		for (const size of all) {
			const text = written[kind](madeQuestions(size, length));
			work.push(await medianWork(size === fewest ? fewRuns : 1, () => readAll(readBank, `bank.${kind}`, text, size)) / size);
		}
		const note = kind === 'yaml' ? '; 100,000 left out, too slow' : '';
		rows.push(row(`work per question of ${kind}, ${most.toLocaleString('en')} over ${fewest.toLocaleString('en')} of them (linear is 1${note})`, (work.at(-1) ?? NaN) / (work[0] ?? NaN), '×', 1.5));
	}
	return rows;
}
