import assert from 'node:assert/strict';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { watchNewFolders, type NewFolders } from '../../../src/host/library/newFolders';
import { isBankName } from '../../../src/core/bank/fileName';
import { librariesOnFiles } from '../../support/host/library';
import { temporaryFolder, type TemporaryFolder } from '../../support/host/temporary';
import { pause, until } from '../../support/host/until';

/** Each file is written once: the editor's own watcher misses most of what happens below folders that were made at once. */
describe('Folders made within new folders', () => {
	const { files, library } = librariesOnFiles();

	const read = () => library().files().filter(file => file.bank.id.startsWith('.dryrun/clone/')).flatMap(({ bank }) => bank.outlines.map(outline => outline.question)).sort();
	const question = (words: string) => `## Q: ${words}\n\nYes.\n`;
	const deep = '.dryrun/clone/docs/en/interview';

	for (const when of ['before', 'after'] as const) {
		it(`are watched when they came ${when} the banks were first read`, async () => {
			await (when === 'after' && library().banks());
			files.write(`${deep}/a.md`, question('Why salt?'));
			files.write(`${deep}/c.md`, question('Why water?'));
			await library().banks();
			await until('the folder is read', () => read().length === 2);
			await pause(1_500);

			files.write(`${deep}/a.md`, question('Why so much salt?'));
			files.write(`${deep}/more/b.md`, question('Why yeast?'));
			files.remove(`${deep}/c.md`);

			await until('all of it is seen', () => read().join() === 'Why so much salt?,Why yeast?');
		});
	}
});

describe('The look into new folders', () => {
	let folder: TemporaryFolder;
	let told: string[];
	let look: NewFolders;
	beforeEach(() => {
		folder = temporaryFolder();
		told = [];
		const name = (uri: vscode.Uri) => uri.path.slice(folder.path.length + 1);
		look = watchNewFolders({
			takes: uri => isBankName(uri.path), enters: () => true,
			cameOrWent: uri => { told.push(`± ${name(uri)}`); }, changed: uri => { told.push(`~ ${name(uri)}`); },
		});
	});
	afterEach(() => {
		look.dispose();
		folder.remove();
	});

	const write = (path: string, text: string) => {
		mkdirSync(join(folder.path, path, '..'), { recursive: true });
		writeFileSync(join(folder.path, path), text);
	};
	const uri = (path = '') => vscode.Uri.file(join(folder.path, path));

	it('tells of each file once, then of what changes, comes and goes', async () => {
		write('new/a.md', 'a');
		write('new/deep/b.md', 'b');
		write('new/deep/program.ts', 'p');
		look.add(uri('new'));
		look.add(uri('new/deep'));
		await until('both are told', () => told.length === 2);
		assert.deepEqual(told.splice(0), ['± new/a.md', '± new/deep/b.md']);

		write('new/a.md', 'a, longer');
		write('new/deep/er/c.md', 'c');
		rmSync(join(folder.path, 'new/deep/b.md'));

		await until('all three are told', () => told.length === 3);
		assert.deepEqual(told.splice(0).sort(), ['~ new/a.md', '± new/deep/b.md', '± new/deep/er/c.md']);
	});

	it('ends with the folder, whose files have gone then', async () => {
		write('new/a.md', 'a');
		look.add(uri('new'));
		await until('it is told', () => told.length === 1);

		rmSync(join(folder.path, 'new'), { recursive: true });
		await until('its end is told', () => told.length === 2);
		write('new/a.md', 'a');
		await pause(2_500);

		assert.deepEqual(told, ['± new/a.md', '± new/a.md']);
	});

	it('follows no link', async () => {
		write('elsewhere/a.md', 'a');
		write('new/b.md', 'b');
		symlinkSync(join(folder.path, 'elsewhere'), join(folder.path, 'new/link'));
		look.add(uri('new'));

		await until('it is told', () => told.length > 0);

		assert.deepEqual(told, ['± new/b.md']);
	});

	it('leaves out what was there before the window', async () => {
		await look.addYoung([vscode.Uri.file('/'), uri('nothing')]);
		write('a.md', 'a');
		await pause(1_500);
		assert.deepEqual(told, []);

		await look.addYoung([uri()]);

		await until('it is told', () => told.length > 0);
	});
});
