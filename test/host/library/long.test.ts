import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Library } from '../../../src/host/library';
import type { Stored } from '../../support/host/context';
import { activated } from '../../support/host/extension';
import { aLibrary } from '../../support/host/library';
import { temporaryFolder, type TemporaryFolder } from '../../support/host/temporary';
import { until } from '../../support/host/until';
import { workspaceFiles } from '../../support/host/workspaceFiles';

const path = '.dryrun/long.yaml';
const words = 'It slows the yeast and makes the taste. '.repeat(20);
const long = (first: string) => `title: Long\nquestions:\n${Array.from({ length: 800 }, (_, at) => `  - question: ${at === 0 ? first : `Why ${at}?`}\n    answer: ${at} ${words}\n`).join('')}`;

describe('Long banks', () => {
	const files = workspaceFiles();
	let storage: TemporaryFolder;
	let stored: Stored;
	let library: Library;
	before(activated);
	beforeEach(async () => {
		storage = temporaryFolder();
		stored = new Map();
		files.write(path, long('Why first?'));
		library = aLibrary(stored, storage);
		await library.banks();
		await until('the bank is kept', () => packs().some(name => name.endsWith('.bank')));
	});
	afterEach(async () => {
		library.dispose();
		storage.remove();
		await files.clear();
	});

	const bank = () => library.files().find(file => file.bank.id === path);
	const first = () => bank()?.bank.outlines[0]?.question;
	const packs = () => existsSync(join(storage.path, 'banks')) ? readdirSync(join(storage.path, 'banks')).map(name => join(storage.path, 'banks', name)) : [];

	async function reopen(): Promise<void> {
		library.dispose();
		library = aLibrary(stored, storage);
		await library.banks();
	}

	it('are read whole', () => {
		assert.equal(bank()?.bank.outlines.length, 800);
		assert.equal(library.question(`${path}/why-799`)?.answer, `799 ${words}`.trim());
		assert.equal(library.find(`${path}/why-799`)?.line, 2 + 2 * 799 + 1);
	});

	it('are opened by the next window as they were, without reading', async () => {
		const before = bank()?.bank;
		await reopen();

		assert.equal(bank()?.reading, undefined);
		assert.deepEqual(bank()?.bank.outlines, before?.outlines);
		assert.deepEqual(library.question(`${path}/why-799`), before?.questionAt(799));
		assert.equal(bank()?.bank.title, 'Long');
	});

	it('are read again when they were edited meanwhile, and keep their keys', async () => {
		files.write(path, long('What was first?'));
		await reopen();

		assert.equal(first(), 'What was first?');
		assert.equal(library.question(`${path}/why-first`)?.question, 'What was first?');
	});

	it('are read again when only their time has changed', async () => {
		utimesSync(files.write(path, long('Who first?')).fsPath, 1, 1);
		await reopen();

		assert.equal(first(), 'Who first?');
	});

	it('are read again when what was kept is damaged', async () => {
		for (const harm of [(bytes: Buffer) => bytes.subarray(0, bytes.length - 7), (bytes: Buffer) => bytes.fill(120, 100_000, 100_001), () => Buffer.from('nonsense'), () => Buffer.alloc(0)]) {
			packs().forEach(file => { writeFileSync(file, harm(readFileSync(file))); });

			await reopen();

			assert.equal(bank()?.bank.outlines.length, 800);
			assert.equal(library.question(`${path}/why-799`)?.answer, `799 ${words}`.trim());
		}
	});

	it('end as they were last written when they are written several times in a row', async () => {
		await until('the bank is watched', () => {
			files.write(path, long('Why again?'));
			return first() === 'Why again?';
		});
		for (let i = 1; i <= 5; i++) {
			files.write(path, long(`Why time ${i}?`));
			await new Promise(resolve => setTimeout(resolve, 30));
		}

		await until('the last is read', () => first() === 'Why time 5?');
	});
});
