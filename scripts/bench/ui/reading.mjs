import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { repository, temporaryFolder } from '../../vscode/folders.mjs';
import { startServer } from '../../vscode/server.mjs';
import { openWorkbench } from '../../vscode/workbench.mjs';
import { row } from '../report.mjs';

/** @typedef {import('../host/reading.mjs').Sighting} Sighting */

const names = { md: 'Markdown', yaml: 'YAML', csv: 'CSV' };

/**
 * Reading banks of 10,000 questions in the real extension host (host/reading.mjs says how).
 * @param {import('../product.mjs').Product} product
 * @param {(line: string) => void} say
 */
export async function measureReading(product, say) {
	say('reading banks in the extension host');
	const { folder } = temporaryFolder();
	const workspace = temporaryFolder().folder;
	const report = join(folder, 'report.jsonl');
	const tests = join(folder, 'reading.cjs');
	await build({
		absWorkingDir: repository, entryPoints: ['scripts/bench/host/reading.mjs'], outfile: tests, bundle: true, minify: true, format: 'cjs', platform: 'node', external: ['vscode'],
		logLevel: 'error',
	});
	const server = await startServer({ env: { DRYRUN_BENCH_REPORT: report } });
	try {
		const window = await openWorkbench({ server, folder: workspace, extension: product.folder, tests });
		const code = await window.exit;
		if (code !== 0) {
			throw new Error(`Reading in the extension host ended with ${code}: ${window.console.slice(-10).join('\n')}`);
		}
		await window.close();
	} finally {
		await server.stop();
	}
	/** @type {Sighting[]} */
	const seen = readFileSync(report, 'utf8').trim().split('\n').map(line => JSON.parse(line));
	return seen.flatMap(({ form, megabytes, cold, work, block, tenth, next, nextWork, nextBlock, memory }) => {
		if (form === 'files') {
			return [
				row('1,000 files of one question each: cold', cold, 'ms'),
				row('1,000 files of one question each: longest block of the host', block, 'ms', 50),
				row('1,000 files of one question each: unchanged at the next start', next, 'ms'),
			];
		}
		const what = `bank of 10,000 questions of ${names[/** @type {keyof typeof names} */ (form)]} (${megabytes.toFixed(0)} MB)`;
		return [
			row(`${what}: cold`, cold, 'ms', 1000),
			row(`${what}: longest block of the host`, block, 'ms', 50),
			row(`${what}: cold, work of the host's thread, waiting left out`, work, 'ms'),
			row(`${what}: that work, over ten times a tenth's`, work / tenth / 10, '×', 1.25),
			row(`${what}: unchanged at the next start`, next, 'ms', 100),
			row(`${what}: unchanged at the next start, work of the host's thread`, nextWork, 'ms'),
			row(`${what}: longest block of the host at the next start`, nextBlock, 'ms', 50),
			row(`${what}: memory kept over the text`, memory, '×', 3),
		];
	});
}
