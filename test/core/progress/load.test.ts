import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Entry, Standing } from '../../../src/core/progress/entry';
import { isMonth, isPending } from '../../../src/core/progress/files';
import { foldEntry, keepLater, type Standings } from '../../../src/core/progress/fold';
import { readLines, writeLine } from '../../../src/core/progress/line';
import { loadProgress as loadSlowly } from '../../../src/core/progress/load';
import { readSnapshot, writeSnapshot } from '../../../src/core/progress/snapshot';
import { openProgress } from '../../../src/core/progress/store';
import { aLoggedAttempt, aMemory, anEntry, day, morning } from '../../support/builders';
import { memoryFiles, memoryMemento, type MemoryFiles, type MemoryMemento } from '../../support/memoryFiles';

const month = '2026-11.jsonl';
const loadProgress = (files: MemoryFiles, memento: MemoryMemento) => loadSlowly(files, memento, () => Promise.resolve());


/** Entries of questions `bank/a`, `bank/b` …, one each. */
const entriesFor = (...letters: readonly string[]): readonly Entry[] =>
	letters.map((letter, i) => anEntry({ id: `w-${letter}`, n: i + 1, key: `bank/${letter}`, after: { grade: 'good', missed: [i] }, attempt: aLoggedAttempt({ took: i }) }));

const textOf = (entries: readonly Entry[]): string => entries.map(writeLine).join('');

/** A memento that holds a snapshot of `entries`, taken when the files had these texts. */
async function savedWith(entries: readonly Entry[], texts: Readonly<Record<string, string>>): Promise<MemoryMemento> {
	const standings: Standings = new Map();
	entries.forEach(entry => { foldEntry(standings, entry); });
	const memento = memoryMemento();
	await memento.set(writeSnapshot({ standings, files: Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, Buffer.byteLength(text)])) }));
	return memento;
}

const gradesOf = (standings: Standings) => Object.fromEntries([...standings].map(([key, { standing }]) => [key, standing.grade]));
const logNames = (files: MemoryFiles) => [...files.texts.keys()].filter(name => isMonth(name) || isPending(name)).sort();
const logOf = (files: MemoryFiles) => logNames(files).flatMap(name => readLines(files.texts.get(name) ?? '').entries);

describe('loading progress', () => {
	it('folds every file of the log when nothing was saved', async () => {
		const [a, b] = [entriesFor('a'), entriesFor('b')];
		const files = memoryFiles([[month, textOf(a)], ['pending-w-0.jsonl', textOf(b)], ['notes.txt', 'mine']]);

		const { standings, sizes, setAside } = await loadProgress(files, memoryMemento());

		assert.deepEqual(gradesOf(standings), { 'bank/a': 'good', 'bank/b': 'good' });
		assert.deepEqual(sizes, { [month]: textOf(a).length, 'pending-w-0.jsonl': textOf(b).length });
		assert.deepEqual(setAside, []);
		assert.deepEqual(files.replaced, []);
	});

	it('takes sizes in bytes, as the folder gives them', async () => {
		const text = textOf([anEntry({ key: 'bank/größe' })]);

		const { sizes } = await loadProgress(memoryFiles([[month, text]]), memoryMemento());

		assert.equal(sizes[month], text.length + 2);
	});

	it('sets a damaged file aside, keeps its whole lines, and says under which name', async () => {
		const damaged = textOf(entriesFor('a', 'b', 'c')).replace('w-b', 'w-x');
		const files = memoryFiles([[month, damaged]]);

		const { standings, setAside } = await loadProgress(files, memoryMemento());

		const [copy = '', ...others] = setAside;
		assert.match(copy, /^damaged-[0-9a-f]{8}-2026-11\.jsonl$/);
		assert.deepEqual(others, []);
		assert.equal(files.texts.get(copy), damaged);
		assert.deepEqual(Object.keys(gradesOf(standings)), ['bank/a', 'bank/c']);
		assert.deepEqual(readLines(files.texts.get(month) ?? ''), { entries: entriesFor('a', 'b', 'c').filter(entry => entry.id !== 'w-b'), damaged: [] });
	});

	it('copies a damaged file before it writes over it', async () => {
		const files = memoryFiles([[month, 'garbage']]);

		const { setAside } = await loadProgress(files, memoryMemento());

		assert.deepEqual(files.replaced, [setAside[0], month]);
	});

	it('leaves a damaged file as it is when no copy can be made', async () => {
		const files = memoryFiles([[month, 'garbage']]);
		files.isFull = true;

		await assert.rejects(loadProgress(files, memoryMemento()));

		assert.deepEqual([...files.texts], [[month, 'garbage']]);
	});

	it('rebuilds a damaged state from the log, and keeps the state that it found', async () => {
		const files = memoryFiles([[month, textOf(entriesFor('a'))]]);
		const memento = memoryMemento();
		await memento.set({ version: 1, standings: 'oops' });

		const { standings, setAside } = await loadProgress(files, memento);

		assert.deepEqual(Object.keys(gradesOf(standings)), ['bank/a']);
		assert.match(setAside.join(), /^damaged-[0-9a-f]{8}-state\.json$/);
		assert.deepEqual(JSON.parse(files.texts.get(setAside[0] ?? '') ?? ''), { version: 1, standings: 'oops' });
	});

	it('takes from the state what the log has lost, and puts it back into the log', async () => {
		const text = textOf(entriesFor('a', 'b'));
		const memento = await savedWith(entriesFor('a', 'b'), { [month]: text });
		const files = memoryFiles([[month, `${text.slice(0, -20)}\n`]]);

		await loadProgress(files, memento);

		const { standings } = await loadProgress(files, memoryMemento());
		assert.deepEqual(gradesOf(standings), { 'bank/a': 'good', 'bank/b': 'good' });
	});

	const cuts: readonly (readonly [string, string | undefined])[] = [['emptied', ''], ['cut off at the end of a line', textOf(entriesFor('a'))], ['taken away', undefined]];
	for (const [what, left] of cuts) {
		it(`puts back into the log what a month has lost that was ${what}`, async () => {
			const memento = await savedWith(entriesFor('a', 'b'), { [month]: textOf(entriesFor('a', 'b')) });
			const files = memoryFiles(left === undefined ? [] : [[month, left]]);

			const { standings, setAside } = await loadProgress(files, memento);

			assert.equal(standings.size, 2);
			assert.deepEqual(new Set(logOf(files).map(entry => entry.id)), new Set(['w-a', 'w-b']));
			assert.deepEqual(setAside, []);
		});
	}

	it('takes a pending file that is gone for merged', async () => {
		const text = textOf(entriesFor('a'));
		const memento = await savedWith(entriesFor('a'), { [month]: text, 'pending-w-0.jsonl': text });
		const files = memoryFiles([[month, text]]);

		await loadProgress(files, memento);

		assert.deepEqual(files.replaced, []);
	});

	it('puts nothing back that another file of the log still has', async () => {
		const [a, b] = entriesFor('a', 'b');
		const whole = { [month]: textOf([a!]), 'pending-zz-0.jsonl': textOf([b!]) };
		const memento = await savedWith([a!, b!], whole);
		const files = memoryFiles([...Object.entries(whole), ['2026-10.jsonl', 'garbage']]);

		await loadProgress(files, memento);

		assert.deepEqual(logNames(files), ['2026-10.jsonl', month, 'pending-zz-0.jsonl']);
	});

	it('keeps the attempts of whole files when another file was damaged', async () => {
		const [a, b] = entriesFor('a', 'b');
		const whole = { [month]: textOf([a!]), 'pending-zz-0.jsonl': textOf([b!]) };
		const memento = await savedWith([a!, b!], whole);
		const files = memoryFiles([[month, 'garbage'], ['pending-zz-0.jsonl', textOf([b!])]]);

		for (const writer of ['1', '2', '3']) {
			await (await openProgress({ files, memento, now: () => morning + 2 * day, writer })).tidy();
		}

		const progress = await openProgress({ files, memento, now: () => morning, writer: '4' });
		assert.equal((await progress.history('bank/b')).length, 1);
		assert.deepEqual(logNames(files), [month]);
	});

	it('saves at once what it has mended, so that it is not reported again', async () => {
		const files = memoryFiles([[month, `${textOf(entriesFor('a'))}garbage\n`]]);
		const memento = memoryMemento();
		await memento.set('garbage');

		const first = await openProgress({ files, memento, now: () => morning, writer: 'a' });
		const second = await openProgress({ files, memento, now: () => morning, writer: 'b' });

		assert.equal(first.setAside.length, 2);
		assert.deepEqual(second.setAside, []);
		assert.deepEqual(gradesOf(second.all()), { 'bank/a': 'good' });
	});

	it('opens though what it has mended cannot be saved', async () => {
		const memento = { get: () => 'garbage', set: () => Promise.reject(new Error('The state is read-only.')) };

		const progress = await openProgress({ files: memoryFiles([[month, textOf(entriesFor('a'))]]), memento, now: () => morning, writer: 'a' });

		assert.deepEqual(progress.standing('bank/a')?.grade, 'good');
		assert.equal(progress.setAside.length, 1);
	});
});

interface Damage {
	readonly target: number;
	readonly kind: 'cut' | 'change' | 'insert' | 'drop';
	/** Where, as a share of the text's length. */
	readonly place: number;
	readonly sign: string;
}

const anyDamage = fc.record<Damage>({
	target: fc.nat({ max: 20 }), kind: fc.constantFrom('cut', 'change', 'insert', 'drop'), place: fc.double({ min: 0, max: 1, noNaN: true }),
	sign: fc.constantFrom('\n', '"', '0', 'x', '\u0000', '\ufffd', '}', '{}\n'),
});

type Act = 'grade' | 'star' | 'undo' | 'save' | 'tidy' | 'reopen';
const anyAct = fc.record({ act: fc.constantFrom<Act>('grade', 'grade', 'grade', 'star', 'undo', 'save', 'tidy', 'reopen'), key: fc.constantFrom('bank/a', 'bank/b', 'bank/c') });

function damaged(text: string, { kind, place, sign }: Damage): string {
	const at = Math.min(text.length, Math.floor(place * text.length));
	switch (kind) {
		case 'cut': return text.slice(0, at);
		case 'change': return text.slice(0, at) + sign + text.slice(at + 1);
		case 'insert': return text.slice(0, at) + sign + text.slice(at);
		case 'drop': return text.slice(0, at) + text.slice(at + 10);
	}
}

/** Works with progress as a person does, in one window after the other. */
async function practise(files: MemoryFiles, memento: MemoryMemento, acts: readonly { readonly act: Act; readonly key: string }[]): Promise<void> {
	let windows = 0;
	let clock = morning;
	const open = () => openProgress({ files, memento, now: () => clock += 86_400_000, writer: `w${windows++}` });
	let progress = await open();
	let last: { readonly id: string; readonly key: string; readonly before: Standing } | undefined;
	for (const { act, key } of acts) {
		const before = progress.standing(key) ?? {};
		switch (act) {
			case 'grade': {
				const { entry, durable } = progress.record(key, { ...before, grade: 'good', memory: aMemory() }, { attempt: aLoggedAttempt({ text: 'so\n"so"' }) });
				last = { id: entry.id, key, before };
				await durable;
				break;
			}
			case 'star': await progress.record(key, { ...before, starred: true }).durable; break;
			case 'undo': await (last && progress.record(last.key, last.before, { undoes: last.id }).durable); break;
			case 'save': await progress.save(); break;
			case 'tidy': await progress.tidy(); break;
			case 'reopen': progress = await open(); break;
		}
	}
}

/** Damages a log file or, as the last of the targets, the state. */
function hurt(files: MemoryFiles, memento: MemoryMemento, damage: Damage): void {
	const names = logNames(files);
	const name = names[damage.target % (names.length + 1)];
	if (name !== undefined) {
		files.texts.set(name, damaged(files.texts.get(name) ?? '', damage));
	} else if (memento.json !== undefined) {
		const json = damaged(memento.json, damage);
		memento.json = isJson(json) ? json : JSON.stringify(json);
	}
}

function isJson(text: string): boolean {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}

describe('damage at any place', () => {
	it('costs nothing that is whole somewhere, is kept, and is reported once', async () => {
		await fc.assert(fc.asyncProperty(fc.array(anyAct, { minLength: 1, maxLength: 14 }), fc.array(anyDamage, { minLength: 1, maxLength: 4 }), async (acts, damages) => {
			const files = memoryFiles();
			const memento = memoryMemento();
			await practise(files, memento, acts);
			damages.forEach(damage => { hurt(files, memento, damage); });
			const found = new Map(files.texts);
			const state = memento.json;
			const snapshot = readSnapshot(memento.get());
			const whole = logOf(files);

			const first = await openProgress({ files, memento, now: () => morning, writer: 'first' });

			const expected: Standings = new Map(typeof snapshot === 'string' ? [] : snapshot.standings);
			whole.forEach(({ key, n, id, at, after }) => { keepLater(expected, key, { n, id, at, standing: after }); });
			assert.deepEqual(new Map([...first.all()].sort()), new Map([...expected].sort()), 'everything recoverable is recovered');

			const left = new Set(logOf(files).map(entry => entry.id));
			assert.ok(whole.every(entry => left.has(entry.id)), 'the log keeps every whole line');
			assert.ok(first.setAside.length === 0 || [...first.all().values()].every(latest => left.has(latest.id)), 'the log gets back what only the state knew');

			const copies = new Set(first.setAside.map(name => files.texts.get(name)));
			assert.ok(!copies.has(undefined), 'every name that is reported is that of a file');
			assert.equal(first.setAside.some(name => name.endsWith('-state.json')), snapshot === 'damaged');
			assert.ok(snapshot !== 'damaged' || copies.has(JSON.stringify(JSON.parse(state ?? ''))), 'the damaged state is kept');
			for (const [name, text] of found) {
				const isDamaged = (isMonth(name) || isPending(name)) && readLines(text).damaged.length > 0;
				assert.ok(!isDamaged || copies.has(text) || (files.texts.get(name) === text && typeof snapshot !== 'string'), 'a damaged file is kept');
			}

			const second = await openProgress({ files, memento, now: () => morning, writer: 'second' });
			assert.deepEqual(second.setAside, []);
			assert.deepEqual(new Map([...second.all()].sort()), new Map([...first.all()].sort()));
			await second.record('bank/a', { grade: 'easy' }).durable;
			assert.deepEqual((await openProgress({ files, memento, now: () => morning, writer: 'third' })).standing('bank/a'), { grade: 'easy' });
		}), { numRuns: 80 });
	});

	it('never stops progress from opening, whatever the state and the files hold', async () => {
		const anyName = fc.constantFrom('2026-11.jsonl', '2026-12.jsonl', 'pending-w-0.jsonl', 'pending-restored-0.jsonl', 'other.txt');

		await fc.assert(fc.asyncProperty(fc.dictionary(anyName, fc.string(), { noNullPrototype: true }), fc.jsonValue(), async (texts, value) => {
			const files = memoryFiles(Object.entries(texts));
			const memento = memoryMemento();
			await memento.set(value);

			const progress = await openProgress({ files, memento, now: () => morning, writer: 'w' });

			assert.equal(progress.all().size, 0);
			await progress.record('bank/a', { grade: 'good' }).durable;
			await progress.tidy();
			assert.deepEqual(progress.standing('bank/a'), { grade: 'good' });
		}), { numRuns: 30 });
	});
});
