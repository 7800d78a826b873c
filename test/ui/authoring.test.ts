import { strict as assert } from 'node:assert';
import { openDryRun, sharedBrowser, smallBank, type DryRun } from '../support/ui/dryRun';

describe('a person keeps a bank', () => {
	const browser = sharedBrowser();
	let dryRun: DryRun;
	before(async () => { dryRun = await openDryRun(browser.get(), { files: smallBank }); });
	after(async () => { await dryRun.close(); });

	const input = () => dryRun.page.locator('.quick-input-widget input');
	/** The lines of the editor that are in sight, as one text with plain spaces. */
	const shown = async () => (await dryRun.page.locator('.editor-instance .view-lines').first().innerText()).replaceAll('\u00a0', ' ');

	async function seesInEditor(text: RegExp): Promise<void> {
		await dryRun.page.locator('.editor-instance .view-line').filter({ hasText: text }).first().waitFor();
	}

	it('begins a question by command: bank, category, title', async () => {
		const { window, page } = dryRun;

		await window.run('Dry Run: New Question…');
		await page.locator('.quick-input-widget').getByText('.dryrun/service.yaml').waitFor();
		await page.keyboard.press('Enter');
		await page.locator('.quick-input-widget').getByText('the bank\'s own').waitFor();
		await page.keyboard.press('Enter');
		await page.locator('.quick-input-widget').getByText('as an interviewer would say it').waitFor();
		await input().fill('Who pays: us or them?');
		await page.keyboard.press('Enter');

		await seesInEditor(/question:\s"Who\spays:\sus\sor\sthem\?"/);
		await page.keyboard.type('They do.');
		await seesInEditor(/^\s+They\sdo\.$/);
	});

	it('is offered the fields that the question doesn\'t have yet, with what they are for', async () => {
		const { page } = dryRun;
		await page.keyboard.press('Enter');
		await page.keyboard.press('Backspace');

		await page.keyboard.type('diff');
		await page.locator('.suggest-widget .monaco-list-row').filter({ hasText: 'difficulty' }).first().waitFor();
		await page.keyboard.press('Enter');

		await page.locator('.suggest-widget .monaco-list-row').filter({ hasText: 'medium' }).waitFor();
		await page.keyboard.type('me');
		await page.keyboard.press('Enter');
		await seesInEditor(/^\s+difficulty:\smedium$/);
		assert.doesNotMatch(await shown(), /difficulty: medium\w/);
	});

	it('reads what a field means under the pointer', async () => {
		const { page } = dryRun;

		await page.locator('.editor-instance .view-line span').filter({ hasText: /^keyPoints$/ }).last().hover();

		await page.locator('.monaco-hover').getByText(/strong\sanswer\smust\shit/).first().waitFor();
	});

	it('sees a fault as it is typed, and what the rule is about', async () => {
		const { page } = dryRun;
		await page.keyboard.press('End');
		await page.keyboard.press('Enter');

		await page.keyboard.type('colour: red', { delay: 10 });
		await page.keyboard.press('Escape');

		await page.locator('.squiggly-warning').first().waitFor();
		await page.locator('.editor-instance .view-line span').filter({ hasText: /^colour$/ }).last().hover();
		await page.locator('.monaco-hover').getByText(/often\sa\sslip\sof\sthe\spen/).first().waitFor();
		await page.keyboard.press('Escape');
	});

	it('takes a fault away with its quick fix', async () => {
		const { page } = dryRun;

		await page.keyboard.press('ControlOrMeta+.');
		await page.locator('.action-widget').getByText('Remove the Field').waitFor();
		await page.keyboard.press('Enter');

		await page.locator('.editor-instance .view-line').filter({ hasText: 'colour' }).waitFor({ state: 'detached' });
		await page.locator('.squiggly-warning').waitFor({ state: 'detached' });
	});

	it('puts everything right at once that needs no decision', async () => {
		const { page, window } = dryRun;
		await page.keyboard.press('ControlOrMeta+End');
		await page.keyboard.type('  - question: Itâ€™s what?\n');
		await page.keyboard.type('  awnser: That.');
		await page.keyboard.press('Escape');

		await window.run('Dry Run: Fix All Problems in This Bank');

		await seesInEditor(/question:\sIt’s\swhat\?/);
		await seesInEditor(/id:\sit.*what/);
		await seesInEditor(/answer:\sThat\./);
	});

	it('reads the question at the caret beside the editor, with everything open', async () => {
		const { page, window, sees } = dryRun;

		await window.run('Dry Run: Preview Question at the Caret');

		await sees('That.');
		await page.keyboard.type(' And this.');
		await sees('That. And this.');
		await page.keyboard.press('ControlOrMeta+Home');
		await sees('It routes each request to its service and checks the token first.');
		await sees('Clients retry with backoff.');
		assert.equal(await dryRun.panel.getByRole('button').count(), 0, 'there is nothing to grade');
	});
});
