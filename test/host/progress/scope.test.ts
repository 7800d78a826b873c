import * as vscode from 'vscode';
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { foldEntry, type Standings } from '../../../src/core/progress/fold';
import { writeSnapshot } from '../../../src/core/progress/snapshot';
import { settings } from '../../../src/host/ids';
import { configured } from '../../support/host/configured';
import { aStanding } from '../../support/host/standings';
import { openStorage, type Storage } from '../../support/host/storage';
import { until } from '../../support/host/until';

const syncedKey = 'dryRun.progress.synced';

describe('The scope of progress', () => {
	let storage: Storage;
	let restore: (() => Promise<void>) | undefined;
	beforeEach(() => { storage = openStorage(); });
	afterEach(async () => {
		await restore?.();
		restore = undefined;
		storage.dispose();
	});

	const scopeTo = async (scope: 'workspace' | 'user') => {
		const back = await configured(settings.progressScope, scope);
		restore ??= back;
	};
	const workspace = (name: string) => vscode.Uri.file(join(storage.log, '..', name));

	it('of a window without a workspace is the user, whatever the setting says, and nothing of it travels', async () => {
		const first = storage.window(null);
		await (await first.open()).record('a/b', aStanding()).durable;

		assert.ok((await storage.window(null).open()).standing('a/b'));
		assert.equal((await storage.window().open()).standing('a/b'), undefined);
		assert.deepEqual([first.place()?.scope, [...storage.synced]], ['user', []]);
	});

	it('is switched while windows are open: what was there comes along, and stays where it was', async () => {
		const room = storage.window(workspace('one'));
		const progress = await room.open();
		await progress.record('a/b', aStanding()).durable;

		await scopeTo('user');
		await until('progress is the user\'s', () => room.place()?.scope === 'user');

		assert.ok(progress.standing('a/b'));
		assert.match(storage.told.join(), /kept for all your workspaces together\. One entry was copied there\. Nothing was removed/);
		await progress.record('a/c', aStanding()).durable;
		assert.deepEqual([...(await storage.window(workspace('two')).open()).all().keys()].toSorted(), ['a/b', 'a/c']);
	});

	it('is switched back and forth without loss', async () => {
		const one = workspace('one');
		await (await storage.window(one).open()).record('a/1', aStanding()).durable;
		for (const [scope, key] of [['user', 'a/2'], ['workspace', 'a/3'], ['user', 'a/4'], ['workspace', 'a/5']] as const) {
			await scopeTo(scope);
			const progress = await storage.window(one).open();
			await progress.record(key, aStanding()).durable;
		}

		const last = await storage.window(one).open();

		assert.deepEqual([...last.all().keys()].toSorted(), ['a/1', 'a/2', 'a/3', 'a/4', 'a/5']);
		assert.equal((await last.entries()).length, 5);
	});

	it('keeps what is recorded in the midst of a switch', async () => {
		const room = storage.window(workspace('one'));
		const progress = await room.open();
		const written: Promise<void>[] = [];
		let keys = 0;
		const moved = scopeTo('user').then(() => until('progress is the user\'s', () => room.place()?.scope === 'user'));
		while (room.place()?.scope === 'workspace') {
			written.push(progress.record(`a/${keys++}`, aStanding()).durable);
			await new Promise(resolve => { setTimeout(resolve, 1); });
		}
		await moved;
		await Promise.all(written);
		await until('all has come along', () => progress.all().size === keys);

		assert.equal((await storage.window(workspace('two')).open()).all().size, keys);
	});

	it('stays what it was, and says so, when the other place cannot be written to', async () => {
		const broken = storage.readOnlyFolder('dryrun-scope');
		await scopeTo('user');
		await (await storage.window().open()).record('a/b', aStanding()).durable;
		await scopeTo('workspace');

		const room = storage.window(broken);
		const progress = await room.open();

		assert.equal(progress.all().size, 0);
		assert.equal(storage.told.filter(text => text.includes('could not be copied')).length, 0);
		await scopeTo('user');
		await until('progress is the user\'s', () => room.place()?.scope === 'user');
		assert.ok(progress.standing('a/b'));
		await scopeTo('workspace');
		await until('it was told', () => storage.told.some(text => text.includes('could not be copied')));
		assert.equal(room.place()?.scope, 'user');
	});

	describe('for the user, with Settings Sync', () => {
		const fromElsewhere = (grade: 'again' | 'easy', at: number) => {
			const standings: Standings = new Map();
			foldEntry(standings, { id: `far-${at.toString(36)}`, n: at, at, key: 'a/b', after: { grade } });
			return JSON.stringify(writeSnapshot({ standings, files: {} }));
		};
		beforeEach(() => scopeTo('user'));

		it('offers how the person stands to other machines', async () => {
			const room = storage.window();
			await (await room.open()).record('a/b', aStanding()).durable;
			room.changed();

			await until('it is offered', () => storage.global.get(syncedKey)?.includes('a/b'));

			assert.deepEqual([...storage.synced], [syncedKey]);
		});

		it('takes in what another machine did later, and keeps it though that is overwritten', async () => {
			await (await storage.window().open()).record('a/b', { grade: 'good' }).durable;
			storage.global.set(syncedKey, fromElsewhere('easy', Date.now() + 60_000));

			assert.equal((await storage.window().open()).standing('a/b')?.grade, 'easy');
			storage.global.delete(syncedKey);
			assert.equal((await storage.window().open()).standing('a/b')?.grade, 'easy');
		});

		it('lets nothing that another machine did earlier replace what was done here', async () => {
			await (await storage.window().open()).record('a/b', { grade: 'good' }).durable;
			storage.global.set(syncedKey, fromElsewhere('again', Date.now() - 60_000));

			assert.equal((await storage.window().open()).standing('a/b')?.grade, 'good');
		});

		it('sees what arrives while the window is open before it builds a queue', async () => {
			const room = storage.window();
			await room.open();
			storage.global.set(syncedKey, fromElsewhere('easy', Date.now()));

			assert.equal((await room.fresh()).standing('a/b')?.grade, 'easy');
		});

		it('passes over what is damaged', async () => {
			storage.global.set(syncedKey, '{"version":2,"rows":"torn"}');

			assert.equal((await storage.window().open()).all().size, 0);
			assert.deepEqual(storage.told.filter(text => text.includes('damaged')), []);
		});
	});
});
