import { strict as assert } from 'node:assert';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDryRun, sharedBrowser, smallBank, type DryRun } from '../support/ui/dryRun';

const money = {
	'.dryrun/money.yaml': `category: money
title: Money
questions:
  - id: amount
    question: Which type holds an amount of money?
    options:
      - text: A binary floating-point number
      - text: An integer of the smallest unit
        correct: true
      - text: A string
    answer: An integer.
  - id: check
    question: What do you check before closing a month?
`,
};

/** Opens a question from the tree and gives the keyboard to its page. */
async function open({ tree, shows, panel }: DryRun, question: RegExp): Promise<void> {
	await tree.open();
	await tree.row(question).click();
	await shows(question);
	await panel.getByRole('heading', { level: 1 }).click();
}

async function write({ page, panel }: DryRun, text: string): Promise<void> {
	await panel.getByRole('textbox', { name: 'Your own answer' }).click();
	await page.keyboard.type(text);
	await page.keyboard.press('Escape');
}

describe('a person answers', () => {
	const browser = sharedBrowser();
	let dryRun: DryRun;
	before(async () => { dryRun = await openDryRun(browser.get(), { files: { ...smallBank, ...money } }); });
	after(async () => { await dryRun.close(); });

	it('compares what was written with the model answer, and sees which key points the words seem to hit', async () => {
		const { panel, press, notice, sees } = dryRun;
		await open(dryRun, /What does the gateway do/);
		await write(dryRun, 'Each request is routed to its service, and the token is checked.');
		await press('v');
		await notice('Reveal something first');

		await press('Space', 'v');

		await sees('Your words seem to hit this: routes, requests');
		await sees('Your words seem to hit this: checks, tokens');
		await sees('It routes each request to its service and checks the token first.');
		assert.deepEqual(await panel.locator('mark').allTextContents(), ['request', 'routed', 'token', 'checked']);
		assert.equal(await panel.getByRole('checkbox', { checked: true }).count(), 0, 'nothing is ticked for the person');
	});

	it('takes the suggestions by one key, and puts the comparison away by Escape', async () => {
		const { panel, press, sees } = dryRun;

		await press('y');

		await panel.getByRole('checkbox', { name: 'It routes requests', checked: true }).waitFor();
		await sees('Proposed: Hard (2 of 3 key points)');
		await press('Escape');
		await panel.locator('.comparison').waitFor({ state: 'detached' });
		await sees('It routes requests');
		assert.equal(await panel.getByText('Your words seem to hit').filter({ visible: true }).count(), 0);
	});

	it('ticks a key point by the keyboard alone', async () => {
		const { panel, press, sees } = dryRun;

		await press('t', 'Space');
		await panel.getByRole('checkbox', { name: 'It counts requests', checked: true }).waitFor();
		await press('ArrowUp', 'Space', 'Escape');

		await panel.getByRole('checkbox', { name: 'It checks tokens', checked: false }).waitFor();
		await sees('Proposed: Hard (2 of 3 key points, ticked beside the answer)');
	});

	it('goes back to a graded question, sees its grade, and may grade it again', async () => {
		const { panel, press, sees, shows, notice } = dryRun;
		await press('3');
		await shows('What happens when it is down?');

		await press('ArrowLeft');

		await shows('What does the gateway do?');
		await sees('You graded this Good.');
		await panel.getByRole('button', { name: /^Good.*given before/ }).waitFor();
		await press('2');
		await notice('Hard is saved.');
	});

	it('finds both attempts in the journal after the reveal, newest first, with the points said over time', async () => {
		const { panel, press, notice, sees } = dryRun;
		await open(dryRun, /What does the gateway do/);
		await press('i');
		await notice('Earlier attempts are shown after the reveal');
		assert.equal(await panel.getByText('Each request is routed').count(), 0);

		await press('Space');
		await sees('It counts requests');
		await press('i');

		await sees('Key points said: 2 of 3, 2 of 3');
		const attempts = panel.locator('.attempt');
		assert.match(await attempts.nth(0).innerText(), /^Hard · .*\s+.*2 of 3 key points · no hint · 3 of 4 layers/);
		assert.match(await attempts.nth(1).innerText(), /^Good[\s\S]*Said[\s\S]*It routes requests[\s\S]*Missed[\s\S]*It checks tokens[\s\S]*Each request is routed to its service/);
		await press('Escape');
		await attempts.first().waitFor({ state: 'detached' });
	});

	it('recalls only the points that were missed, from the end of a session', async () => {
		const { panel, press, sees, shows } = dryRun;
		await open(dryRun, /What does the gateway do/);
		await press('Space');
		await panel.getByRole('checkbox', { name: 'It routes requests' }).click();
		await press('2');
		await shows('What happens when it is down?');
		await press('Space', '3');
		await shows('Worth another round');
		await sees('It checks tokens');

		await panel.getByRole('button', { name: 'Recall the 2 missed points' }).click();

		await shows('What does the gateway do?');
		await sees('You missed 2 key points last time: say them.');
		assert.equal(await panel.getByText('It checks tokens').count(), 0);
		await press('Space');
		await panel.getByRole('checkbox', { name: 'It routes requests', disabled: true }).waitFor();
		await press('t', 'Space', 'ArrowDown', 'Space', 'Escape');
		await sees('Proposed: Good (2 of 2 missed points)');
	});

	it('chooses an option by its letter, and is told which is right only after the reveal', async () => {
		const { panel, press, sees } = dryRun;
		await open(dryRun, /Which type holds an amount/);
		await press('c', 'a');
		await panel.getByRole('radio', { name: /binary/, checked: true }).waitFor();
		assert.equal(await panel.getByText(/right|wrong/).filter({ visible: true }).count(), 0);

		await press('Space');

		await panel.getByRole('radio', { name: /A.*binary.*wrong, your choice/ }).waitFor();
		await panel.getByRole('radio', { name: /B.*integer.*right/ }).waitFor();
		await sees('Proposed: Again (wrong choice)');
		assert.equal(await panel.getByRole('radio', { disabled: true }).count(), 3);
	});

	it('is told that a question without an answer is graded from memory', async () => {
		const { press, notice } = dryRun;
		await open(dryRun, /What do you check before closing/);

		await press('Space');

		await notice('The bank has no answer to this question: grade yourself from memory.');
	});

	it('sees a question anew when its bank is edited, with words, ticks and keyboard kept', async () => {
		const { page, panel, press, folder, shows } = dryRun;
		await open(dryRun, /Why is there a queue before billing/);
		await press('Space', 't', 'Space', 'Escape');
		const field = panel.getByRole('textbox', { name: 'Your own answer' });
		await field.click();
		await page.keyboard.type('It waits');

		writeFileSync(join(folder, '.dryrun/service.yaml'), smallBank['.dryrun/service.yaml'].replace('Why is there a queue before billing?', 'Why does a queue stand before billing?').replace('[It takes the peaks]', '[Billing may be down, It takes the peaks]'));

		await shows('Why does a queue stand before billing?');
		await page.keyboard.type(' in line.');
		assert.equal(await field.inputValue(), 'It waits in line.');
		await panel.getByRole('checkbox', { name: 'It takes the peaks', checked: true }).waitFor();
		await panel.getByRole('checkbox', { name: 'Billing may be down', checked: false }).waitFor();
		await press('Escape');
	});

	it('is told how long questions of a topic usually take, once there were some', async () => {
		const { panel, press, shows, reload } = dryRun;
		for (let i = 0; i < 3; i++) {
			await open(dryRun, /Which type holds an amount/);
			await press('Space', '3');
			await shows('Well practised');
		}

		await reload();
		await open(dryRun, /Which type holds an amount/);

		await panel.locator('[role=timer][title^="You usually take"][title$="on Money."]').waitFor();
	});

	it('finds the page scrolled as it was when another tab covered it', async () => {
		const { page, panel, window, press, sees } = dryRun;
		await open(dryRun, /What does the gateway do/);
		await page.setViewportSize({ width: 900, height: 420 });
		await press('Space', 'Space', 'Space', 'Space');
		await sees('Calling it a load balancer');
		const frame = await (await panel.elementHandle()).ownerFrame();
		await frame?.evaluate(() => { scrollTo(0, 150); });
		await page.waitForTimeout(300);

		await window.run('File: New Untitled Text File');
		await page.locator('iframe.webview').filter({ visible: true }).waitFor({ state: 'detached' });
		await page.getByRole('tab', { name: /What does the gateway do/ }).click();

		await sees('Calling it a load balancer');
		const back = await (await panel.elementHandle()).ownerFrame();
		await back?.waitForFunction(() => Math.abs(scrollY - 150) <= 2);
		await page.setViewportSize({ width: 1280, height: 800 });
	});
});

describe('the clock', () => {
	const browser = sharedBrowser();
	let dryRun: DryRun;
	before(async () => { dryRun = await openDryRun(browser.get(), { files: smallBank }); });
	after(async () => { await dryRun.close(); });

	it('stands still while the person is in another window, and the time is not booked', async () => {
		const { page, panel } = dryRun;
		await open(dryRun, /What does the gateway do/);
		const timer = panel.getByRole('timer');
		const goAway = (isAway: boolean) => page.evaluate(away => {
			Object.defineProperty(document, 'hasFocus', { configurable: true, value: () => !away });
			document.dispatchEvent(new Event('visibilitychange'));
		}, isAway);

		await goAway(true);

		const standing = timer.filter({ hasText: 'paused' });
		await standing.waitFor();
		const before = await timer.textContent();
		await page.waitForTimeout(2200);
		assert.equal(await timer.textContent(), before);

		await goAway(false);

		await timer.filter({ hasNotText: 'paused' }).waitFor();
		const [seconds] = /\d+(?= \/)/.exec(await timer.textContent() ?? '') ?? [];
		assert.ok(Number(seconds) <= Number(/\d+(?= \/)/.exec(before ?? '')?.[0]) + 1, 'the time in between is not counted');
	});
});
