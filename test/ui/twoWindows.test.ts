import { strict as assert } from 'node:assert';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer, type RunningServer } from '../../scripts/vscode/server.mjs';
import { openDryRun, sharedBrowser, smallBank, type DryRun } from '../support/ui/dryRun';

/** The questions that a log on the server names, each entry once. */
function logged(dataDir: string): readonly string[] {
	const names = readdirSync(dataDir, { recursive: true, encoding: 'utf8' }).filter(name => /log[\\/][\w-]+\.jsonl$/.test(name) && !/damaged|reset/.test(name));
	const lines = names.flatMap(name => readFileSync(join(dataDir, name), 'utf8').trimEnd().split('\n'));
	const entries = new Map(lines.map(line => JSON.parse(line) as { id: string; key: string }).map(({ id, key }) => [id, key]));
	return [...entries.values()].sort();
}

async function grade({ tree, panel, press, shows, notice }: DryRun, question: RegExp): Promise<void> {
	await tree.row(question).click();
	await shows(question);
	await panel.getByRole('heading', { level: 1 }).click();
	await press('Space');
	await panel.getByRole('button', { name: /^Good/ }).waitFor();
	await press('3');
	await notice(/Good is saved/);
}

for (const scope of ['workspace', 'user'] as const) {
	describe(`two windows at once, with progress of the ${scope}`, () => {
		const browser = sharedBrowser();
		let server: RunningServer;
		let dataDir: string;
		let one: DryRun;
		let other: DryRun;
		before(async () => {
			dataDir = mkdtempSync(join(tmpdir(), 'dry-run-data-'));
			server = await startServer({ dataDir });
			const settings = { 'dryRun.progress.scope': scope };
			one = await openDryRun(browser.get(), { files: smallBank, server, settings });
			await one.tree.open();
			other = await openDryRun(browser.get(), { beside: one, ...(scope === 'user' && { files: smallBank }) });
			await other.tree.open();
		});
		after(async () => {
			await other.close();
			await one.close();
			await server.stop();
			rmSync(dataDir, { recursive: true, force: true });
		});

		it('each sees what the other has graded, without a reload', async () => {
			await grade(one, /Why is there a queue/);
			await other.tree.row(/Why is there a queue before billing\?, learning/).waitFor();

			await grade(other, /What is cached/);
			await one.tree.row(/What is cached, and for how long\?, learning/).waitFor();
		});

		it('nothing is lost when both are killed, and one is opened again', async () => {
			await Promise.all([grade(one, /What does the gateway do/), grade(other, /What does the gateway do/)]);

			server.killExtensionHost();
			await one.reload();
			await one.tree.open();

			await one.tree.row(/^Our Service, 3 of 3 answered/).waitFor();
			assert.deepEqual(logged(dataDir), ['cache', 'gateway', 'gateway', 'queue'].map(id => `.dryrun/service.yaml/${id}`));
		});
	});
}
