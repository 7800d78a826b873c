import { openDryRun, sharedBrowser, smallBank, type DryRun } from '../support/ui/dryRun';

describe('in the web worker extension host', () => {
	const browser = sharedBrowser();
	let dryRun: DryRun;
	before(async () => { dryRun = await openDryRun(browser.get(), { files: smallBank, kind: 'web' }); });
	after(async () => { await dryRun.close(); });

	it('reads the bundled bank and the workspace\'s own, and grades a question', async () => {
		const { tree, panel, press, shows, notice } = dryRun;
		await tree.open();

		await tree.row(/What is cached/).click();
		await shows('What is cached, and for how long?');
		await panel.getByRole('heading', { level: 1 }).click();
		await press('Space', '3');

		await notice(/Good is saved/);
		await tree.row(/Our Service, 1 of 3/).waitFor();
	});
});
