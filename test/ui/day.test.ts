import { strict as assert } from 'node:assert';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer, type RunningServer } from '../../scripts/vscode/server.mjs';
import { installClock } from '../support/ui/clock';
import { openDryRun, sharedBrowser, type DryRun } from '../support/ui/dryRun';

const day = 24 * 60 * 60_000;

describe('a whole day of practice, and the next', () => {
	const browser = sharedBrowser();
	const asked: string[] = [];
	let server: RunningServer;
	let dryRun: DryRun;
	let extensionsDir: string;
	let setClock: (ahead: number) => void;
	before(async () => {
		extensionsDir = mkdtempSync(join(tmpdir(), 'dry-run-clock-'));
		setClock = installClock(extensionsDir);
		server = await startServer({ extensionsDir });
		dryRun = await openDryRun(browser.get(), { server, settings: { 'dryRun.drill.askFollowUps': false, 'dryRun.drill.size': 10 } });
		await dryRun.tree.open();
	});
	after(async () => {
		await dryRun.close();
		await server.stop();
		rmSync(extensionsDir, { recursive: true, force: true });
	});

	const headline = () => dryRun.panel.getByRole('heading', { level: 1 });

	/** The question on display, once it is another than the one before. */
	async function next(before = ''): Promise<string> {
		for (let looks = 0; looks < 200; looks++) {
			const title = await headline().textContent() ?? '';
			if (title !== '' && title !== before) {
				return title;
			}
			await dryRun.page.waitForTimeout(50);
		}
		throw new Error(`"${before}" stays on display.`);
	}

	/** Reveals the question on display and grades it; gives the one that follows. */
	async function answer(grade: 'Again' | 'Good' | 'Easy'): Promise<string> {
		const question = await next();
		await dryRun.press('Space');
		await dryRun.panel.getByRole('button', { name: new RegExp(`^${grade}`) }).waitFor();
		await dryRun.press({ Again: '1', Good: '3', Easy: '4' }[grade]);
		return next(question);
	}

	async function drill(choice: string): Promise<void> {
		const input = await dryRun.window.ask('Dry Run: Start Drill', 'What do you want to practise?');
		await dryRun.page.locator('.quick-input-list').getByText(choice).first().waitFor();
		await input.fill(choice);
		await dryRun.page.keyboard.press('Enter');
		await dryRun.page.locator('.quick-input-list').getByText('All questions of this kind').waitFor();
		await dryRun.page.keyboard.press('Enter');
	}

	it('learns ten, of which three are failed', async () => {
		await drill('New questions');
		await dryRun.sees('1 of 10');
		await headline().click();

		asked.push(await next());
		for (const grade of ['Easy', 'Again', 'Easy', 'Again', 'Easy', 'Again'] as const) {
			asked.push(await answer(grade));
		}

		assert.equal(new Set(asked).size, 7);
	});

	it('takes back a grade that was a slip', async () => {
		const slip = await next();
		const after = await answer('Again');

		await dryRun.press('u');
		assert.equal(await next(after), slip);

		asked.push(await answer('Easy'));
	});

	it('buries one and suspends another', async () => {
		const buried = await next();
		await dryRun.press('b');
		const suspended = await next(buried);
		asked.push(suspended);
		await dryRun.press('s');
		asked.push(await next(suspended));
	});

	it('leaves in the middle, is reloaded, and goes on where it was', async () => {
		const question = await next();
		await dryRun.press('q');
		await dryRun.page.locator('iframe.webview').waitFor({ state: 'detached' });
		await dryRun.reload();

		await dryRun.window.run('Dry Run: Resume Session');

		await headline().click();
		assert.equal(await next(), question);
	});

	it('finishes with those that were failed, and sees the day in figures', async () => {
		const failed = [asked[1], asked[3], asked[5]];
		const repeated = [await answer('Easy')];
		repeated.push(await answer('Good'), await answer('Good'));
		assert.deepEqual(repeated, failed);

		await answer('Good');

		await dryRun.sees(/^8 questions/);
		for (const [question, grade] of [[asked[0], 'Easy'], [failed[0], 'Good']] as const) {
			await dryRun.panel.getByRole('listitem').filter({ hasText: question }).filter({ hasText: grade }).first().waitFor();
		}
	});

	it('takes back the last grade from the end screen, and gives it again', async () => {
		await dryRun.press('u');
		assert.equal(await next(), asked[5]);

		await answer('Good');

		await dryRun.sees(/^8 questions/);
	});

	it('has what was failed due on the next day, the buried back, the suspended nowhere', async () => {
		setClock(day);
		await dryRun.reload();
		await dryRun.tree.open();

		await dryRun.page.getByRole('button', { name: /^Dry Run: review 3 questions/ }).click();

		await dryRun.sees(/1 of \d+/);
		await headline().click();
		const due = [await next()];
		due.push(await answer('Good'), await answer('Good'));
		assert.deepEqual(due.sort(), [asked[1], asked[3], asked[5]].sort());
		const fresh = await answer('Good');
		assert.ok(!asked.slice(0, 7).includes(fresh), 'what is new comes after what is due');
		await dryRun.press('q');
		await dryRun.page.locator('iframe.webview').waitFor({ state: 'detached' });
	});

	it('offers what was buried among the new again, and not what was suspended', async () => {
		await drill('New questions');
		await dryRun.sees('1 of 10');
		await headline().click();
		const [buried, suspended] = asked.slice(7);

		const offered = [await next()];
		for (let i = 1; i < 3; i++) {
			await dryRun.press('n');
			offered.push(await next(offered.at(-1)));
		}

		assert.ok(offered.includes(buried ?? ''), 'the buried question is back');
		assert.ok(!offered.includes(suspended ?? ''), 'the suspended question is not');
	});
});
