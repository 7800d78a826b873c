import assert from 'node:assert/strict';
import type { LogFiles, Memento } from '../../../src/core/progress/files';
import { openProgress, type Progress } from '../../../src/core/progress/store';
import { createScheduler } from '../../../src/core/schedule/review';
import { aLoggedAttempt, anEntry, day, morning } from '../../support/builders';
import { memoryFiles, memoryMemento, type MemoryFiles, type MemoryMemento } from '../../support/memoryFiles';
import { aPlace, standingsOf } from '../../support/progressPlace';

const attempt = aLoggedAttempt();

interface Disk {
	readonly files: MemoryFiles;
	readonly memento: MemoryMemento;
}

/** A disk that dies with its `lives`-th operation: what comes later never happens, and nobody is told. */
function dying({ files, memento }: Disk, lives: number): { readonly files: LogFiles; readonly memento: Memento; readonly died: Promise<void>; isDead(): boolean } {
	let left = lives;
	let tell: () => void;
	const died = new Promise<void>(resolve => { tell = resolve; });
	const live = <T>(work: () => Promise<T>): Promise<T> => {
		if (left-- > 0) {
			return work();
		}
		tell();
		return new Promise<T>(() => undefined);
	};
	return {
		died,
		isDead: () => left < 0,
		files: {
			list: () => live(() => files.list()),
			read: name => live(() => files.read(name)),
			replace: (name, text) => live(() => files.replace(name, text)),
			remove: name => live(() => files.remove(name)),
		},
		memento: { get: () => memento.get(), set: value => live(() => memento.set(value)) },
	};
}

/** What a person was told is saved. */
type Confirmed = Map<string, number>;

async function record(progress: Progress, confirmed: Confirmed, key: string, point: number): Promise<void> {
	await progress.record(key, { missed: [point] }, { attempt }).durable;
	confirmed.set(key, point);
}

/** A window's life: it finds what earlier ones left, tidies up, and is used. */
async function live(parts: { readonly files: LogFiles; readonly memento: Memento }, now: number, writer: string, confirmed: Confirmed): Promise<void> {
	const progress = await openProgress({ ...parts, now: () => now, writer });
	await progress.tidy();
	await record(progress, confirmed, 'bank/x', now);
	await progress.save();
	await record(progress, confirmed, 'bank/x', now + 1);
	await progress.refresh();
	await Promise.all(Array.from({ length: 60 }, (_, i) => record(progress, confirmed, `bank/${i}`, now)));
	await record(progress, confirmed, 'bank/y', now);
	await progress.save();
}

describe('killed at any point', () => {
	it('between grade and write, while tidying, saving or reading, a window loses nothing that was confirmed', async () => {
		let kills = 0;
		for (let lives = 0, isDead = true; isDead; lives++) {
			const disk = { files: memoryFiles(), memento: memoryMemento() };
			const confirmed: Confirmed = new Map();
			await live(disk, morning, 'a', confirmed);
			await live(disk, morning + 2 * day, 'b', confirmed);
			const mortal = dying(disk, lives);

			await Promise.race([live(mortal, morning + 4 * day, 'c', confirmed), mortal.died]);

			isDead = mortal.isDead();
			kills += Number(isDead);
			const next = await openProgress({ ...disk, now: () => morning + 6 * day, writer: 'd' });
			const kept = new Map([...confirmed.keys()].map(key => [key, next.standing(key)?.missed?.[0]]));
			for (const [key, point] of confirmed) {
				assert.ok(Number(kept.get(key)) >= point, `${key} after ${lives} operations`);
			}
			assert.deepEqual(next.setAside, []);
			await next.tidy();
			assert.ok((await next.history('bank/x')).length >= 4);
		}
		assert.ok(kills > 20, `${kills} kills`);
	});

	it('in a reset, everything is still there or in the backup', async () => {
		for (let lives = 0, isDead = true; isDead; lives++) {
			const disk = { files: memoryFiles(), memento: memoryMemento() };
			await live(disk, morning, 'a', new Map());
			const mortal = dying(disk, lives);

			await Promise.race([openProgress({ ...mortal, now: () => morning, writer: 'b' }).then(progress => progress.reset()), mortal.died]);

			isDead = mortal.isDead();
			const next = await openProgress({ ...disk, now: () => morning, writer: 'c' });
			const backup = [...disk.files.texts].find(([name]) => name.startsWith('reset-'))?.[1] ?? '';
			assert.ok(next.all().size === 62 || (backup.match(/\n/g)?.length ?? 0) === 64, `after ${lives} operations`);
		}
	});

	it('in a merge, what was there stays', async () => {
		const others = await aPlace(morning + day).open('far');
		await others.record('bank/far', { grade: 'easy' }).durable;
		const entries = await others.entries();
		for (let lives = 0, isDead = true; isDead; lives++) {
			const disk = { files: memoryFiles(), memento: memoryMemento() };
			await live(disk, morning, 'a', new Map());
			const mortal = dying(disk, lives);

			await Promise.race([openProgress({ ...mortal, now: () => morning, writer: 'b' }).then(progress => progress.merge(entries)), mortal.died]);

			isDead = mortal.isDead();
			assert.ok((await openProgress({ ...disk, now: () => morning, writer: 'c' })).all().size >= 62, `after ${lives} operations`);
		}
	});
});

describe('a full disk', () => {
	it('is told with each grade, keeps what was confirmed, and takes all at the next try', async () => {
		const { files, open } = aPlace();
		const progress = await open();
		await progress.record('bank/x', { grade: 'good' }).durable;
		files.isFull = true;
		await assert.rejects(progress.record('bank/x', { grade: 'again' }).durable, /No space left/);
		await assert.rejects(progress.flush(), /No space left/);
		assert.deepEqual((await open()).standing('bank/x'), { grade: 'good' });
		files.isFull = false;

		await progress.flush();

		assert.deepEqual((await open()).standing('bank/x'), { grade: 'again' });
	});

	it('is not written to twice when one only waits for the write that is under way', async () => {
		const { files, open } = aPlace();
		const progress = await open();
		const { durable } = progress.record('bank/x', { grade: 'good' });

		await Promise.all([durable, progress.flush(), progress.flush()]);

		assert.equal(files.replaced.length, 1);
	});

	it('costs nothing to look at again when all is written', async () => {
		const { files, open } = aPlace();
		const progress = await open();
		await progress.record('bank/x', { grade: 'good' }).durable;
		const writes = files.replaced.length;

		await progress.flush();

		assert.equal(files.replaced.length, writes);
	});

	it('keeps a window from tidying, and harms nothing', async () => {
		const { files, wait, open } = aPlace();
		await (await open()).record('bank/x', { grade: 'good' }, { attempt }).durable;
		wait(2);
		const before = new Map(files.texts);
		files.isFull = true;

		await assert.rejects((await open()).tidy());

		assert.deepEqual(files.texts, before);
	});
});

describe('a half-written file', () => {
	it('gives what is whole of it, is kept as it was found, and is told of once', async () => {
		const { files, open } = aPlace();
		const progress = await open('a');
		await progress.record('bank/x', { grade: 'good' }).durable;
		await progress.record('bank/y', { grade: 'good' }).durable;
		const torn = (files.texts.get('pending-a-0.jsonl') ?? '').slice(0, -9);
		files.texts.set('pending-a-0.jsonl', torn);

		const next = await open();

		assert.deepEqual([...next.all().keys()], ['bank/x']);
		assert.deepEqual(next.setAside.map(name => files.texts.get(name)), [torn]);
		assert.deepEqual((await open()).setAside, []);
	});
});

describe('storage that can only be read', () => {
	it('gives what is there, and says with each grade that it is not kept', async () => {
		const { files, memento, open } = aPlace();
		await (await open()).record('bank/x', { grade: 'good' }).durable;
		const refuse = () => Promise.reject(new Error('Read-only file system.'));
		Object.assign(files, { replace: refuse, remove: refuse });
		Object.assign(memento, { set: refuse });

		const progress = await open();

		assert.deepEqual(progress.standing('bank/x'), { grade: 'good' });
		await assert.rejects(progress.record('bank/x', { grade: 'again' }).durable, /Read-only/);
		await assert.rejects(progress.save(), /Read-only/);
		await assert.rejects(progress.reset(), /Read-only/);
		await assert.rejects(progress.merge([anEntry({ id: 'far-1' })]), /Read-only/);
	});
});

describe('a clock that jumps back', () => {
	it('a month, or to its beginning: the later grade still counts, also after a restart', async () => {
		for (const days of [-30, -morning / day]) {
			const { wait, open } = aPlace();
			const scheduler = createScheduler();
			const progress = await open();
			const before = scheduler.review('bank/x', undefined, 'good', morning);
			await progress.record('bank/x', { memory: before, grade: 'good' }, { attempt }).durable;
			wait(days);

			const after = scheduler.review('bank/x', before, 'again', Math.round(morning + days * day));
			await progress.record('bank/x', { memory: after, grade: 'again' }, { attempt }).durable;
			await progress.save();
			await (await open()).tidy();

			const next = await open();
			assert.deepEqual(next.standing('bank/x'), { memory: after, grade: 'again' });
			assert.equal((await next.history('bank/x')).at(-1)?.after.grade, 'again');
			assert.deepEqual(next.setAside, []);
		}
	});
});

describe('a bank that goes away', () => {
	it('takes no progress with it: a question that comes back, or gets its old id back, stands where it stood', async () => {
		const { wait, open } = aPlace();
		await (await open()).record('old/a', { grade: 'easy' }, { attempt }).durable;

		for (let window = 0; window < 4; window++) {
			wait(30);
			const progress = await open();
			await progress.tidy();
			await progress.record('new/a', { grade: 'hard' }).durable;
			await progress.save();
		}

		const progress = await open();
		assert.deepEqual([progress.standing('old/a'), progress.standing('new/a')], [{ grade: 'easy' }, { grade: 'hard' }]);
		assert.equal((await progress.history('old/a')).length, 1);
	});
});

describe('two hundred grades as fast as the keys repeat', () => {
	it('are all kept, each after the one before', async () => {
		const { open } = aPlace();
		const progress = await open();
		const writes: Promise<void>[] = [];
		for (let i = 0; i < 200; i++) {
			writes.push(progress.record(`bank/${i % 7}`, { missed: [i] }, { attempt }).durable);
			if (i % 9 === 0) {
				await Promise.resolve();
			}
		}
		await Promise.all(writes);

		const next = await open();
		assert.deepEqual(standingsOf(next), standingsOf(progress));
		assert.deepEqual((await next.entries()).map(entry => entry.after.missed?.[0]), Array.from({ length: 200 }, (_, i) => i));
	});
});
