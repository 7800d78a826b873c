import * as vscode from 'vscode';
import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openProgressRoom, type ProgressRoom } from '../../../src/host/progress';
import { aContext, aLog, aMemento, type Stored } from '../../support/host/context';
import { readOnlyFileSystem } from '../../support/host/readOnly';
import { api, replace } from '../../support/host/replace';
import { aStanding } from '../../support/host/standings';
import { temporaryFolder, type TemporaryFolder } from '../../support/host/temporary';

const attempt = { grade: 'good', took: 4000, hints: 1, layers: 2, ticked: [0], missed: [1] } as const;

describe('Progress', () => {
	let storage: TemporaryFolder;
	let stored: Stored;
	let told: string[];
	const toUndo: (() => void)[] = [];
	beforeEach(() => {
		storage = temporaryFolder();
		stored = new Map();
		told = [];
		toUndo.push(storage.remove, replace(api.window, 'showWarningMessage', () => ((message: string) => {
			told.push(message);
			return Promise.resolve(undefined);
		}) as never));
	});
	afterEach(() => { toUndo.splice(0).forEach(undo => { undo(); }); });

	/** What a window does that opens on this storage. */
	function room(uri = storage.uri): ProgressRoom {
		const log = aLog();
		const opened = openProgressRoom(aContext({ ...storage, uri }, aMemento(stored)), log);
		toUndo.push(() => { vscode.Disposable.from(log, opened).dispose(); });
		return opened;
	}
	const logged = () => readdirSync(join(storage.path, 'log'));
	const onlyLog = () => join(storage.path, 'log', logged()[0] ?? '');

	it('is found again by the next window, from the log alone', async () => {
		const first = await room().open();
		const standing = aStanding({}, { starred: true });
		await first.record('a/b', standing, { attempt: { ...attempt, ticked: [0], missed: [1] } }).durable;

		const second = await room().open();

		assert.deepEqual(second.standing('a/b'), standing);
		assert.deepEqual((await second.history('a/b')).map(entry => entry.attempt), [attempt]);
		assert.deepEqual(second.setAside, []);
	});

	it('is on the disk when the promise says so', async () => {
		const progress = await room().open();

		await progress.record('a/b', aStanding()).durable;

		assert.match(readFileSync(onlyLog(), 'utf8'), /"key":"a\/b".*"sum":"[0-9a-f]{8}"\}\n$/);
	});

	it('is kept by the memento too, when the log is gone', async () => {
		const first = await room().open();
		await first.record('a/b', aStanding()).durable;
		await first.save();
		rmSync(join(storage.path, 'log'), { recursive: true });

		assert.deepEqual((await room().open()).standing('a/b'), aStanding({ due: first.standing('a/b')!.memory!.due, last: first.standing('a/b')!.memory!.last }));
	});

	it('can be looked up while it is being written', async () => {
		const progress = await room().open();
		const writes = Array.from({ length: 40 }, () => progress.record('a/b', aStanding(), { attempt: { ...attempt, ticked: [], missed: [] } }).durable);

		const lengths = [];
		for (const write of writes) {
			lengths.push((await progress.history('a/b')).length);
			await write;
		}

		assert.equal((await progress.history('a/b')).length, 40);
		assert.deepEqual(lengths, lengths.toSorted((a, b) => a - b));
	});

	it('takes no notice of a file that was left half-written', async () => {
		await (await room().open()).record('a/b', aStanding()).durable;
		writeFileSync(`${onlyLog()}.tmp`, readFileSync(onlyLog()).subarray(0, 40));

		const progress = await room().open();

		assert.deepEqual([progress.setAside, told, progress.all().size], [[], [], 1]);
	});

	it('sets a damaged file aside, recovers the rest of it, and says so once', async () => {
		const first = await room().open();
		await first.record('a/b', aStanding()).durable;
		await first.record('a/c', aStanding()).durable;
		const [whole] = readFileSync(onlyLog(), 'utf8').split('\n');
		writeFileSync(onlyLog(), `${whole}\n{"torn`);

		const progress = await room().open();
		await room().open();

		assert.ok(progress.standing('a/b'));
		assert.equal(told.length, 1);
		assert.match(told[0] ?? '', /some of your stored progress was damaged.*kept as damaged-[0-9a-f]{8}-pending-/);
		const kept = logged().find(name => name.startsWith('damaged-')) ?? '';
		assert.equal(readFileSync(join(storage.path, 'log', kept), 'utf8'), `${whole}\n{"torn`);
	});

	it('says that it could not be written when its folder is read-only, and goes on', async () => {
		const fileSystem = readOnlyFileSystem('dryrun-read-only');
		toUndo.push(() => { fileSystem.dispose(); });
		const progress = await room(vscode.Uri.parse('dryrun-read-only:/')).open();

		const { durable } = progress.record('a/b', aStanding());

		await assert.rejects(durable);
		assert.ok(progress.standing('a/b'));
		await assert.rejects(progress.record('a/c', aStanding()).durable);
	});

	it('writes what could not be written with the next change', async () => {
		const progress = await room().open();
		writeFileSync(join(storage.path, 'log'), 'a file where the folder should be');
		await assert.rejects(progress.record('a/b', aStanding()).durable);

		rmSync(join(storage.path, 'log'));
		await progress.record('a/c', aStanding()).durable;

		assert.deepEqual([...(await room().open()).all().keys()].toSorted(), ['a/b', 'a/c']);
	});

	it('opens on a second try when the storage could not be read at first', async () => {
		writeFileSync(join(storage.path, 'log'), 'a file where the folder should be');
		const opened = room();
		await assert.rejects(opened.open());
		rmSync(join(storage.path, 'log'));
		mkdirSync(join(storage.path, 'log'));

		assert.equal((await opened.open()).all().size, 0);
	});
});
