import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Entry } from '../../../src/core/progress/entry';
import { foldEntry, type Standings } from '../../../src/core/progress/fold';
import { readLines, writeLine } from '../../../src/core/progress/line';
import type { Progress } from '../../../src/core/progress/store';
import { aLoggedAttempt, aMemory, anEntry, morning } from '../../support/builders';
import type { MemoryFiles } from '../../support/memoryFiles';
import { aPlace } from '../../support/progressPlace';

const standings = (progress: Progress) => new Map([...progress.all()].map(([key, { standing }]) => [key, standing]));

const logged = (files: MemoryFiles): readonly Entry[] =>
	[...files.texts].filter(([name]) => !name.startsWith('damaged-')).flatMap(([, text]) => readLines(text).entries);

const names = (files: MemoryFiles) => [...files.texts.keys()].sort();

describe('progress', () => {
	it('is empty at first', async () => {
		const progress = await aPlace().open();

		assert.equal(progress.standing('bank/a'), undefined);
		assert.equal(progress.all().size, 0);
		assert.deepEqual(progress.setAside, []);
	});

	it('counts a change at once, and keeps it when the promise resolves', async () => {
		const { files, open } = aPlace();
		const progress = await open();

		const { durable } = progress.record('bank/a', { grade: 'good' });

		assert.deepEqual(progress.standing('bank/a'), { grade: 'good' });
		assert.equal(files.texts.size, 0);
		await durable;
		assert.deepEqual(logged(files).map(entry => entry.key), ['bank/a']);
	});

	it('writes down the question, the time, the attempt and what came of it', async () => {
		const { files, open } = aPlace();
		const progress = await open('w');
		const attempt = aLoggedAttempt({ text: 'A function and\nits scope.' });

		const { entry, durable } = progress.record('bank/a', { grade: 'good', memory: aMemory() }, { attempt });
		await durable;

		assert.deepEqual(entry, { id: `w-${morning.toString(36)}`, n: morning, at: morning, key: 'bank/a', attempt, after: { grade: 'good', memory: aMemory() } });
		assert.deepEqual(logged(files), [entry]);
	});

	for (const isSaved of [false, true]) {
		it(`stands the same when it is opened again, ${isSaved ? 'saved' : 'not saved'}`, async () => {
			const { open } = aPlace();
			const first = await open();
			await first.record('bank/a', { starred: true }).durable;
			await first.record('bank/b', { grade: 'again', missed: [0, 2] }).durable;
			await first.record('bank/a', { starred: true, grade: 'good', memory: aMemory() }).durable;
			if (isSaved) {
				await first.save();
			}

			const second = await open();

			assert.deepEqual(standings(second), standings(first));
			assert.deepEqual(second.setAside, []);
		});
	}

	it('finds what was recorded after it was saved', async () => {
		const { open } = aPlace();
		const first = await open();
		await first.record('bank/a', { grade: 'good' }).durable;
		await first.save();
		await first.record('bank/a', { grade: 'easy' }).durable;

		const second = await open();

		assert.deepEqual(second.standing('bank/a'), { grade: 'easy' });
	});

	it('does not read the log again when it was saved', async () => {
		const { files, open } = aPlace();
		const first = await open();
		await first.record('bank/a', { grade: 'good' }).durable;
		await first.save();

		files.read = name => Promise.reject(new Error(`${name} was read.`));

		assert.deepEqual((await open()).standing('bank/a'), { grade: 'good' });
	});

	it('keeps two hundred that were recorded in one go', async () => {
		const { files, open } = aPlace();
		const first = await open();

		const writes = Array.from({ length: 200 }, (_, i) => first.record(`bank/${i}`, { missed: [i] }).durable);
		await Promise.all(writes);

		const second = await open();
		assert.equal(second.all().size, 200);
		assert.deepEqual(standings(second), standings(first));
		assert.equal(new Set(logged(files).map(entry => entry.id)).size, 200);
		assert.equal(files.replaced.length, 1);
	});

	it('begins a new file every fifty, so that a change costs the same for ever', async () => {
		const { files, open } = aPlace();
		const progress = await open('w');

		for (let i = 0; i < 120; i++) {
			await progress.record('bank/a', { missed: [i] }).durable;
		}

		assert.deepEqual(names(files), ['pending-w-0.jsonl', 'pending-w-1.jsonl', 'pending-w-2.jsonl']);
		assert.deepEqual([...files.texts.values()].map(text => readLines(text).entries.length), [50, 50, 20]);
	});

	it('keeps what is recorded while a full file is being written', async () => {
		const { files, open } = aPlace();
		const progress = await open('w');
		const { replace } = files;
		const writes: (() => void)[] = [];
		files.replace = async (name, text) => {
			await new Promise<void>(resolve => { writes.push(resolve); });
			await replace(name, text);
		};
		const begun = async () => {
			while (writes.length === 0) {
				await Promise.resolve();
			}
		};
		Array.from({ length: 49 }, (_, i) => progress.record('bank/a', { missed: [i] }));
		const full = progress.record('bank/a', { missed: [49] });
		await begun();

		const late = progress.record('bank/a', { missed: [50] });
		writes.pop()?.();
		await full.durable;
		await begun();
		writes.pop()?.();
		await late.durable;

		assert.deepEqual(logged(files).map(entry => entry.after.missed?.[0]), Array.from({ length: 51 }, (_, i) => i));
	});

	it('numbers on from what it found', async () => {
		const { open } = aPlace();
		const first = await open();
		await first.record('bank/a', {}).durable;
		await first.record('bank/b', {}).durable;

		const { entry } = (await open()).record('bank/a', {});

		assert.ok([...first.all().values()].every(({ n }) => n < entry.n));
	});

	describe('when a write fails', () => {
		it('says so, and the change still counts', async () => {
			const { files, open } = aPlace();
			const progress = await open();
			files.isFull = true;

			const { durable } = progress.record('bank/a', { grade: 'good' });

			await assert.rejects(durable, /No space left/);
			assert.deepEqual(progress.standing('bank/a'), { grade: 'good' });
		});

		it('brings what was not written with the next write', async () => {
			const { files, open } = aPlace();
			const first = await open();
			await first.record('bank/a', { grade: 'good' }).durable;
			files.isFull = true;
			await assert.rejects(first.record('bank/b', { grade: 'hard' }).durable);
			files.isFull = false;

			await first.record('bank/c', { grade: 'easy' }).durable;

			assert.deepEqual(standings(await open()), standings(first));
			assert.equal(logged(files).length, 3);
		});

		it('brings even sixty of them, in order', async () => {
			const { files, open } = aPlace();
			const first = await open();
			files.isFull = true;
			for (let i = 0; i < 60; i++) {
				await assert.rejects(first.record('bank/a', { missed: [i] }).durable);
			}
			files.isFull = false;

			await first.record('bank/a', { missed: [60] }).durable;
			await first.record('bank/a', { missed: [61] }).durable;

			assert.deepEqual(logged(files).map(entry => entry.after.missed?.[0]), Array.from({ length: 62 }, (_, i) => i));
		});

		it('saves the change with the state all the same', async () => {
			const { files, open } = aPlace();
			const first = await open();
			files.isFull = true;
			await assert.rejects(first.record('bank/a', { grade: 'good' }).durable);
			await first.save();
			files.isFull = false;

			assert.deepEqual((await open()).standing('bank/a'), { grade: 'good' });
		});
	});

	describe('history', () => {
		it('gives the attempts at a question, oldest first', async () => {
			const progress = await aPlace().open();
			progress.record('bank/a', {}, { attempt: aLoggedAttempt({ took: 1 }) });
			progress.record('bank/b', {}, { attempt: aLoggedAttempt({ took: 2 }) });
			await progress.record('bank/a', {}, { attempt: aLoggedAttempt({ took: 3 }) }).durable;

			const attempts = await progress.history('bank/a');

			assert.deepEqual(attempts.map(entry => entry.attempt?.took), [1, 3]);
		});

		it('leaves out what is no attempt', async () => {
			const progress = await aPlace().open();
			await progress.record('bank/a', { starred: true }).durable;

			assert.deepEqual(await progress.history('bank/a'), []);
		});

		it('leaves out an attempt that was taken back, and the taking back', async () => {
			const progress = await aPlace().open();
			progress.record('bank/a', { grade: 'good' }, { attempt: aLoggedAttempt({ took: 1 }) });
			const { entry } = progress.record('bank/a', { grade: 'again' }, { attempt: aLoggedAttempt({ took: 2 }) });
			await progress.record('bank/a', { grade: 'good' }, { undoes: entry.id }).durable;

			const attempts = await progress.history('bank/a');

			assert.deepEqual(attempts.map(each => each.attempt?.took), [1]);
			assert.deepEqual(progress.standing('bank/a'), { grade: 'good' });
		});

		it('reaches over months, pending files and windows, each attempt once', async () => {
			const { open } = aPlace();
			const first = await open();
			await first.record('bank/a', {}, { attempt: aLoggedAttempt({ took: 1 }) }).durable;
			const second = await open();
			await second.tidy();
			await second.record('bank/a', {}, { attempt: aLoggedAttempt({ took: 2 }) }).durable;

			const attempts = await second.history('bank/a');

			assert.deepEqual(attempts.map(entry => entry.attempt?.took), [1, 2]);
		});
	});

	describe('an undo', () => {
		it('brings the standing before back, also after a restart', async () => {
			const { open } = aPlace();
			const first = await open();
			const before = { grade: 'good', memory: aMemory() } as const;
			first.record('bank/a', before);
			const { entry } = first.record('bank/a', { grade: 'again', memory: aMemory({ lapses: 1 }) });
			await first.record('bank/a', before, { undoes: entry.id }).durable;

			assert.deepEqual((await open()).standing('bank/a'), before);
		});

		it('makes a new question new again', async () => {
			const { open } = aPlace();
			const first = await open();
			const { entry } = first.record('bank/a', { grade: 'again', memory: aMemory() });
			await first.record('bank/a', {}, { undoes: entry.id }).durable;
			await first.save();

			assert.deepEqual((await open()).standing('bank/a'), {});
		});
	});

	describe('tidying', () => {
		it('moves what an earlier window wrote into its month, and drops the pending file when no window can be at it', async () => {
			const { files, wait, open } = aPlace();
			const first = await open('a');
			await first.record('bank/x', { grade: 'good' }).durable;

			await (await open('b')).tidy();
			await (await open('c')).tidy();
			assert.deepEqual(names(files), ['2026-11.jsonl', 'pending-a-0.jsonl']);

			wait(2);
			await (await open('c')).tidy();
			assert.deepEqual(names(files), ['2026-11.jsonl']);
			assert.deepEqual(standings(await open('d')), standings(first));
		});

		it('drops a full pending file at once, for its window has begun another', async () => {
			const { files, open } = aPlace();
			const first = await open('a');
			await Promise.all(Array.from({ length: 50 }, (_, i) => first.record(`bank/${i}`, {}).durable));

			await (await open('b')).tidy();
			await (await open('c')).tidy();

			assert.deepEqual(names(files), ['2026-11.jsonl']);
		});

		for (const days of [0, 2]) {
			it(`never drops an entry that its window adds at that very moment, ${days} days later`, async () => {
				const { files, wait, open } = aPlace();
				const first = await open('a');
				await first.record('bank/x', { grade: 'again' }).durable;
				await (await open('b')).tidy();
				wait(days);
				const last = await open('c');
				const { read } = files;
				files.read = async name => {
					const text = await read(name);
					await (name === 'pending-a-0.jsonl' && first.record('bank/y', { grade: 'good' }).durable);
					return text;
				};

				await last.tidy();

				files.read = read;
				assert.deepEqual((await open('d')).standing('bank/y'), { grade: 'good' });
			});
		}

		it('begins another file an hour later, and when the clock was set back', async () => {
			const { files, wait, open } = aPlace();
			const progress = await open('a');
			for (const days of [0, 1 / 48, 1 / 24, -1]) {
				wait(days);
				await progress.record('bank/x', {}).durable;
			}

			assert.deepEqual([...files.texts.values()].map(text => readLines(text).entries.length), [2, 1, 1]);
		});

		it('puts an entry into a month though its time is one that no calendar has', async () => {
			const { files, open } = aPlace();
			const times = [-1, 9e15, 1e300, -1e300];
			files.texts.set('pending-old-0.jsonl', times.map((at, i) => writeLine(anEntry({ id: `w-${i}`, n: i, at, key: `bank/${i}` }))).join(''));

			await (await open()).tidy();

			assert.deepEqual(names(files), ['1970-01.jsonl', '9999-12.jsonl', 'pending-old-0.jsonl']);
			assert.equal((await open()).all().size, 4);
		});

		it('leaves its own pending file alone', async () => {
			const { files, open } = aPlace();
			const progress = await open('a');
			await progress.record('bank/x', { grade: 'good' }).durable;

			await progress.tidy();
			await progress.tidy();

			assert.deepEqual(names(files), ['pending-a-0.jsonl']);
		});

		it('does nothing, and saves nothing, when all is tidy', async () => {
			const { files, memento, open } = aPlace();

			await (await open()).tidy();

			assert.deepEqual(files.replaced, []);
			assert.equal(memento.json, undefined);
		});

		it('adds to a month without a change to what is there', async () => {
			const { files, open } = aPlace();
			const old = writeLine(anEntry({ id: 'old-1', key: 'bank/old' }));
			files.texts.set('2026-11.jsonl', old);
			await (await open()).record('bank/x', { grade: 'good' }).durable;

			await (await open()).tidy();

			assert.ok(files.texts.get('2026-11.jsonl')?.startsWith(old));
			assert.deepEqual(logged(files).map(entry => entry.key), ['bank/old', 'bank/x', 'bank/x']);
		});

		it('puts each entry into the month of its date', async () => {
			const { files, open } = aPlace();
			const entries = [anEntry({ id: 'a', at: Date.UTC(2026, 9, 31) }), anEntry({ id: 'b', n: 2, at: Date.UTC(2026, 10, 1) }), anEntry({ id: 'c', n: 3, at: Date.UTC(2026, 9, 30) })];
			files.texts.set('pending-old-0.jsonl', entries.map(writeLine).join(''));

			await (await open()).tidy();

			assert.deepEqual(readLines(files.texts.get('2026-10.jsonl') ?? '').entries.map(entry => entry.id), ['a', 'c']);
			assert.deepEqual(readLines(files.texts.get('2026-11.jsonl') ?? '').entries.map(entry => entry.id), ['b']);
		});

		it('drops an empty pending file', async () => {
			const { files, open } = aPlace();
			files.texts.set('pending-old-0.jsonl', '');

			await (await open()).tidy();

			assert.deepEqual(names(files), []);
		});

		it('keeps the pending file when the month cannot be written', async () => {
			const { files, open } = aPlace();
			await (await open('a')).record('bank/x', { grade: 'good' }).durable;
			const progress = await open('b');
			files.isFull = true;

			await assert.rejects(progress.tidy());

			assert.deepEqual(names(files), ['pending-a-0.jsonl']);
		});
	});

	describe('with two windows', () => {
		it('shows a grade at once, though the other window has numbered further', async () => {
			const { open } = aPlace();
			const one = await open('a');
			const other = await open('b');
			for (let i = 0; i < 5; i++) {
				await other.record('bank/x', { missed: [i] }).durable;
			}
			await one.tidy();

			await one.record('bank/x', { grade: 'easy' }).durable;

			assert.deepEqual(one.standing('bank/x'), { grade: 'easy' });
			assert.deepEqual((await open()).standing('bank/x'), { grade: 'easy' });
		});

		it('does not take for read what the other has written since', async () => {
			const { open } = aPlace();
			const other = await open('b');
			await other.record('bank/x', { grade: 'again' }).durable;
			const one = await open('a');
			await other.record('bank/x', { grade: 'good' }).durable;

			await one.save();

			assert.deepEqual((await open()).standing('bank/x'), { grade: 'good' });
		});

		type Act = 'record' | 'save' | 'tidy' | 'reopen';
		const anyAct = fc.record({ who: fc.constantFrom(0, 1), act: fc.constantFrom<Act>('record', 'record', 'record', 'save', 'tidy', 'reopen'), key: fc.constantFrom('bank/x', 'bank/y', 'bank/z') });

		it('never loses an entry, whichever records, saves, tidies or is opened again when', async () => {
			await fc.assert(fc.asyncProperty(fc.array(anyAct, { maxLength: 25 }), async acts => {
				const { files, open } = aPlace();
				const windows = [await open(), await open()];
				const entries: Entry[] = [];

				for (const { who, act, key } of acts) {
					const window = windows[who]!;
					switch (act) {
						case 'record': {
							const { entry, durable } = window.record(key, { missed: [entries.length] }, { attempt: aLoggedAttempt() });
							entries.push(entry);
							await durable;
							break;
						}
						case 'save': await window.save(); break;
						case 'tidy': await window.tidy(); break;
						case 'reopen': windows[who] = await open(); break;
					}
				}

				const last = await open();
				const expected: Standings = new Map();
				entries.forEach(entry => { foldEntry(expected, entry); });
				assert.deepEqual(new Map([...last.all()].sort()), new Map([...expected].sort()));
				assert.deepEqual(new Set(logged(files).map(entry => entry.id)), new Set(entries.map(entry => entry.id)));
				const attempts = (await Promise.all(['bank/x', 'bank/y', 'bank/z'].map(key => last.history(key)))).flat();
				assert.equal(attempts.length, entries.length);
				assert.deepEqual(last.setAside, []);
			}), { numRuns: 80 });
		});

		it('ends tidy after two more windows on another day', async () => {
			await fc.assert(fc.asyncProperty(fc.array(anyAct, { maxLength: 15 }), async acts => {
				const { files, wait, open } = aPlace();
				const windows = [await open(), await open()];
				for (const { who, act, key } of acts.filter(each => each.act !== 'reopen')) {
					const window = windows[who]!;
					await (act === 'record' ? window.record(key, { grade: 'good' }).durable : act === 'save' ? window.save() : window.tidy());
				}
				const before = new Set(logged(files).map(entry => entry.id));

				wait(2);
				await (await open()).tidy();
				await (await open()).tidy();

				assert.ok([...files.texts.keys()].every(name => name === '2026-11.jsonl'), names(files).join());
				assert.deepEqual(new Set(logged(files).map(entry => entry.id)), before);
				assert.equal(logged(files).length, before.size);
			}), { numRuns: 40 });
		});
	});
});
