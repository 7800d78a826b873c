import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { temporaryFolder } from '../../vscode/folders.mjs';
import { startServer } from '../../vscode/server.mjs';
import { launchBrowser, openWorkbench } from '../../vscode/workbench.mjs';
import { installProduct } from '../product.mjs';
import { row } from '../report.mjs';
import { median } from '../statistics.mjs';
import { installEmpty, installProbe } from './install.mjs';

/** @typedef {import('../extensions/probe.mjs').Sighting} Sighting */

const windows = 5;
const patience = 60_000;

/**
 * What starting costs in the real extension host, over an extension that does nothing: each is installed as a user would have it, beside a
 * probe (extensions/probe.mjs says what is timed), and window after window is opened on either in turn.
 * @param {import('../product.mjs').Product} product
 * @param {(line: string) => void} say
 */
export async function measureStartup(product, say) {
	const browser = await launchBrowser();
	const empty = await stage(browser, installEmpty);
	const main = await stage(browser, extensionsDir => installProduct(product, extensionsDir));
	try {
		for (let i = 0; i < windows; i++) {
			say(`window ${i + 1} of ${windows} on an empty extension and on Dry Run`);
			await empty.open();
			await main.open();
		}
	} finally {
		await browser.close();
		await empty.stop();
		await main.stop();
	}
	const of = (/** @type {readonly Sighting[]} */ seen, /** @type {(each: Sighting) => number} */ value) => median(seen.map(value));
	const over = (/** @type {(each: Sighting) => number} */ value) => of(main.seen, value) - of(empty.seen, value);
	// VS Code's own start blocks the host too, by chance more or less: what comes in every window is the least.
	const block = (/** @type {readonly Sighting[]} */ seen) => Math.min(...seen.map(each => each.block));
	const activation = (/** @type {Sighting} */ each) => each.load + each.activate;
	return [
		row('empty extension: module load + activate', of(empty.seen, activation), 'ms'),
		row('main module load + activate, over the empty extension', over(activation), 'ms', 8),
		row('main module load alone, over the empty extension', over(each => each.load), 'ms'),
		row('main module load + activate: work of the host\'s thread, waiting left out', over(each => each.cpu), 'ms'),
		row('empty extension: longest block of the host in two seconds', block(empty.seen), 'ms'),
		row('longest block of the host in two seconds, over the empty extension', block(main.seen) - block(empty.seen), 'ms', 5),
		row('heap kept after activation, over the empty extension', over(each => each.heap) / 1024 / 1024, 'MiB', 1.5),
	];
}

/**
 * A server with the probe and what it watches, and a browser's profile for it.
 * @param {import('playwright-core').Browser} browser
 * @param {(extensionsDir: string) => string} install gives the folder of what is watched
 */
async function stage(browser, install) {
	const { folder } = temporaryFolder();
	const extensionsDir = join(folder, 'extensions');
	const report = join(folder, 'report.jsonl');
	const watched = install(extensionsDir);
	installProbe(extensionsDir);
	const server = await startServer({ extensionsDir, env: { DRYRUN_BENCH_MAIN: watched, DRYRUN_BENCH_REPORT: report } });
	const context = await browser.newContext();
	/** @type {Sighting[]} */
	const seen = [];
	return {
		seen,
		stop: server.stop,
		async open() {
			const window = await openWorkbench({ server, context });
			seen.push(await nextLine(report, seen.length));
			await window.close();
			server.killExtensionHost();
		},
	};
}

/** @param {string} file @param {number} index @returns {Promise<Sighting>} */
async function nextLine(file, index) {
	const deadline = Date.now() + patience;
	while (Date.now() < deadline) {
		const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
		if (lines.length > index + 1) {
			return JSON.parse(lines[index] ?? '');
		}
		await sleep(100);
	}
	throw new Error('The extension was not activated, or the probe beside it was not.');
}
