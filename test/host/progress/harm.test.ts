import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { aStanding } from '../../support/host/standings';
import { openStorage, type Storage } from '../../support/host/storage';
import { until } from '../../support/host/until';

describe('Progress that comes to harm', () => {
	let storage: Storage;
	beforeEach(() => { storage = openStorage(); });
	afterEach(() => { storage.dispose(); });

	it('takes no notice of a file that was left half-written', async () => {
		await (await storage.window().open()).record('a/b', aStanding()).durable;
		writeFileSync(`${storage.pathOf()}.tmp`, readFileSync(storage.pathOf()).subarray(0, 40));

		const progress = await storage.window().open();

		assert.deepEqual([progress.setAside, storage.told, progress.all().size], [[], [], 1]);
	});

	it('sets a damaged file aside, recovers the rest of it, and says so once', async () => {
		const first = await storage.window().open();
		await first.record('a/b', aStanding()).durable;
		await first.record('a/c', aStanding()).durable;
		const [whole] = readFileSync(storage.pathOf(), 'utf8').split('\n');
		writeFileSync(storage.pathOf(), `${whole ?? ''}\n{"torn`);

		const progress = await storage.window().open();
		await storage.window().open();

		assert.ok(progress.standing('a/b'));
		assert.equal(storage.told.length, 1);
		assert.match(storage.told[0] ?? '', /some of your stored progress was damaged.*kept as damaged-[0-9a-f]{8}-pending-/);
		const kept = storage.logged().find(name => name.startsWith('damaged-'));
		assert.equal(readFileSync(storage.pathOf(kept), 'utf8'), `${whole ?? ''}\n{"torn`);
	});

	it('says that it could not be written when its folder is read-only, and goes on', async () => {
		const progress = await storage.window(storage.readOnlyFolder('dryrun-read-only')).open();

		const { durable } = progress.record('a/b', aStanding());

		await assert.rejects(durable);
		assert.ok(progress.standing('a/b'));
		await assert.rejects(progress.record('a/c', aStanding()).durable);
	});

	it('writes what could not be written with the next change', async () => {
		const progress = await storage.window().open();
		rmSync(storage.log, { recursive: true });
		writeFileSync(storage.log, 'a file where the folder should be');
		await assert.rejects(progress.record('a/b', aStanding()).durable);

		rmSync(storage.log);
		await progress.record('a/c', aStanding()).durable;

		assert.deepEqual([...(await storage.window().open()).all().keys()].toSorted(), ['a/b', 'a/c']);
	});

	it('tells that answers are not written, tries again by itself, and tells when they are', async () => {
		const room = storage.window();
		const progress = await room.open();
		rmSync(storage.log, { recursive: true });
		writeFileSync(storage.log, 'a file where the folder should be');
		await assert.rejects(progress.record('a/b', aStanding()).durable);
		room.changed();
		await until('it was told', () => storage.told.length === 1);
		assert.match(storage.told[0] ?? '', /could not be written to disk .*kept in memory.*tried again/);

		rmSync(storage.log);

		await until('it was told', () => storage.told.length === 2, 12_000);
		assert.match(storage.told[1] ?? '', /saved now/);
		assert.ok((await storage.window().open()).standing('a/b'));
	});

	it('opens on a second try when the storage could not be read at first', async () => {
		let isThere = false;
		const window = storage.window(storage.readOnlyFolder('dryrun-late', () => isThere));
		await assert.rejects(window.open());
		isThere = true;

		assert.equal((await window.open()).all().size, 0);
	});
});
