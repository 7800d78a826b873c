import { strict as assert } from 'node:assert';
import { openDryRun, sharedBrowser, smallBank, type DryRun } from '../support/ui/dryRun';

describe('two grades instead of four', () => {
	const browser = sharedBrowser();
	let dryRun: DryRun;
	before(async () => { dryRun = await openDryRun(browser.get(), { files: smallBank, settings: { 'dryRun.grade.buttons': 'two', 'dryRun.drill.askFollowUps': false } }); });
	after(async () => { await dryRun.close(); });

	it('are Again and Good, on the keys 1 and 2', async () => {
		const { tree, panel, press, shows, notice } = dryRun;
		await tree.open();
		await tree.row(/Why is there a queue/).click();
		await shows(/Why is there a queue/);
		await panel.getByRole('heading', { level: 1 }).click();

		await press('Space');
		await panel.getByRole('button', { name: /^Good/ }).waitFor();

		assert.equal(await panel.getByRole('button', { name: /^Again/ }).count(), 1);
		assert.equal(await panel.getByRole('button', { name: /^(Hard|Easy)/ }).count(), 0);
		await press('2');
		await notice(/Good is saved/);
	});
});
