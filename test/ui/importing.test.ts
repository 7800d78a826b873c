import { strict as assert } from 'node:assert';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startServer, type RunningServer } from '../../scripts/vscode/server.mjs';
import { openDryRun, sharedBrowser, smallBank, type DryRun } from '../support/ui/dryRun';
import { ovenCards, ovenList } from '../support/ui/ovenList';

const importKey = 'Control+Alt+Shift+I';

describe('a person brings lists along', () => {
	const browser = sharedBrowser();
	let server: RunningServer;
	let dryRun: DryRun;
	before(async () => {
		server = await startServer();
		mkdirSync(join(server.dataDir, 'User'), { recursive: true });
		writeFileSync(join(server.dataDir, 'User', 'keybindings.json'), JSON.stringify([
			{ key: 'ctrl+alt+shift+i', command: 'dryRun.importQuestions', args: { uris: ['lists/ovens.md', 'lists/cards.csv'], into: 'Ovens' } },
		]));
		dryRun = await openDryRun(browser.get(), { server, files: { ...smallBank, 'lists/ovens.md': ovenList, 'lists/cards.csv': ovenCards } });
		await dryRun.tree.open();
	});
	after(async () => {
		await dryRun.close();
		await server.stop();
	});

	const bank = () => join(dryRun.folder, '.dryrun/ovens.yaml');

	it('imports them by a command that asks nothing, and finds the bank in the tree', async () => {
		await dryRun.page.keyboard.press(importKey);

		await dryRun.tree.row(/^Ovens/).waitFor();
		const text = readFileSync(bank(), 'utf8');
		assert.equal(text.match(/^ {2}- id: /gm)?.length, 5);
		assert.match(text, /It keeps the surface soft[^]*#### From Cards\n\n {6}Without it the crust tears\./);
		assert.doesNotMatch(text, /Back to Top|Contributions/);
	});

	it('drills what was imported', async () => {
		const { page, tree, shows, press, sees } = dryRun;

		await tree.row(/Oven Interview Questions/).click();
		await page.getByRole('treeitem', { name: /Why is an oven preheated/ }).first().click();
		await shows('Why is an oven preheated?');
		await dryRun.panel.getByRole('heading', { level: 1 }).click();
		await press('Space');

		await sees('450 F for 30 minutes');
	});

	it('breaks the bank in the editor, sees the problem in the Problems panel, and its quick fix works', async () => {
		const { page, window } = dryRun;
		await page.keyboard.press('E');
		await page.getByRole('tab', { name: /ovens\.yaml/ }).waitFor();
		await page.keyboard.press('ControlOrMeta+End');
		await page.keyboard.type('  - question: Is it a slip?');
		await page.keyboard.press('Enter');
		await page.keyboard.type('  awnser: Yes.');
		await page.keyboard.press('Escape');

		await window.run('Problems: Focus on Problems View');
		const problem = page.locator('.markers-panel').getByText(/knows no field "awnser"/).first();
		await problem.waitFor();
		await problem.dblclick();
		const fix = page.locator('.action-widget').getByText('Change It to "answer"');
		for (let tries = 0; tries < 8 && !await fix.isVisible(); tries++) {
			await page.keyboard.press('ControlOrMeta+.');
			await page.waitForTimeout(1_000); // the editor takes the focus from the panel in its own time
		}
		await fix.waitFor();
		await page.keyboard.press('Enter');

		await problem.waitFor({ state: 'detached' });
		await page.locator('.editor-instance .view-line').filter({ hasText: /answer:\sYes\./ }).waitFor();
	});

	it('imports from the Explorer\'s menu, after a look at what was read, and takes it back', async () => {
		const { page, window } = dryRun;
		await window.run('View: Show Explorer');
		await page.getByRole('treeitem', { name: 'lists' }).click();
		await page.getByRole('treeitem', { name: 'cards.csv' }).click({ button: 'right' });
		const item = page.locator('.context-view').getByText('Import Questions…');
		await item.hover();
		await page.waitForTimeout(500); // a menu takes a click that comes at once for the end of the one that opened it
		await item.click();

		await page.locator('.quick-input-widget').getByText('into .dryrun/cards.yaml, a new bank').waitFor();
		await page.locator('.quick-input-widget').getByText('2 questions', { exact: true }).first().waitFor();
		await page.keyboard.press('Enter');

		await window.run('Notifications: Show Notifications');
		const notices = page.locator('.notifications-center');
		await notices.getByText(/2 questions imported into \.dryrun\/cards\.yaml/).waitFor();
		assert.ok(existsSync(join(dryRun.folder, '.dryrun/cards.yaml')));
		await notices.getByRole('button', { name: 'Undo' }).click();
		await page.getByRole('treeitem', { name: 'cards.yaml', exact: true }).waitFor({ state: 'detached' });
		for (let looks = 0; existsSync(join(dryRun.folder, '.dryrun/cards.yaml')) && looks < 50; looks++) {
			await page.waitForTimeout(100);
		}
		assert.ok(!existsSync(join(dryRun.folder, '.dryrun/cards.yaml')));
	});
});
