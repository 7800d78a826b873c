import * as vscode from 'vscode';
import assert from 'node:assert/strict';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Library } from '../../../src/host/library';
import type { Stored } from '../../support/host/context';
import { activated, inWorkspace } from '../../support/host/extension';
import { aLibrary } from '../../support/host/library';
import { temporaryFolder, type TemporaryFolder } from '../../support/host/temporary';
import { pause, until } from '../../support/host/until';

const markdown = (title: string) => `# Notes\n\n## Q: ${title}\n\nBecause it is so.\n`;

describe('Opened files', () => {
	let folder: TemporaryFolder;
	let stored: Stored;
	let library: Library;
	before(activated);
	beforeEach(() => {
		folder = temporaryFolder();
		stored = new Map();
		library = aLibrary(stored);
	});
	afterEach(() => {
		library.dispose();
		folder.remove();
	});

	function write(name: string, text: string): vscode.Uri {
		writeFileSync(join(folder.path, name), text);
		return vscode.Uri.file(join(folder.path, name));
	}
	const titles = (from = library) => from.files().filter(file => file.uri.path.startsWith(folder.uri.path)).flatMap(file => file.bank.outlines.map(outline => outline.question));

	/** Nothing tells when a new watcher has begun to watch, so what it shall see is done until it does. */
	async function changed(what: string, change: () => unknown, isSeen: () => boolean): Promise<void> {
		await until(what, async () => {
			change();
			await pause(200);
			return isSeen();
		});
	}

	it('become banks wherever they lie, and are told of', async () => {
		await library.banks();
		let changes = 0;
		const listener = library.onDidChange(() => { changes++; });

		const { bank } = await library.open(write('notes [old] {1}.md', markdown('Why?')));

		const [outline] = bank.outlines;
		assert.equal(outline?.question, 'Why?');
		assert.equal(library.question(outline.key)?.answer, 'Because it is so.');
		assert.ok((await library.banks()).includes(bank));
		assert.equal(changes, 1);
		listener.dispose();
	});

	it('are there in the next window, until they are closed', async () => {
		const uri = write('notes.md', markdown('Why?'));
		await library.open(uri);

		const next = aLibrary(stored);
		await next.banks();
		assert.deepEqual(titles(next), ['Why?']);
		await next.close(uri);
		assert.deepEqual(titles(next), []);
		next.dispose();

		const last = aLibrary(stored);
		await last.banks();
		assert.deepEqual(titles(last), []);
		last.dispose();
	});

	it('are watched: a change is read, a deleted file takes its questions away, and they come back with it', async () => {
		const uri = write('notes [old] {1}.md', markdown('Why?'));
		await library.open(uri);

		await changed('the change is read', () => write('notes [old] {1}.md', markdown('Why not?')), () => titles()[0] === 'Why not?');
		renameSync(uri.fsPath, `${uri.fsPath}.bak`);
		await until('the questions are gone', () => titles().length === 0);
		renameSync(`${uri.fsPath}.bak`, uri.fsPath);

		await until('the questions are back', () => titles()[0] === 'Why not?');
	});

	it('are watched in the next window too', async () => {
		const uri = write('notes.md', markdown('Why?'));
		await library.open(uri);

		const next = aLibrary(stored);
		await next.banks();

		await changed('the change is read', () => write('notes.md', markdown('Why not?')), () => titles(next)[0] === 'Why not?');
		next.dispose();
	});

	it('that are banks already are given as they are, and stay when they are closed', async () => {
		await library.banks();
		const uri = inWorkspace('.dryrun/ledger.yaml');
		const known = library.files().find(file => file.uri.path === uri.path);

		assert.equal(await library.open(uri), known);
		await library.close(uri);

		assert.ok(known && library.files().includes(known));
		assert.ok(!stored.has('dryRun.opened'));
	});

	it('of other kinds, and those that are not there, are refused and not remembered', async () => {
		await assert.rejects(library.open(write('notes.docx', 'Why?')), /Markdown, text, YAML/);
		const gone = write('gone.md', 'Why?');
		rmSync(gone.fsPath);
		await assert.rejects(library.open(gone), /gone\.md/);

		assert.ok(!stored.has('dryRun.opened'));
	});
});
