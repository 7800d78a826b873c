import { strict as assert } from 'node:assert';
import { openDryRun, sharedBrowser, smallBank, type DryRun } from '../support/ui/dryRun';

/** What Start Drill asks first. */
const kinds = 'What do you want to practise?';

describe('drills and going to a question', () => {
	const browser = sharedBrowser();
	let dryRun: DryRun;
	before(async () => { dryRun = await openDryRun(browser.get(), { files: smallBank, settings: { 'dryRun.drill.askFollowUps': false } }); });
	after(async () => { await dryRun.close(); });

	it('opens a random question from the palette', async () => {
		const { window, panel } = dryRun;

		await window.run('Dry Run: Random Question');

		await panel.getByRole('button', { name: 'Reveal' }).waitFor();
		assert.equal(await panel.getByRole('heading', { level: 1 }).count(), 1);
	});

	it('opens a random question from the status bar while nothing is due', async () => {
		const { page, panel } = dryRun;

		await page.getByRole('button', { name: 'Dry Run: nothing is due. Open a random question' }).click();

		await panel.getByRole('button', { name: 'Reveal' }).waitFor();
	});

	it('starts a drill of a topic from the tree, with places counted', async () => {
		const { page, tree, shows, sees } = dryRun;
		await tree.open();

		const row = page.getByRole('treeitem', { name: /^Our Service/ }).first();
		await row.hover();
		await row.getByRole('button', { name: 'Drill Topic' }).click();

		await shows('What does the gateway do?');
		await sees('1 of 3');
	});

	it('goes on and back by arrow keys, and back is not undo', async () => {
		const { panel, press, shows } = dryRun;
		await panel.getByRole('heading', { level: 1 }).click();

		await press('ArrowRight');
		await shows('Why is there a queue before billing?');
		await press('n');
		await shows('What is cached, and for how long?');
		await press('ArrowLeft', 'ArrowLeft');
		await shows('What does the gateway do?');
	});

	it('asks a failed question again within the session', async () => {
		const { press, shows, sees } = dryRun;

		await press('Space', '1');
		await shows('Why is there a queue before billing?');
		await sees('2 of 4');
		await press('Space', '3');
		await shows('What is cached, and for how long?');
		await press('Space', '3');

		await shows('What does the gateway do?');
		await sees('4 of 4');
	});

	it('leaves a drill for another question, and takes it up again where it was', async () => {
		const { page, window, panel, press, shows, sees } = dryRun;
		await panel.getByRole('heading', { level: 1 }).click();
		await press('q');
		await window.run('Dry Run: Random Question');
		await panel.getByRole('button', { name: 'Reveal' }).waitFor();

		await window.run('Dry Run: Leave Session');
		await page.locator('iframe.webview').waitFor({ state: 'detached' });
		await window.run('Dry Run: Resume Session');

		await shows('What does the gateway do?');
		await sees('4 of 4');
	});

	it('finds a topic by a mistyped word and drills it', async () => {
		const { page, window, panel, sees } = dryRun;
		await panel.getByRole('heading', { level: 1 }).click(); // the panel has the focus now, and takes it no more
		const input = await window.ask('Dry Run: Go to Question', 'A topic or a question');
		await input.fill('retreival');
		await page.locator('.quick-input-list').getByText('category, 31 questions').waitFor();
		await page.locator('.quick-input-list').getByText('≈ retrieval').first().waitFor();
		await page.keyboard.press('Enter');

		await sees('1 of 20');
		await sees('LLM and AI Engineering › Retrieval');
	});

	it('highlights what was typed, narrows by difficulty and opens the question', async () => {
		const { page, window, shows } = dryRun;

		const input = await window.ask('Dry Run: Go to Question', 'A topic or a question');
		const list = page.locator('.quick-input-list');
		await input.fill('zebra crossing');
		await list.getByText('No topic or question has all of this').waitFor();
		await input.fill('cached');
		await list.locator('.highlight', { hasText: 'cached' }).first().waitFor();
		await input.fill('cached !hard @our');
		await list.getByText('What is cached, and for how long?').waitFor();
		assert.equal(await list.getByRole('option').count(), 1);
		await page.keyboard.press('Enter');

		await shows('What is cached, and for how long?');
	});

	it('asks what to drill, with counts, and drills what is chosen', async () => {
		const { page, window, sees } = dryRun;

		const input = await window.ask('Dry Run: Start Drill', kinds);
		const list = page.locator('.quick-input-list');
		await list.getByRole('option', { name: /circle-outline New questions/ }).waitFor();
		await input.fill('Our Service');
		await page.keyboard.press('Enter');

		await sees('1 of 3');
	});

	it('narrows a kind of questions, saves the filter, and offers both again', async () => {
		const { page, window, sees } = dryRun;
		const list = page.locator('.quick-input-list');
		const input = page.locator('.quick-input-widget input');
		const choose = async (words: string) => {
			await input.fill(words);
			await list.getByRole('option', { name: words }).first().waitFor();
			await page.keyboard.press('Enter');
		};
		await window.ask('Dry Run: Start Drill', kinds);
		await choose('Free practice');
		await list.getByRole('option', { name: /Start/ }).waitFor();

		await choose('hard');
		await list.getByRole('option', { name: /Save This Filter/ }).waitFor();
		await choose('Our Service');
		await list.getByRole('option', { name: /Start.*1 question/ }).waitFor();
		await choose('Save This');
		await page.getByText('Its name in the list').waitFor();
		await input.fill('Hard ones of ours');
		await page.keyboard.press('Enter');
		await list.getByRole('option', { name: /Start.*1 question/ }).waitFor();
		await page.keyboard.press('Enter');
		await sees('What is cached, and for how long?');

		await window.ask('Dry Run: Start Drill', kinds);
		await list.getByRole('option', { name: /Last used: Free practice/ }).waitFor();
		await input.fill('Hard ones');
		await list.getByRole('option', { name: /Hard ones of ours/ }).waitFor();
		await page.keyboard.press('Escape');
	});

	it('groups the tree by difficulty, and remembers it', async () => {
		const { window, tree, reload } = dryRun;
		await tree.open();

		await window.run('Dry Run: Group by Difficulty');
		await tree.row(/^hard, \d+ of \d+/).waitFor();
		await reload();
		await tree.open();

		await tree.row(/^hard, \d+ of \d+/).waitFor();
		await window.run('Dry Run: Group by Category');
	});
});
