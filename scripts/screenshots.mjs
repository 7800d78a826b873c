import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { repository, temporaryCopy } from './vscode/folders.mjs';
import { startServer } from './vscode/server.mjs';
import { launchBrowser, openWorkbench } from './vscode/workbench.mjs';

/*
 * npm run screenshots [-- FOLDER]    the README's pictures, from a real VS Code; into media/pictures without FOLDER
 */

const folder = process.argv[2] ?? join(repository, 'media/pictures');
mkdirSync(folder, { recursive: true });
const browser = await launchBrowser();

/** @typedef {import('./vscode/workbench.mjs').Workbench} Workbench */

/** Opens a question by typing into Go to Question. @param {Workbench} window @param {string} words */
async function goTo({ run, page, questionFrame }, words) {
	await run('Dry Run: Go to Question');
	await page.locator('.quick-input-widget input').fill(words);
	await page.waitForTimeout(300);
	await page.keyboard.press('Enter');
	await questionFrame().locator('h1').waitFor();
	await page.waitForTimeout(400);
}

/** @param {Workbench} window @param {readonly string[]} keys */
async function press({ page }, ...keys) {
	for (const key of keys) {
		await page.keyboard.press(key);
		await page.waitForTimeout(200);
	}
}

/** @type {readonly { name: string, theme: import('./vscode/themes.mjs').ThemeName, play: (window: Workbench) => Promise<void> }[]} */
const pictures = [
	{
		name: 'question', theme: 'dark',
		async play(window) {
			await window.page.getByRole('treeitem', { name: /^Foundations/ }).click();
			await goTo(window, 'scaled dot-product self-attention');
			await press(window, 'h', 'c', 'Space');
			const points = window.questionFrame().locator('input.point');
			for (const point of [0, 1, 3]) {
				await points.nth(point).click();
			}
			await window.questionFrame().locator('h1').click();
		},
	},
	{
		name: 'answer', theme: 'light',
		async play(window) {
			await goTo(window, 'scaled dot-product self-attention');
			await press(window, 'Space', 'Space', 'Space');
			await window.page.waitForTimeout(800);
		},
	},
	{
		name: 'find', theme: 'dark',
		async play(window) {
			await goTo(window, 'speculative decoding');
			await window.run('Dry Run: Go to Question');
			await window.page.locator('.quick-input-widget input').fill('retreival');
			await window.page.waitForTimeout(500);
		},
	},
	{
		name: 'end', theme: 'highContrast',
		async play(window) {
			await window.page.getByRole('treeitem', { name: /^Our Service/ }).first().hover();
			await window.page.getByRole('treeitem', { name: /^Our Service/ }).first().getByRole('button', { name: 'Drill Topic' }).click();
			await window.questionFrame().locator('h1').waitFor();
			for (let i = 0; i < 24 && await window.questionFrame().locator('.end').count() === 0; i++) {
				await press(window, 'Space', i === 0 ? '2' : '3');
			}
		},
	},
];

for (const { name, theme, play } of pictures) {
	const sample = temporaryCopy('test/support/sample');
	const server = await startServer();
	const window = await openWorkbench({ server, browser, folder: sample.folder, extension: repository, theme, viewport: { width: 1280, height: 800 } });
	await window.page.getByRole('tab', { name: /^Dry Run/ }).first().click();
	await window.page.getByRole('treeitem', { name: /^LLM and AI/ }).first().waitFor();
	await play(window);
	await window.screenshot(join(folder, `${name}.png`));
	await window.close();
	await server.stop();
	sample.remove();
	console.log(`${name}.png`);
}
await browser.close();
