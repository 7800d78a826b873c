import * as vscode from 'vscode';
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { aStanding } from '../../support/host/standings';
import { openStorage, type Storage } from '../../support/host/storage';
import { until } from '../../support/host/until';

describe('Two windows on the same progress', () => {
	let storage: Storage;
	beforeEach(() => { storage = openStorage(); });
	afterEach(() => { storage.dispose(); });

	it('see what the other has recorded, without being asked', async () => {
		const [one, other] = [storage.window(), storage.window()];
		const [progress] = await Promise.all([one.open(), other.open()]);
		let changes = 0;
		one.onDidChange(() => { changes++; });

		await (await other.open()).record('a/b', aStanding()).durable;

		await until('the first window knows', () => progress.standing('a/b'));
		assert.ok(changes > 0);
	});

	it('see it at the latest before they build a queue', async () => {
		const [one, other] = [storage.window(), storage.window()];
		await one.open();
		await (await other.open()).record('a/b', aStanding()).durable;

		assert.ok((await one.fresh()).standing('a/b'));
	});

	it('share the folder of the workspace, though a server gives the second one another', async () => {
		const inStorage = (name: string) => vscode.Uri.file(join(dirname(storage.log), 'workspaceStorage', name, 'dry-run.dry-run'));
		mkdirSync(dirname(inStorage('1f2e3d4c').fsPath), { recursive: true });
		writeFileSync(join(dirname(inStorage('1f2e3d4c').fsPath), 'vscode.lock'), '');
		const [one, other, stranger] = ['1f2e3d4c', '1f2e3d4c-1', '5a6b7c8d-1'].map(name => storage.window(inStorage(name)));
		await (await one!.open()).record('a/b', aStanding()).durable;

		assert.ok((await other!.open()).standing('a/b'));
		assert.equal((await stranger!.open()).standing('a/b'), undefined);
	});

	it('both forget when one is told to', async () => {
		const [one, other] = [storage.window(), storage.window()];
		await (await other.open()).record('a/b', aStanding()).durable;
		const progress = await one.fresh();

		await progress.reset();

		assert.equal((await other.fresh()).all().size, 0);
	});
});
