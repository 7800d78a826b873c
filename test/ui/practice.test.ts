import { strict as assert } from 'node:assert';
import { openDryRun, sharedBrowser, smallBank, type DryRun } from '../support/ui/dryRun';

describe('a person practises', () => {
	const browser = sharedBrowser();
	let dryRun: DryRun;
	before(async () => { dryRun = await openDryRun(browser.get(), { files: smallBank }); });
	after(async () => { await dryRun.close(); });

	it('finds the banks in the tree, with counts', async () => {
		const { tree } = dryRun;

		await tree.open();

		await tree.row(/^Our Service/).waitFor();
		await tree.row(/Foundations, 0 of \d+ answered/).waitFor();
	});

	it('opens a question with its place, badges and room for an answer, and sees nothing of the answer', async () => {
		const { tree, panel, shows, sees } = dryRun;

		await tree.row(/What does the gateway do/).click();

		await shows('What does the gateway do?');
		await sees('Our Service');
		await sees('easy');
		assert.equal(await panel.getByText('It routes each request').count(), 0);
		assert.equal((await panel.innerHTML()).includes('routes each request'), false, 'an answer is sent only when it is asked for');
	});

	it('writes an answer in which letters are words, not keys', async () => {
		const { page, panel } = dryRun;
		const field = panel.getByRole('textbox', { name: 'Your own answer' });

		await field.click();
		await page.keyboard.type('his 1 question, next: 4 queues');
		await page.keyboard.press('Escape');

		assert.equal(await field.inputValue(), 'his 1 question, next: 4 queues');
	});

	it('asks for hints by key, weakest first', async () => {
		const { panel, press, sees } = dryRun;

		await press('h');
		await sees('Think of the front door');
		assert.equal(await panel.getByText('Think of who is let in').count(), 0);

		await press('h');
		await sees('Think of who is let in');
	});

	it('says how sure, reveals layer by layer and ticks what was said', async () => {
		const { panel, press, sees } = dryRun;
		await press('c', 'c');
		await panel.getByRole('button', { name: 'Fairly sure', pressed: true }).waitFor();

		await press('Space');
		await panel.getByRole('heading', { name: 'Key points' }).waitFor();
		await panel.getByText('It routes requests').click();
		await panel.getByText('It checks tokens').click();
		await sees('Proposed: Again (2 of 3 key points, 2 hints, fairly sure)');
		await panel.getByRole('heading', { level: 1 }).click();

		await press('Space');
		await sees('It routes and checks.');
		await press('Space', 'Space');
		await sees('Calling it a load balancer');
	});

	it('finds everything as it was after a reload of the window', async () => {
		const { panel, reload, shows, sees } = dryRun;

		await reload();

		await shows('What does the gateway do?');
		await sees('Calling it a load balancer');
		await sees('Think of who is let in');
		assert.equal(await panel.getByRole('checkbox', { name: 'It checks tokens' }).isChecked(), true);
		assert.equal(await panel.getByRole('checkbox', { name: 'It counts requests' }).isChecked(), false);
		assert.equal(await panel.getByRole('textbox', { name: 'Your own answer' }).inputValue(), 'his 1 question, next: 4 queues');
	});

	it('grades by key, is told when the question comes back, and is asked the follow-up', async () => {
		const { panel, press, notice, shows, tree, sees } = dryRun;
		await panel.getByRole('heading', { level: 1 }).click();

		await press('3');

		await notice(/Good is saved\. It comes back in 10m\./);
		await shows('What happens when it is down?');
		await sees('follow-up 1 of 1');
		await tree.row(/Our Service, 1 of 3/).waitFor();
	});

	it('takes the grade back, with the answer, the ticks and the hints as they were', async () => {
		const { panel, press, notice, shows, tree } = dryRun;

		await press('u');

		await notice('Taken back.');
		await shows('What does the gateway do?');
		assert.equal(await panel.getByRole('checkbox', { name: 'It checks tokens' }).isChecked(), true);
		assert.equal(await panel.getByRole('textbox', { name: 'Your own answer' }).inputValue(), 'his 1 question, next: 4 queues');
		await tree.row(/Our Service, 0 of 3/).waitFor();
	});

	it('grades again, answers the follow-up, and sees what the session came to', async () => {
		const { press, shows, sees } = dryRun;

		await press('4');
		await shows('What happens when it is down?');
		await press('Space');
		await sees('Clients retry with backoff.');
		await press('3');

		await shows('Well practised');
		await sees('Easy 1');
		await sees('Missed');
		await sees('It counts requests');
	});

	it('undoes on the end screen too', async () => {
		const { press, shows } = dryRun;

		await press('ControlOrMeta+z');
		await shows('What happens when it is down?');
		await press('3');
		await shows('Well practised');
	});

	it('keeps the grade, its due date and the answer through another reload', async () => {
		const { reload, shows, tree, panel, page, press, sees, notice } = dryRun;
		await reload();
		await shows('Well practised');
		await tree.open();

		await tree.row(/What does the gateway do/).click();
		await shows('What does the gateway do?');
		await panel.getByRole('heading', { level: 1 }).click();
		await press('i');
		await notice('Earlier attempts are shown after the reveal');
		await press('Space');
		await panel.getByRole('heading', { name: 'Key points' }).waitFor();
		await press('i');

		await panel.getByRole('heading', { name: 'Earlier attempts' }).waitFor();
		await sees('his 1 question, next: 4 queues');
		await tree.row(/What does the gateway do/).hover();
		await page.locator('.monaco-hover').getByText(/seen\sonce\s·\slast\sgrade\seasy\s·\sdue\sin\s\d+d/).waitFor();
	});

	it('closes the panel with Q', async () => {
		const { page, press, panel } = dryRun;
		await panel.getByRole('heading', { level: 1 }).click();

		await press('q');

		await page.locator('iframe.webview').waitFor({ state: 'detached' });
	});
});
