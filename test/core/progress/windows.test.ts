import assert from 'node:assert/strict';
import fc from 'fast-check';
import { aLoggedAttempt } from '../../support/builders';
import { aPlace, standingsOf } from '../../support/progressPlace';

describe('two windows at once', () => {
	it('see each other\'s grades when they look', async () => {
		const { open } = aPlace();
		const [one, other] = [await open(), await open()];
		await one.record('bank/x', { grade: 'good' }).durable;
		await other.record('bank/y', { grade: 'again' }).durable;

		assert.deepEqual([await one.refresh(), await other.refresh()], [true, true]);

		assert.deepEqual(standingsOf(one), standingsOf(other));
		assert.equal(one.all().size, 2);
	});

	it('read nothing when there is nothing new', async () => {
		const { files, open } = aPlace();
		const [one, other] = [await open(), await open()];
		await other.record('bank/y', { grade: 'again' }).durable;
		await one.refresh();
		await one.record('bank/x', { grade: 'good' }).durable;
		files.read = name => Promise.reject(new Error(`${name} was read.`));

		assert.equal(await one.refresh(), false);
	});

	it('let the later grade of the same question win in both', async () => {
		const { open } = aPlace();
		const [one, other] = [await open(), await open()];
		await one.record('bank/x', { grade: 'good' }).durable;
		await other.record('bank/x', { grade: 'again' }).durable;
		await one.refresh();
		assert.deepEqual(one.standing('bank/x'), { grade: 'again' });

		await one.record('bank/x', { grade: 'easy' }).durable;
		await other.refresh();

		assert.deepEqual(other.standing('bank/x'), { grade: 'easy' });
	});

	it('don\'t stumble over a file that is merged and gone before it is read', async () => {
		const { files, wait, open } = aPlace();
		const one = await open('a');
		const other = await open('b');
		await other.record('bank/x', { grade: 'good' }).durable;
		await (await open('c')).tidy();
		wait(2);
		const { list } = files;
		files.list = async () => {
			const listed = await list();
			files.list = list;
			await (await open('d')).tidy();
			return listed;
		};

		assert.equal(await one.refresh(), true);

		assert.deepEqual(one.standing('bank/x'), { grade: 'good' });
		assert.ok(!files.texts.has('pending-b-0.jsonl'));
	});

	it('take what is whole of a damaged file, and leave the mending to the next start', async () => {
		const { files, open } = aPlace();
		const [one, other] = [await open('a'), await open('b')];
		await other.record('bank/x', { grade: 'good' }).durable;
		files.texts.set('pending-b-0.jsonl', `${files.texts.get('pending-b-0.jsonl') ?? ''}torn`);

		await one.refresh();
		await one.save();

		assert.deepEqual(one.standing('bank/x'), { grade: 'good' });
		assert.equal((await open()).setAside.length, 1);
	});

	type Act = 'record' | 'save' | 'tidy' | 'refresh' | 'reopen' | 'day';
	const anyAct = fc.record({ who: fc.constantFrom(0, 1, 2), act: fc.constantFrom<Act>('record', 'record', 'record', 'save', 'tidy', 'refresh', 'reopen', 'day'), key: fc.constantFrom('bank/x', 'bank/y', 'bank/z') });

	it('lose nothing, though they do whatever at the same moment, and in the end all stand the same', async () => {
		await fc.assert(fc.asyncProperty(fc.array(fc.array(anyAct, { minLength: 1, maxLength: 3 }), { maxLength: 12 }), async moments => {
			const { open, wait } = aPlace();
			const windows = [await open(), await open(), await open()];
			const ids = new Set<string>();
			for (const moment of moments) {
				await Promise.all(moment.map(async ({ who, act, key }) => {
					const window = windows[who]!;
					switch (act) {
						case 'record': {
							const { entry, durable } = window.record(key, { missed: [ids.size] }, { attempt: aLoggedAttempt() });
							ids.add(entry.id);
							await durable;
							break;
						}
						case 'save': await window.save(); break;
						case 'tidy': await window.tidy(); break;
						case 'refresh': await window.refresh(); break;
						case 'reopen': windows[who] = await open(); break;
						case 'day': wait(2); break;
					}
				}));
			}
			await Promise.all(windows.map(window => window.refresh()));

			const last = await open();
			assert.deepEqual(last.setAside, []);
			assert.deepEqual((await last.entries()).filter(entry => ids.has(entry.id) && entry.attempt).length, ids.size);
			for (const window of windows) {
				assert.deepEqual(standingsOf(window), standingsOf(last));
			}
		}), { numRuns: 100 });
	});
});
