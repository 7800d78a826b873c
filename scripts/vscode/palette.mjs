const patience = 20_000;

/**
 * Runs a command as a user would: F1, its title as the palette shows it (`Dry Run: Start Drill`), Enter. Waits for a
 * command whose extension is still being read. Throws an Error that lists what was offered instead if it never comes.
 * @param {import('playwright-core').Page} page
 * @param {string} title
 * @returns {Promise<void>}
 */
export async function runCommand(page, title) {
	const palette = page.locator('.quick-input-widget');
	const names = palette.locator('.monaco-list-row .quick-input-list-row:first-child .label-name');
	const wanted = names.filter({ hasText: exactly(title) }).first();
	const deadline = Date.now() + patience;
	let offered = '';
	while (Date.now() < deadline) {
		await page.keyboard.press('F1');
		if (!await appears(palette, 1_500)) {
			await page.locator('body').press('F1'); // A page of ours may have kept the key for itself.
			await appears(palette, 1_500);
		}
		// A page that takes the focus as it loads closes the palette again.
		if (!await palette.locator('input[type="text"]').fill(`>${title}`, { timeout: 2_000 }).then(() => true, () => false)) {
			continue;
		}
		if (await appears(wanted, 1_500)) {
			const place = (await names.allTextContents()).indexOf(title);
			for (let row = 0; row < place; row++) {
				await page.keyboard.press('ArrowDown');
			}
			await page.keyboard.press('Enter');
			return;
		}
		offered = (await names.allTextContents()).join(', ');
		await page.keyboard.press('Escape');
	}
	throw new Error(`The command palette doesn't offer "${title}". It offers: ${offered || 'nothing'}.`);
}

/**
 * Runs a command that asks for something, and gives the box it asks in. On a slow machine a page takes the focus back some time after the
 * palette has gone, which closes the box; a person asks again.
 * @param {import('playwright-core').Page} page
 * @param {string} title
 * @param {string} placeholder of the box
 * @returns {Promise<import('playwright-core').Locator>}
 */
export async function runToAsk(page, title, placeholder) {
	const box = page.locator('.quick-input-widget').getByPlaceholder(placeholder);
	const deadline = Date.now() + patience;
	while (Date.now() < deadline) {
		await runCommand(page, title);
		const isThere = await appears(box, 5_000);
		await page.waitForTimeout(200);
		if (isThere && await box.isVisible()) {
			return box;
		}
	}
	throw new Error(`"${title}" doesn't ask "${placeholder}".`);
}

/** @param {import('playwright-core').Locator} locator @param {number} timeout */
const appears = (locator, timeout) => locator.waitFor({ timeout }).then(() => true, () => false);

/** @param {string} text */
const exactly = text => new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`);
