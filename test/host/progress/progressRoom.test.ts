import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import type { LoggedAttempt } from '../../../src/core/progress/entry';
import { aStanding } from '../../support/host/standings';
import { openStorage, type Storage } from '../../support/host/storage';

const attempt: LoggedAttempt = { grade: 'good', took: 4000, hints: 1, layers: 2, ticked: [0], missed: [1] };

describe('Progress', () => {
	let storage: Storage;
	beforeEach(() => { storage = openStorage(); });
	afterEach(() => { storage.dispose(); });

	it('is found again by the next window, from the log alone', async () => {
		const first = await storage.window().open();
		const standing = aStanding({}, { starred: true });
		await first.record('a/b', standing, { attempt }).durable;

		const second = await storage.window().open();

		assert.deepEqual(second.standing('a/b'), standing);
		assert.deepEqual((await second.history('a/b')).map(entry => entry.attempt), [attempt]);
		assert.deepEqual(second.setAside, []);
	});

	it('is on the disk when the promise says so', async () => {
		const progress = await storage.window().open();

		await progress.record('a/b', aStanding()).durable;

		assert.match(readFileSync(storage.pathOf(), 'utf8'), /"key":"a\/b".*"sum":"[0-9a-f]{8}"\}\n$/);
	});

	it('is kept by the memento too, when the log is gone', async () => {
		const first = await storage.window().open();
		const standing = aStanding();
		await first.record('a/b', standing).durable;
		await first.save();
		rmSync(storage.log, { recursive: true });

		assert.deepEqual((await storage.window().open()).standing('a/b'), standing);
	});

	it('is copied into a file for its month when a later window tidies up, and stays the same', async () => {
		const first = await storage.window().open();
		await first.record('a/b', aStanding(), { attempt }).durable;
		const second = await storage.window().open();

		await second.tidy();
		await (await storage.window().open()).tidy();

		const [month, pending, ...others] = storage.logged();
		assert.deepEqual([month, others], [`${new Date().toISOString().slice(0, 7)}.jsonl`, []]);
		assert.match(pending ?? '', /^pending-/);
		const third = await storage.window().open();
		assert.deepEqual(third.standing('a/b'), first.standing('a/b'));
		assert.equal((await third.history('a/b')).length, 1);
	});

	it('can be looked up while it is being written', async () => {
		const progress = await storage.window().open();
		const writes = Array.from({ length: 40 }, () => progress.record('a/b', aStanding(), { attempt }).durable);

		const lengths: number[] = [];
		for (const write of writes) {
			lengths.push((await progress.history('a/b')).length);
			await write;
		}

		assert.equal((await progress.history('a/b')).length, 40);
		assert.deepEqual(lengths, lengths.toSorted((a, b) => a - b));
	});

	it('is opened once, however often it is asked for', async () => {
		const window = storage.window();
		assert.equal(window.current(), undefined);

		const [one, other] = await Promise.all([window.open(), window.open()]);

		assert.equal(one, other);
		assert.equal(window.current(), one);
	});
});
