import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../../vscode/folders.mjs';
import { startServer } from '../../vscode/server.mjs';
import { launchBrowser } from '../../vscode/workbench.mjs';
import { madeQuestions } from '../core/made.mjs';
import { installProduct } from '../product.mjs';
import { row } from '../report.mjs';
import { median } from '../statistics.mjs';
import { installTrivial, keys } from './install.mjs';
import { practiceRows, practise } from './practise.mjs';
import { keyToPaint } from './watch.mjs';
import { openTraced } from './windows.mjs';

const coldWindows = 3;
const warmOpenings = 5;
const clicks = 12;
const many = 10_000;

/**
 * What a person waits for in the question panel, beside a webview of one script and one style in the same window, both timed by the same
 * code: from the key's event to the first paint (trace.mjs). Cold is the first webview of a new window with an empty profile.
 * @param {import('../product.mjs').Product} product
 * @param {(line: string) => void} say
 */
export async function measurePanel(product, say) {
	const { folder } = temporaryFolder();
	const extensionsDir = join(folder, 'extensions');
	installProduct(product, extensionsDir);
	installTrivial(extensionsDir);
	const server = await startServer({ extensionsDir });
	const browser = await launchBrowser();
	/** @type {Record<'trivial' | 'random', { cold: number[], warm: number[] }>} */
	const opened = { trivial: { cold: [], warm: [] }, random: { cold: [], warm: [] } };
	/** @type {number[]} */
	let asked = [];
	/** @type {import('../report.mjs').Row[]} */
	let practised = [];
	try {
		for (let i = 0; i < coldWindows; i++) {
			for (const kind of /** @type {const} */ (['trivial', 'random'])) {
				say(`window ${i + 1} of ${coldWindows} on ${kind === 'trivial' ? 'a trivial webview' : 'the question panel'}`);
				const window = await openTraced(browser, server);
				await openAndClose(window.page, kind, opened[kind]);
				if (i === coldWindows - 1 && kind === 'trivial') {
					asked = await askHost(window.page);
				} else if (i === coldWindows - 1) {
					say('a drill');
					practised = practiceRows(await practise(window.page, keys.drill, 10), median(asked));
				}
				await window.close();
			}
		}
		say('a drill beside a bank of 10,000 questions');
		const window = await openTraced(browser, server, manyQuestions(folder));
		const { next } = await practise(window.page, keys.drillMany, 5);
		practised.push(row('grade to next question painted, among 10,000 questions', median(next), 'ms', 60));
	} finally {
		await browser.close();
		await server.stop();
	}
	const cold = { trivial: median(opened.trivial.cold), random: median(opened.random.cold) };
	const warm = { trivial: median(opened.trivial.warm), random: median(opened.random.warm) };
	return [
		row('trivial webview: command to painted, cold', cold.trivial, 'ms'),
		row('command to question painted, cold', cold.random, 'ms'),
		row('command to question painted, cold, over the trivial webview', cold.random / cold.trivial, '×', 1.25),
		row('trivial webview: command to painted, warm', warm.trivial, 'ms'),
		row('command to question painted, warm', warm.random, 'ms'),
		row('command to question painted, warm, over the trivial webview', warm.random / warm.trivial, '×', 1.25),
		row('trivial webview: click answered by the host', median(asked), 'ms'),
		...practised,
	];
}

/** A workspace with a bank of its own. @param {string} parent */
function manyQuestions(parent) {
	const folder = join(parent, 'workspace');
	mkdirSync(join(folder, '.dryrun'), { recursive: true });
	writeFileSync(join(folder, '.dryrun/many.json'), JSON.stringify({ title: 'Many', questions: madeQuestions(many, 300) }));
	return folder;
}

/**
 * @param {import('playwright-core').Page} page
 * @param {'trivial' | 'random'} kind
 * @param {{ cold: number[], warm: number[] }} times
 */
async function openAndClose(page, kind, times) {
	for (let i = 0; i <= warmOpenings; i++) {
		const time = await keyToPaint(page, () => page.keyboard.press(keys[kind]), () => true);
		(i === 0 ? times.cold : times.warm).push(time);
		await page.waitForTimeout(300);
		await page.keyboard.press(keys.close);
		await page.locator('iframe.webview').waitFor({ state: 'detached' });
		await page.waitForTimeout(300);
	}
}

/** @param {import('playwright-core').Page} page */
async function askHost(page) {
	await keyToPaint(page, () => page.keyboard.press(keys.trivial), () => true);
	const ask = page.locator('iframe.webview').first().contentFrame().locator('iframe#active-frame').contentFrame().getByRole('button');
	const times = [];
	for (let i = 1; i <= clicks; i++) {
		times.push(await keyToPaint(page, () => ask.click(), ({ answer }) => answer === `Answer ${i}`));
	}
	return times;
}
