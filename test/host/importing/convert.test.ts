import * as vscode from 'vscode';
import assert from 'node:assert/strict';
import { commands } from '../../../src/host/ids';
import type { Converted } from '../../../src/host/importing/convert';
import { bankFiles } from '../../support/host/bankFiles';
import { inWorkspace } from '../../support/host/extension';
import { api, replace } from '../../support/host/replace';
import { kitchenList } from '../../support/host/samples';
import { openStage, type Stage } from '../../support/host/stage';

const convert = async (stage: Stage, ...args: readonly unknown[]) => await stage.run(commands.convertToYaml, ...args) as Converted | undefined;
const textOf = async (uri: vscode.Uri) => new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));

describe('Convert to YAML', () => {
	const files = bankFiles();
	let stage: Stage;
	let restore: (() => void)[];
	before(async () => { stage = await openStage(); });
	after(() => stage.stop());
	beforeEach(() => {
		stage.told.length = 0;
		restore = [];
	});
	afterEach(async () => {
		restore.forEach(undo => { undo(); });
		await stage.clear();
		await vscode.workspace.fs.delete(inWorkspace('.dryrun/kitchen.yaml')).then(undefined, () => undefined);
		await files.clear();
	});

	const choose = (where: string) => restore.push(replace(api.window, 'showQuickPick', () => ((rows: readonly { readonly where?: string }[]) => Promise.resolve(rows.find(row => row.where === where))) as never));

	it('writes a file\'s questions beside it, with their ids, and leaves the file alone', async () => {
		const source = await files.write('kitchen.md', kitchenList);

		const done = await convert(stage, source);

		assert.deepEqual(done, { bank: inWorkspace('.dryrun/kitchen.yaml').toString(), questions: 3, progress: 0 });
		assert.match(await textOf(inWorkspace('.dryrun/kitchen.yaml')), /^title: Kitchen Interview\nquestions:\n {2}- id: why-does-bread-rise\n/);
		assert.equal(await textOf(source), kitchenList);
		assert.deepEqual(stage.told, []);
	});

	it('takes over how one stands with the questions', async () => {
		const source = await files.write('kitchen.md', kitchenList);
		await stage.run(commands.reloadBanks);
		await stage.panel.after('showQuestion', () => stage.run(commands.openQuestion, '.dryrun/kitchen.md/why-does-bread-rise'));
		await stage.panel.after('showStar', () => stage.run(commands.toggleStar));
		await stage.clear();

		const done = await convert(stage, source);

		assert.equal(done?.progress, 1);
		const { view } = await stage.panel.after('showQuestion', () => stage.run(commands.openQuestion, '.dryrun/kitchen.yaml/why-does-bread-rise'));
		assert.equal(view.isStarred, true);
	});

	it('opens an untitled document to look through, when that is chosen', async () => {
		const source = await files.write('kitchen.md', kitchenList);
		choose('untitled');

		assert.equal(await convert(stage, source, [source]), undefined);

		const document = vscode.window.activeTextEditor?.document;
		assert.ok(document?.isUntitled);
		assert.match(document.getText(), /question: What does salt do to dough\?/);
		await stage.run('workbench.action.revertAndCloseActiveEditor');
	});

	it('converts what an editor holds that was never saved', async () => {
		await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'markdown', content: kitchenList }));
		choose('untitled');

		await convert(stage);

		assert.match(vscode.window.activeTextEditor?.document.getText() ?? '', /^title: Kitchen Interview\n/);
		await stage.run('workbench.action.revertAndCloseActiveEditor');
	});

	it('says what is wrong when there is nothing to convert', async () => {
		await convert(stage);
		await convert(stage, await files.write('notes.md', 'Bought flour.\n'));

		assert.match(stage.told[0] ?? '', /Open the file to convert/);
		assert.match(stage.told[1] ?? '', /nothing to convert: No questions were recognised in notes\.md/);
	});
});
