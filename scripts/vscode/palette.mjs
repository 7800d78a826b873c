import { setTimeout as sleep } from 'node:timers/promises';

const patience = 20_000;

/**
 * Runs a command as a user would: F1, its title as the palette shows it (`Dry Run: Start Drill`), Enter. Waits for a
 * command that is still being registered. Throws an Error that lists what was offered instead if it never is.
 * @param {import('playwright-core').Page} page
 * @param {string} title
 * @returns {Promise<void>}
 */
export async function runCommand(page, title) {
	const palette = page.locator('.quick-input-widget');
	const rows = palette.locator('.monaco-list-row');
	const names = rows.locator('.quick-input-list-row').first().locator('.label-name');
	const wanted = rows.filter({ has: page.locator('.label-name', { hasText: exactly(title) }) });
	const deadline = Date.now() + patience;
	let offered = '';
	while (Date.now() < deadline) {
		await openPalette(page);
		await palette.locator('input[type="text"]').fill(`>${title}`);
		if (await wanted.first().waitFor({ timeout: 1_500 }).then(() => true, () => false)) {
			await choose(page, wanted.first());
			return;
		}
		offered = (await rows.locator('.label-name').allTextContents()).join(', ');
		await page.keyboard.press('Escape');
		await sleep(200);
	}
	void names;
	throw new Error(`The command palette doesn't offer "${title}". It offers: ${offered || 'nothing'}`);
}
