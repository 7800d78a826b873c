import * as vscode from 'vscode';
import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { commands } from '../../../src/host/ids';
import type { Imported } from '../../../src/host/importing/importQuestions';
import { activated, inWorkspace } from '../../support/host/extension';
import { api, replace } from '../../support/host/replace';
import { kitchenCards, kitchenList } from '../../support/host/samples';
import { temporaryFolder, type TemporaryFolder } from '../../support/host/temporary';
import { until } from '../../support/host/until';

describe('Import Questions', () => {
	let folder: TemporaryFolder;
	let told: string[];
	let restore: (() => void)[];
	before(activated);
	beforeEach(() => {
		folder = temporaryFolder();
		told = [];
		const tell = () => ((message: string) => {
			told.push(message);
			return Promise.resolve(undefined);
		}) as never;
		restore = [replace(api.window, 'showErrorMessage', tell), replace(api.window, 'showWarningMessage', tell), replace(api.window, 'showInformationMessage', tell)];
	});
	afterEach(async () => {
		restore.forEach(undo => { undo(); });
		folder.remove();
		await vscode.commands.executeCommand('workbench.action.closeAllEditors');
		for (const [name, type] of await vscode.workspace.fs.readDirectory(inWorkspace('.dryrun'))) {
			if (name !== 'ledger.yaml' && name !== 'unfinished.yaml') {
				await vscode.workspace.fs.delete(inWorkspace(`.dryrun/${name}`), { recursive: type === vscode.FileType.Directory });
			}
		}
	});

	function write(name: string, content: string | Uint8Array): vscode.Uri {
		const path = join(folder.path, name);
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, content);
		return vscode.Uri.file(path);
	}
	const run = async (...args: readonly unknown[]) => await vscode.commands.executeCommand<Imported | undefined>(commands.importQuestions, ...args);
	const bank = async (name: string) => new TextDecoder().decode(await vscode.workspace.fs.readFile(inWorkspace(`.dryrun/${name}`)));
	const names = async (below = '') => (await vscode.workspace.fs.readDirectory(inWorkspace(`.dryrun${below}`))).map(([name]) => name);

	it('writes a file\'s questions as a bank of the workspace, and tells what it has done', async () => {
		const done = await run(write('kitchen.md', kitchenList));

		assert.deepEqual({ ...done, bank: undefined, problems: undefined }, {
			bank: undefined, problems: undefined, added: 3, merged: 0, questions: 3, drafts: 0, unanswered: 1, images: 0, missingImages: ['img/loaf.png'],
		});
		assert.equal(done?.bank, inWorkspace('.dryrun/kitchen.yaml').toString());
		assert.match(await bank('kitchen.yaml'), /^title: Kitchen Interview\nquestions:\n {2}- id: why-does-bread-rise\n {4}question: Why does bread rise\?\n/);
		assert.deepEqual(told, []);
	});

	it('gives a bank that can be practised at once', async () => {
		await run(write('kitchen.md', kitchenList));

		await vscode.commands.executeCommand(commands.openQuestion, '.dryrun/kitchen.yaml/what-does-salt-do-to-dough');

		assert.deepEqual(told, []);
		await vscode.commands.executeCommand(commands.leaveSession);
	});

	it('writes over no file: another name is taken', async () => {
		const source = write('ledger.md', kitchenList);
		const before = await bank('ledger.yaml');

		const done = await run(source);

		assert.equal(done?.bank, inWorkspace('.dryrun/ledger-2.yaml').toString());
		assert.equal(await bank('ledger.yaml'), before);
	});

	it('merges several lists, each question once with the parts of all', async () => {
		const done = await run({ uris: [write('kitchen.md', kitchenList), write('cards.csv', kitchenCards)], into: 'Kitchen' });

		assert.deepEqual([done?.added, done?.merged, done?.drafts], [5, 1, 1]);
		assert.deepEqual(done?.problems.map(({ file, line, code }) => [file, line, code]), [['cards.csv', 4, 'missing-question']]);
		const text = await bank('kitchen.yaml');
		assert.equal(text.match(/bread rise/g)?.length, 1);
		assert.match(text, /#### From Cards\n\n\s+It is full of gas\./);
		assert.match(text, /tags: \[baking\]/);
	});

	it('adds to the bank that it is told, and changes nothing the second time', async () => {
		await run({ uris: [write('kitchen.md', kitchenList)], into: 'kitchen' });

		const done = await run({ uris: [write('cards.csv', kitchenCards)], into: inWorkspace('.dryrun/kitchen.yaml') });
		const once = await bank('kitchen.yaml');
		const again = await run({ uris: [write('cards.csv', kitchenCards)], into: 'kitchen' });

		assert.deepEqual([done?.added, done?.merged, again?.added, again?.merged], [2, 1, 0, 3]);
		assert.equal(await bank('kitchen.yaml'), once);
		assert.equal((await names()).filter(name => name.startsWith('kitchen')).length, 1);
	});

	it('doesn\'t touch a bank that has changes which are not saved, or that can\'t be added to', async () => {
		await vscode.workspace.fs.writeFile(inWorkspace('.dryrun/flow.yaml'), new TextEncoder().encode('questions: [{question: Why?}]\n'));
		const document = await vscode.workspace.openTextDocument(inWorkspace('.dryrun/ledger.yaml'));
		await vscode.window.showTextDocument(document);
		const edit = new vscode.WorkspaceEdit();
		edit.insert(document.uri, new vscode.Position(0, 0), '# mine\n');
		await vscode.workspace.applyEdit(edit);

		await run({ uris: [write('kitchen.md', kitchenList)], into: 'ledger' });
		await run({ uris: [write('kitchen.md', kitchenList)], into: 'flow' });

		assert.match(told[0] ?? '', /ledger\.yaml has changes that are not saved/);
		assert.match(told[1] ?? '', /flow\.yaml can't be added to line by line.*new file/);
		await vscode.commands.executeCommand('workbench.action.files.revert');
		assert.equal(await bank('flow.yaml'), 'questions: [{question: Why?}]\n');
	});

	it('takes the images along that lie in the sources\' folder, and no others', async () => {
		const source = write('lists/kitchen.md', `${kitchenList}\n## 4. What is here?\n\n![out](../secret.png) ![linked](img/link.png) ![in a linked folder](linked/deep.png) ![gone](img/gone.png)\n`);
		write('lists/img/loaf.png', 'a loaf');
		write('secret.png', 'secret');
		write('elsewhere/deep.png', 'secret');
		symlinkSync(join(folder.path, 'secret.png'), join(folder.path, 'lists/img/link.png'));
		symlinkSync(join(folder.path, 'elsewhere'), join(folder.path, 'lists/linked'));

		const done = await run(source);

		assert.deepEqual([done?.images, done?.missingImages], [1, ['../secret.png', 'img/link.png', 'linked/deep.png', 'img/gone.png']]);
		assert.match(await bank('kitchen.yaml'), /!\[A loaf\]\(kitchen-images\/img\/loaf\.png\)/);
		assert.deepEqual(await names('/kitchen-images/img'), ['loaf.png']);
	});

	it('reads a folder without following links out of it, and passes over what holds no questions', async () => {
		write('lists/deep/kitchen.md', kitchenList);
		write('lists/cards.csv', kitchenCards);
		write('lists/notes.md', 'Bought flour.\n');
		write('lists/RENDERED.md', `<!-- Written by "dryrun render" from a bank: change the bank, not this file. -->\n\n${kitchenList.replaceAll('bread', 'cake')}`);
		write('lists/node_modules/x/other.md', kitchenList.replaceAll('bread', 'cake'));
		write('outside/other.md', '## 1. What leaked?\n\nThis.\n\n## 2. How?\n\nSo.\n');
		symlinkSync(join(folder.path, 'outside'), join(folder.path, 'lists/out'));

		const done = await run(vscode.Uri.file(join(folder.path, 'lists')));

		assert.equal(done?.added, 5);
		assert.equal(done.bank, inWorkspace('.dryrun/lists.yaml').toString());
		assert.doesNotMatch(await bank('lists.yaml'), /leaked|cake/);
	});

	it('reads what a spreadsheet saves as Unicode text', async () => {
		const text = 'question\tanswer\nWhy does it rise?\tGas – and gluten.\nWhat is a poolish?\tA wet starter.\n';

		const done = await run(write('cards.txt', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])));

		assert.equal(done?.added, 2);
		assert.match(await bank('cards.yaml'), /Gas – and gluten\./);
	});

	for (const [what, name, content, message] of [
		['holds no questions', 'notes.md', 'Bought flour.\n', /No questions were found in notes\.md\. No questions were recognised/],
		['is no text', 'loaf.txt', Uint8Array.from([1, 0, 2, 0]), /This file is not text/],
		['is not there', undefined, '', /nowhere\.md/],
	] as const) {
		it(`says why a file that ${what} can't be imported, and writes nothing`, async () => {
			const before = await names();

			assert.equal(await run(name === undefined ? vscode.Uri.file(join(folder.path, 'nowhere.md')) : write(name, content)), undefined);

			assert.match(told.join('\n'), message);
			assert.deepEqual(await names(), before);
		});
	}

	it('says that a folder holds more files than are looked at', async () => {
		const first = write('many/0.md', kitchenList);
		for (let i = 1; i <= 2_000; i++) {
			write(`many/${i}.txt`, 'Bought flour.\n');
		}

		const done = await run({ uris: [vscode.Uri.joinPath(first, '..')], into: 'many' });

		assert.equal(done?.added, 3);
		assert.deepEqual(done.problems.filter(({ code }) => code === 'left-out').map(({ message }) => message), ['In many, there are more than 2,000 files, so the rest was left out. Choose folders within it.']);
	});

	it('says what it can be called with', async () => {
		await run(42);
		await run([]);

		assert.match(told.join('\n'), /Name the files to import.*\n.*No file to import was named/s);
	});

	it('takes paths in the workspace and elsewhere and URIs as text, as a key binding gives them', async () => {
		const source = write('kitchen.md', kitchenList);
		assert.equal((await run({ uris: [source.fsPath], into: 'elsewhere' }))?.added, 3);
		await vscode.workspace.fs.writeFile(inWorkspace('lists/cards.csv'), new TextEncoder().encode(kitchenCards));

		const done = await run({ uris: [source.toString(), 'lists/cards.csv'], into: 'kitchen' });

		assert.deepEqual([done?.added, done?.merged], [5, 1]);
		await vscode.workspace.fs.delete(inWorkspace('lists'), { recursive: true });
	});

	it('writes nothing in a folder that is not trusted', async () => {
		Object.defineProperty(api.workspace, 'isTrusted', { configurable: true, get: () => false });
		restore.push(() => Object.defineProperty(api.workspace, 'isTrusted', { configurable: true, get: () => true }));
		const before = await names();

		await run(write('kitchen.md', kitchenList));

		assert.match(told.join('\n'), /Restricted Mode.*Trust/s);
		assert.deepEqual(await names(), before);
	});

	describe('asked by a person', () => {
		interface Row extends vscode.QuickPickItem { readonly target?: unknown }
		let pickers: vscode.QuickPick<Row>[];
		beforeEach(() => {
			pickers = [];
			restore.push(replace(api.window, 'createQuickPick', original => (() => {
				const picker = original<Row>();
				pickers.push(picker);
				return picker;
			}) as never));
		});

		const preview = () => until('the preview is filled', () => {
			const picker = pickers.at(-1);
			return (picker?.items.length ?? 0) > 0 && picker;
		});
		const labels = async () => (await preview()).items.map(({ label, description }) => `${label} ${description ?? ''}`.trim());

		it('shows what was read and what was not, and imports on Enter', async () => {
			const done = run(write('cards.csv', kitchenCards), [write('cards.csv', kitchenCards)]);

			assert.deepEqual(await labels(), [
				'$(check) Import 3 questions into .dryrun/cards.yaml, a new bank', '$(edit) Choose Another Bank or Name…', '$(open-preview) Show What Was Read', 'Read',
				'$(file) cards.csv 3 questions, 1 draft, 1 problem', 'Not read as it stands', (await labels()).at(-1),
			]);
			assert.match((await labels()).at(-1) ?? '', /^\$\(warning\) cards\.csv:4 ./);
			await until('it is imported', async () => {
				await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
				return (await names()).includes('cards.yaml');
			});
			assert.equal((await done)?.added, 3);
			assert.match(told.at(-1) ?? '', /3 questions imported into \.dryrun\/cards\.yaml/);
		});

		it('offers to merge into a bank of the same name, or to take a new name', async () => {
			const done = run(write('ledger.csv', kitchenCards), [write('ledger.csv', kitchenCards)]);

			assert.deepEqual((await labels()).slice(0, 2), [
				'$(check) Merge 3 questions into .dryrun/ledger.yaml what it asks already gets what it lacks, the others are added', '$(new-file) Import 3 questions into .dryrun/ledger-2.yaml, a new bank',
			]);
			await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
			assert.equal(await done, undefined);
			assert.ok(!(await names()).includes('ledger-2.yaml'));
		});

		it('reads the clipboard, and opens a page about it', async () => {
			const previous = await vscode.env.clipboard.readText();
			await vscode.env.clipboard.writeText(kitchenList);
			restore.push(replace(api.window, 'showQuickPick', () => ((rows: readonly { readonly from?: string }[]) => Promise.resolve(rows.find(({ from }) => from === 'clipboard'))) as never));
			const done = run();

			assert.match((await labels())[0] ?? '', /Import 3 questions into \.dryrun\/clipboard\.yaml/);
			await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
			assert.equal(await done, undefined);
			await vscode.env.clipboard.writeText(previous);
		});

		it('takes it back on Undo, unless the bank was changed since', async () => {
			const answers = ['Undo'];
			restore.push(replace(api.window, 'showInformationMessage', () => ((message: string) => {
				told.push(message);
				return Promise.resolve(answers.at(-1));
			})));
			const source = write('undone.csv', kitchenCards);
			const done = run(source, [source]);
			await preview();
			await until('it is imported', async () => {
				await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
				return told.some(message => message.includes('imported'));
			});
			await done;

			await until('it is taken back', async () => !(await names()).includes('undone.yaml'));
		});
	});
});
