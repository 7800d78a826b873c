import * as vscode from 'vscode';
import assert from 'node:assert/strict';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LogFiles } from '../../../src/core/progress/files';
import { logFilesIn } from '../../../src/host/progress/logFiles';
import { temporaryFolder, type TemporaryFolder } from '../../support/host/temporary';

describe('Log files', () => {
	let folder: TemporaryFolder;
	let files: LogFiles;
	beforeEach(() => {
		folder = temporaryFolder();
		files = logFilesIn(folder.uri);
	});
	afterEach(() => { folder.remove(); });

	const write = (name: string, text: string) => { writeFileSync(join(folder.path, name), text); };
	const names = async () => (await files.list()).map(({ name }) => name).toSorted();

	it('of a folder that doesn\'t exist are none, and the first one makes it', async () => {
		files = logFilesIn(vscode.Uri.joinPath(folder.uri, 'not', 'yet'));
		assert.deepEqual(await files.list(), []);

		await files.replace('2026-11.jsonl', 'a');

		assert.deepEqual(await files.list(), [{ name: '2026-11.jsonl', size: 1 }]);
	});

	it('keep text as it is, with its size in bytes', async () => {
		await files.replace('a.jsonl', 'naïve 🙂\r\n');

		assert.equal(await files.read('a.jsonl'), 'naïve 🙂\r\n');
		assert.deepEqual(await files.list(), [{ name: 'a.jsonl', size: 13 }]);
	});

	it('are replaced whole and leave nothing beside them', async () => {
		await files.replace('a.jsonl', 'a long first text');
		await files.replace('a.jsonl', 'short');

		assert.equal(await files.read('a.jsonl'), 'short');
		assert.deepEqual(readdirSync(folder.path), ['a.jsonl']);
	});

	it('hold the old text or the new one at every moment, whoever reads', async () => {
		const texts = ['a', 'b', 'c'].map(letter => letter.repeat(300_000));
		const others = logFilesIn(folder.uri);
		const writing = { isOver: false };
		await files.replace('a.jsonl', texts[0]!);

		const written = (async () => {
			for (let i = 1; i <= 30; i++) {
				await files.replace('a.jsonl', texts[i % 3]!);
			}
		})().finally(() => { writing.isOver = true; });
		const seen = new Set<string>();
		let looks = 0;
		while (!writing.isOver) {
			seen.add(await others.read('a.jsonl'));
			assert.deepEqual(await others.list(), [{ name: 'a.jsonl', size: 300_000 }]);
			looks++;
		}
		await written;

		assert.ok(looks > 10, `${looks} looks`);
		assert.deepEqual([...seen].filter(text => !texts.includes(text)), []);
	});

	it('don\'t count when they are half-written', async () => {
		await files.replace('a.jsonl', 'whole');
		write('a.jsonl.tmp', 'ha');
		write('a.jsonl.new', 'ha');
		write('b.jsonl.tmp', 'ha');

		assert.deepEqual(await names(), ['a.jsonl']);
		assert.equal(await files.read('a.jsonl'), 'whole');
	});

	it('are still there when the window ended between the old text and the new one', async () => {
		write('a.jsonl.new', 'the new text');

		assert.deepEqual(await files.list(), [{ name: 'a.jsonl', size: 12 }]);
		assert.equal(await files.read('a.jsonl'), 'the new text');
		await files.replace('a.jsonl', 'a newer one');
		assert.equal(await files.read('a.jsonl'), 'a newer one');
		assert.deepEqual(await names(), ['a.jsonl']);
	});

	it('don\'t come back after they were removed', async () => {
		await files.replace('a.jsonl', 'whole');
		write('a.jsonl.new', 'left behind');

		await files.remove('a.jsonl');

		assert.deepEqual(await files.list(), []);
		assert.equal(existsSync(join(folder.path, 'a.jsonl')), false);
	});
});
