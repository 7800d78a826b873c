import { strict as assert } from 'node:assert';
import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { startServer, type RunningServer } from '../../scripts/vscode/server.mjs';
import { openDryRun, sharedBrowser, smallBank, type DryRun } from '../support/ui/dryRun';

/** The review log's files of the one workspace that the server has seen. */
function logFiles(dataDir: string): readonly string[] {
	return readdirSync(dataDir, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.jsonl') && name.includes('log')).map(name => join(dataDir, name));
}

describe('progress survives', () => {
	const browser = sharedBrowser();
	let server: RunningServer;
	let dataDir: string;
	let dryRun: DryRun;
	before(async () => {
		dataDir = mkdtempSync(join(tmpdir(), 'dry-run-data-'));
		server = await startServer({ dataDir });
		dryRun = await openDryRun(browser.get(), { files: smallBank, server });
		await dryRun.tree.open();
	});
	after(async () => {
		await dryRun.close();
		await server.stop();
		rmSync(dataDir, { recursive: true, force: true });
	});

	it('a SIGKILL of the extension host right after the panel has confirmed a grade', async () => {
		const { tree, press, panel, shows, notice, reload } = dryRun;
		await tree.row(/Why is there a queue/).click();
		await shows(/Why is there a queue/);
		await panel.getByRole('heading', { level: 1 }).click();
		await press('Space');
		await panel.getByRole('button', { name: /^Good/ }).waitFor();
		await press('3');
		await notice(/Good is saved/);

		server.killExtensionHost();
		await reload();
		await tree.open();

		await tree.row(/Why is there a queue before billing\?, learning/).waitFor();
	});

	it('storage that can\'t be written to: a message says so, writing is tried again, and another says when all is saved', async () => {
		const { tree, press, panel, shows, notice, reload, page } = dryRun;
		const log = dirname(logFiles(dataDir)[0] ?? '');
		await tree.row(/What does the gateway do/).click();
		await shows(/What does the gateway do/);
		await panel.getByRole('heading', { level: 1 }).click();
		renameSync(log, `${log}-away`);
		writeFileSync(log, 'a file where the folder should be');

		await press('Space');
		await panel.getByRole('button', { name: /^Good/ }).waitFor();
		await press('3');
		await notice(/could not be written to disk/);
		await page.getByText(/your last answers could not be written to disk .*kept in memory.*tried again every few seconds/).first().waitFor();
		rmSync(log);
		renameSync(`${log}-away`, log);
		await page.getByText('Dry Run: your answers are saved now.').first().waitFor();
		server.killExtensionHost();
		await reload();
		await tree.open();

		await tree.row(/What does the gateway do\?, learning/).waitFor();
	});

	it('a log that was scrambled: what is intact counts, the damaged original is kept, and one message says so', async () => {
		const { tree, press, panel, shows, notice, reload, page } = dryRun;
		await tree.row(/What is cached/).click();
		await shows(/What is cached/);
		await panel.getByRole('heading', { level: 1 }).click();
		await press('Space', '3');
		await notice(/Good is saved/);
		server.killExtensionHost();
		const [file] = logFiles(dataDir).filter(name => readFileSync(name, 'utf8').includes('/cache"'));
		assert.ok(file, 'the grade is in the log');
		const text = readFileSync(file, 'utf8');
		writeFileSync(file, `${text.slice(0, 20)}\u0000scrambled${text}`);

		await reload();
		await tree.open();

		await page.getByText(/some of your stored progress was damaged/).first().waitFor();
		await tree.row(/Why is there a queue before billing\?, learning/).waitFor();
		assert.equal(logFiles(dataDir).filter(name => name.includes('damaged-')).length, 1);
		await tree.row(/What is cached/).click();
		await shows(/What is cached/);
	});
});
