import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repository } from '../../scripts/vscode/folders.mjs';
import { ensureServer } from '../../scripts/vscode/install.mjs';
import { startServer, type RunningServer } from '../../scripts/vscode/server.mjs';
import { openDryRun, sharedBrowser, smallBank, type DryRun } from '../support/ui/dryRun';

describe('the package, installed as a user would', () => {
	const browser = sharedBrowser();
	let folder: string;
	let server: RunningServer;
	let dryRun: DryRun;
	before(async () => {
		folder = mkdtempSync(join(tmpdir(), 'dry-run-vsix-'));
		const vsix = join(folder, 'dry-run.vsix');
		run(process.execPath, ['scripts/package.mjs', '--out', vsix], repository);
		const { node, root } = await ensureServer();
		const extensionsDir = join(folder, 'extensions');
		run(node, ['out/server-main.js', '--install-extension', vsix, '--extensions-dir', extensionsDir, '--server-data-dir', join(folder, 'data')], root);

		server = await startServer({ extensionsDir });
		dryRun = await openDryRun(browser.get(), { files: smallBank, server, extension: false });
	});
	after(async () => {
		await dryRun.close();
		await server.stop();
		rmSync(folder, { recursive: true, force: true });
	});

	it('shows the banks, opens a question, reveals, grades and goes on', async () => {
		const { tree, panel, press, sees, shows, notice } = dryRun;
		await tree.open();

		await tree.row(/What does the gateway do/).click();
		await shows('What does the gateway do?');
		await panel.getByRole('heading', { level: 1 }).click();
		await press('h', 'Space');
		await sees('It routes requests');
		await press('3');

		await notice(/Good is saved/);
		await shows('What happens when it is down?');
	});

	it('keeps the session and the grade through a reload', async () => {
		const { reload, shows, tree } = dryRun;

		await reload();

		await shows('What happens when it is down?');
		await tree.row(/Our Service, 1 of 3/).waitFor();
	});

	it('finds a question of the bundled bank by typing', async () => {
		const { window, page, panel, sees } = dryRun;

		const input = await window.ask('Dry Run: Go to Question', 'A topic or a question');
		await input.fill('flashattention');
		await page.locator('.quick-input-list').getByRole('option', { name: /FlashAttention/i }).first().click();

		await sees('LLM and AI Engineering › Foundations');
		assert.match(await panel.getByRole('heading', { level: 1 }).innerText(), /FlashAttention/);
	});
});

function run(command: string, args: readonly string[], cwd: string): void {
	const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
	assert.equal(status, 0, `${command} ${args.join(' ')}: ${stdout}${stderr}`);
}
