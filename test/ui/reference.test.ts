import { openDryRun, sharedBrowser, type DryRun } from '../support/ui/dryRun';

describe('the quick reference', () => {
	const browser = sharedBrowser();
	let dryRun: DryRun;
	before(async () => { dryRun = await openDryRun(browser.get()); });
	after(async () => { await dryRun.close(); });

	it('reads as a page of tables', async () => {
		const { window, page } = dryRun;

		await window.run('Dry Run: Open Quick Reference');

		await page.getByRole('tab', { name: /Preview Quick Reference/ }).waitFor();
		const body = window.questionFrame().locator('body');
		await body.getByRole('heading', { name: 'Quick Reference' }).waitFor();
		await body.getByRole('cell', { name: 'Rank fusion' }).waitFor();
	});

	it('is drilled row by row: the quantity is asked, the value revealed and graded', async () => {
		const { window, page, panel, press, sees, notice } = dryRun;

		const input = await window.ask('Dry Run: Drill Quick Reference', 'Which table?');
		await input.fill('Reliability');
		await page.keyboard.press('Enter');
		await sees('LLM and AI Engineering › Reliability');
		await sees('1 of 3');
		await panel.getByRole('heading', { level: 1 }).click();
		await press('Space', '3');

		await notice(/Good is saved/);
		await sees('2 of 3');
	});
});
