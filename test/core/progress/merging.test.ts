import assert from 'node:assert/strict';
import fc from 'fast-check';
import { foldEntry, type Standings } from '../../../src/core/progress/fold';
import { readLines } from '../../../src/core/progress/line';
import { readExport, writeExport } from '../../../src/core/progress/transfer';
import { aLoggedAttempt, anEntry, day, morning } from '../../support/builders';
import { aPlace, standingsOf } from '../../support/progressPlace';
import { anyEntries } from './arbitraries';

const attempt = aLoggedAttempt();

describe('merging progress from elsewhere', () => {
	it('adds what is new, keeps what is there, and is the same after a restart', async () => {
		const here = aPlace();
		const progress = await here.open();
		await progress.record('bank/x', { grade: 'good' }, { attempt }).durable;

		const added = await progress.merge([anEntry({ id: 'far-1', key: 'bank/y', attempt })]);

		assert.deepEqual(added.map(entry => entry.id), ['far-1']);
		assert.deepEqual([...progress.all().keys()].sort(), ['bank/x', 'bank/y']);
		assert.deepEqual(standingsOf(await here.open()), standingsOf(progress));
		assert.equal((await progress.history('bank/y')).length, 1);
	});

	it('changes nothing the second time', async () => {
		await fc.assert(fc.asyncProperty(anyEntries, async entries => {
			const { files, open } = aPlace();
			const progress = await open();
			await progress.merge(entries);
			const before = new Map(files.texts);

			assert.deepEqual(await progress.merge(entries), []);
			assert.deepEqual(await (await open()).merge(entries), []);
			assert.deepEqual(files.texts, before);
		}), { numRuns: 25 });
	});

	it('reads nothing where there is nothing to merge', async () => {
		const { files, open } = aPlace();
		await (await open()).record('bank/x', { grade: 'good' }).durable;
		const progress = await open();
		files.read = name => Promise.reject(new Error(`${name} was read.`));

		assert.deepEqual(await progress.merge([]), []);
	});

	it('leads to the same standings on both machines, whoever merges first', async () => {
		await fc.assert(fc.asyncProperty(anyEntries, anyEntries, async (some, others) => {
			const [here, there] = [await aPlace().open('a'), await aPlace().open('b')];
			await here.merge(some);
			await there.merge(others.map(entry => ({ ...entry, id: `b${entry.id}` })));

			await here.merge(await there.entries());
			await there.merge(await here.entries());

			assert.deepEqual(standingsOf(here), standingsOf(there));
		}), { numRuns: 25 });
	});

	it('lets the review win that was done later by the clock, though the other machine has done more', async () => {
		const laptop = await aPlace(morning).open('laptop');
		for (let i = 0; i < 5; i++) {
			await laptop.record('bank/x', { grade: 'again' }).durable;
		}
		const desktop = await aPlace(morning + day).open('desktop');
		await desktop.record('bank/x', { grade: 'easy' }).durable;

		await laptop.merge(await desktop.entries());

		assert.deepEqual(laptop.standing('bank/x'), { grade: 'easy' });
	});

	it('lets what is done after it win, though the other machine\'s clock is ahead', async () => {
		const ahead = await aPlace(morning + 400 * day).open('ahead');
		await ahead.record('bank/x', { grade: 'again' }).durable;
		const here = await aPlace(morning).open('here');
		await here.merge(await ahead.entries());

		await here.record('bank/x', { grade: 'easy' }).durable;
		await ahead.merge(await here.entries());

		assert.deepEqual([here.standing('bank/x'), ahead.standing('bank/x')], [{ grade: 'easy' }, { grade: 'easy' }]);
	});

	it('keeps attempts that were taken back taken back', async () => {
		const there = await aPlace().open('there');
		const { entry } = there.record('bank/x', { grade: 'good' }, { attempt });
		await there.record('bank/x', {}, { undoes: entry.id }).durable;
		const here = await aPlace().open('here');

		await here.merge(await there.entries());

		assert.deepEqual([await here.history('bank/x'), here.standing('bank/x')], [[], {}]);
	});

	it('fills in the attempt of an entry of which only the standing was known', async () => {
		const progress = await aPlace().open();
		await progress.merge([anEntry()]);

		await progress.merge([anEntry({ attempt })]);

		assert.equal((await progress.history('bank/closures')).length, 1);
	});

	it('is all or nothing when the disk is full', async () => {
		const { files, open } = aPlace();
		const progress = await open();
		const { replace } = files;
		files.replace = async (name, text) => {
			files.isFull = files.texts.size > 0;
			await replace(name, text);
		};
		const many = Array.from({ length: 2_001 }, (_, i) => anEntry({ id: `far-${i}`, key: `bank/${i}` }));

		await assert.rejects(progress.merge(many), /No space/);

		assert.deepEqual([files.texts.size, progress.all().size], [0, 0]);
	});

	it('numbers on above what was merged, and never beyond what can be told apart', async () => {
		const progress = await aPlace().open();
		await progress.merge([anEntry({ n: 2 ** 52 - 10 })]);

		const [one, other] = [progress.record('bank/x', {}), progress.record('bank/x', { grade: 'good' })];
		await other.durable;

		assert.deepEqual([one.entry.n, other.entry.n], [2 ** 52 - 9, 2 ** 52 - 8]);
		assert.notEqual(one.entry.id, other.entry.id);
	});
});

describe('resetting progress', () => {
	it('forgets everything, in every window, for good', async () => {
		const { open } = aPlace();
		const [one, other] = [await open(), await open()];
		await other.record('bank/x', { grade: 'good' }).durable;
		await one.record('bank/y', { grade: 'good' }).durable;
		await one.save();

		await one.reset();

		assert.equal(one.all().size, 0);
		await other.save();
		await other.tidy();
		assert.equal(other.all().size, 0);
		assert.equal((await open()).all().size, 0);
	});

	it('writes a backup that brings everything back', async () => {
		const { files, open } = aPlace();
		const progress = await open();
		await progress.record('bank/x', { grade: 'good' }, { attempt }).durable;
		await progress.merge([anEntry()]);
		const before = standingsOf(progress);

		const backup = await progress.reset();

		const text = files.texts.get(backup) ?? '';
		const exported = readExport(text, readLines(text));
		assert.ok(exported.kind === 'progress');
		assert.equal((await progress.merge(exported.entries)).length, 2);
		assert.deepEqual([standingsOf(progress), standingsOf(await open())], [before, before]);
		assert.equal((await progress.history('bank/x')).length, 1);
	});

	it('starts afresh: what is recorded after it counts', async () => {
		const { open } = aPlace();
		const progress = await open();
		await progress.record('bank/x', { grade: 'good' }).durable;
		await progress.reset();

		await progress.record('bank/y', { grade: 'easy' }).durable;

		assert.deepEqual([...standingsOf(await open())], [['bank/y', { grade: 'easy' }]]);
	});

	it('does nothing when the backup cannot be written', async () => {
		const { files, open } = aPlace();
		const progress = await open();
		await progress.record('bank/x', { grade: 'good' }).durable;
		files.isFull = true;

		await assert.rejects(progress.reset(), /No space/);

		assert.deepEqual(progress.standing('bank/x'), { grade: 'good' });
		assert.equal((await open()).all().size, 1);
	});

	it('keeps the backup of each of two resets in the same second', async () => {
		const { files, open } = aPlace();
		const progress = await open();
		await progress.record('bank/x', { grade: 'good' }).durable;

		const backups = [await progress.reset(), await progress.reset()];

		assert.equal(new Set(backups).size, 2);
		assert.match(files.texts.get(backups[0]!) ?? '', /bank\/x/);
	});
});

describe('a standing', () => {
	it('is the same whether entries were merged, loaded or folded', async () => {
		await fc.assert(fc.asyncProperty(anyEntries, async entries => {
			const expected: Standings = new Map();
			entries.forEach(entry => { foldEntry(expected, entry); });
			const { open } = aPlace();
			const progress = await open();
			await progress.merge(writeExport(entries, morning).split('\n').flatMap(line => readLines(line).entries));

			assert.deepEqual(new Map([...progress.all()].sort()), new Map([...expected].sort()));
			assert.deepEqual(new Map([...(await open()).all()].sort()), new Map([...expected].sort()));
		}), { numRuns: 25 });
	});
});
