import { strict as assert } from 'node:assert';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { startServer, type RunningServer } from '../../scripts/vscode/server.mjs';
import { openDryRun, sharedBrowser, smallBank, type DryRun } from '../support/ui/dryRun';

/** Installs an extension by its files, as unpacking its package would. */
function install(extensionsDir: string, name: string, contributes: unknown, files: Readonly<Record<string, string>>): void {
	const manifest = { name, publisher: 'acme', displayName: `Acme ${name}`, version: '1.0.0', engines: { vscode: '^1.100.0' }, contributes: { dryRunBanks: contributes } };
	for (const [path, text] of Object.entries({ 'package.json': JSON.stringify(manifest), ...files })) {
		const file = join(extensionsDir, `acme.${name}-1.0.0`, path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, text);
	}
}

const bread = 'title: Bread\nquestions:\n  - id: salt\n    question: Why does bread need salt?\n    answer: It slows the yeast.\n';

describe('banks that other extensions carry', () => {
	const browser = sharedBrowser();
	let folder: string;
	let server: RunningServer;
	let dryRun: DryRun;
	before(async () => {
		folder = mkdtempSync(join(tmpdir(), 'dry-run-packs-'));
		install(folder, 'bread', [{ path: './bread.yaml' }, { path: 'cards', format: 'csv', title: 'Cards' }], { 'bread.yaml': bread, 'cards/a.txt': 'What lifts dough;Yeast does\nWhat is a starter;Old dough\n' });
		install(folder, 'broken', [{ path: '../acme.bread-1.0.0/bread.yaml' }, { path: 'gone.yaml' }, { path: 'a.yaml', format: 'loaf' }, 3], {});
		server = await startServer({ extensionsDir: folder });
		dryRun = await openDryRun(browser.get(), { files: smallBank, server });
	});
	after(async () => {
		await dryRun.close();
		await server.stop();
		rmSync(folder, { recursive: true, force: true });
	});

	it('stand in the tree and can be drilled', async () => {
		const { tree, panel, press, shows, sees, notice } = dryRun;
		await tree.open();
		await tree.row(/^Cards/).waitFor();

		await tree.row(/^Why does bread need salt/).click();
		await shows('Why does bread need salt?');
		await panel.getByRole('heading', { level: 1 }).click();
		await press('Space');
		await sees('It slows the yeast.');
		await press('3');
		await notice(/Good is saved/);
		await tree.row(/^Bread, 1 of 1/).waitFor();
	});

	it('are told of by the extension\'s name where something is wrong with them', async () => {
		for (const fault of [/acme\.bread-1\.0\.0\/bread\.yaml" leaves the extension's folder/, /There is no "gone\.yaml"/, /There is no format "loaf"/, /3 is no object/]) {
			await dryRun.page.getByRole('treeitem', { name: fault }).first().waitFor();
		}
		await dryRun.page.getByRole('treeitem', { name: /Acme broken, contributes\.dryRunBanks/ }).first().waitFor();
	});
});

describe('a folder that nobody trusts', () => {
	const browser = sharedBrowser();
	let server: RunningServer;
	let dryRun: DryRun;
	before(async () => {
		server = await startServer({ trust: true });
		dryRun = await openDryRun(browser.get(), { files: { ...smallBank, 'docs/bread.md': '## Q: Why salt?\n\nTaste.\n', '.vscode/settings.json': '{"dryRun.banks":["docs/*.md"]}' }, server, settings: { 'security.workspace.trust.startupPrompt': 'never' } });
	});
	after(async () => {
		await dryRun.close();
		await server.stop();
	});

	it('can be practised, and nothing is written into it', async () => {
		const { tree, panel, press, shows, notice, folder, page } = dryRun;
		const before = listed(folder);
		await page.getByText('Restricted Mode').first().waitFor();
		await tree.open();
		await tree.row(/^bread\.md, 0 of 1/).waitFor();

		await tree.row(/What does the gateway do/).click();
		await shows('What does the gateway do?');
		await panel.getByRole('heading', { level: 1 }).click();
		await press('Space', '3');
		await notice(/Good is saved/);

		assert.deepEqual(listed(folder), before);
	});
});

describe('a workspace of several folders', () => {
	const browser = sharedBrowser();
	let folder: string;
	let dryRun: DryRun;
	before(async () => {
		folder = mkdtempSync(join(tmpdir(), 'dry-run-roots-'));
		for (const [name, title] of [['one', 'First'], ['two', 'Second'], ['three', 'Third']] as const) {
			mkdirSync(join(folder, name, '.dryrun'), { recursive: true });
			writeFileSync(join(folder, name, '.dryrun/bread.yaml'), bread.replace('title: Bread', `title: ${title}`).replace('Why does', `${title}, why does`));
		}
		dryRun = await openDryRun(browser.get(), { workspace: holding('one', 'two') });
	});
	after(async () => {
		await dryRun.close();
		rmSync(folder, { recursive: true, force: true });
	});

	/** Writes which folders the workspace has. */
	function holding(...paths: readonly string[]): string {
		const workspace = join(folder, 'some.code-workspace');
		writeFileSync(workspace, JSON.stringify({ folders: paths.map(path => ({ path })) }));
		return workspace;
	}

	it('keeps banks of one path apart: each has its own progress', async () => {
		const { tree, panel, press, shows, notice } = dryRun;
		await tree.open();
		await tree.row(/^First, 0 of 1/).waitFor();

		await tree.row(/^Second, why does bread/).click();
		await shows('Second, why does bread need salt?');
		await panel.getByRole('heading', { level: 1 }).click();
		await press('Space', '3');
		await notice(/Good is saved/);

		await tree.row(/^Second, 1 of 1/).waitFor();
		await tree.row(/^First, 0 of 1/).waitFor();
	});

	it('takes in a folder that is added, watches it, and gives its progress back with a folder that was taken out for a while', async () => {
		const { tree } = dryRun;

		holding('one', 'two', 'three');
		await tree.row(/^Third, 0 of 1/).waitFor();
		writeFileSync(join(folder, 'three/.dryrun/bread.yaml'), bread.replace('title: Bread', 'title: Another'));
		await tree.row(/^Another, 0 of 1/).waitFor();

		holding('one', 'three');
		await tree.row(/^Second/).waitFor({ state: 'detached' });
		holding('one', 'three', 'two');
		await tree.row(/^Second, 1 of 1/).waitFor();
	});
});

const listed = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
	.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name)).sort().map(path => [path, readFileSync(path, 'utf8')]);
