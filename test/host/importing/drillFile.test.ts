import * as vscode from 'vscode';
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commands } from '../../../src/host/ids';
import { api, replace } from '../../support/host/replace';
import { kitchenList } from '../../support/host/samples';
import { openStage, type Stage } from '../../support/host/stage';
import { temporaryFolder, type TemporaryFolder } from '../../support/host/temporary';

describe('Drill This File', () => {
	let stage: Stage;
	let folder: TemporaryFolder;
	before(async () => { stage = await openStage(); });
	after(() => stage.stop());
	beforeEach(() => {
		folder = temporaryFolder();
		stage.told.length = 0;
	});
	afterEach(async () => {
		await stage.clear();
		folder.remove();
	});

	function write(name: string, text: string): vscode.Uri {
		writeFileSync(join(folder.path, name), text);
		return vscode.Uri.file(join(folder.path, name));
	}

	it('drills a file that lies anywhere', async () => {
		const { view } = await stage.panel.after('showQuestion', () => stage.run(commands.drillFile, write('kitchen.md', kitchenList)));

		assert.equal(view.place, '1 of 3');
		assert.equal(view.breadcrumb[0], 'Kitchen Interview');
	});

	it('drills the file of the active editor, as its editor holds it once that is saved', async () => {
		const uri = write('kitchen.md', kitchenList);
		const editor = await vscode.window.showTextDocument(uri);
		await editor.edit(edit => { edit.insert(new vscode.Position(editor.document.lineCount, 0), '\n## 4. Where does it prove?\n\nIn a warm place.\n'); });
		const restore = replace(api.window, 'showInformationMessage', () => ((message: string, choice: string) => {
			stage.told.push(message);
			return Promise.resolve(choice);
		}) as never);

		const { view } = await stage.panel.after('showQuestion', () => stage.run(commands.drillFile)).finally(restore);

		assert.match(stage.told[0] ?? '', /kitchen\.md has changes that are not saved/);
		assert.equal(view.place, '1 of 4');
		assert.equal(editor.document.isDirty, false);
	});

	it('says why there is nothing to drill in a file', async () => {
		await stage.run(commands.drillFile, write('notes.md', 'Bought flour.\n'));
		await stage.run(commands.drillFile, write('empty.csv', ''));

		assert.match(stage.told[0] ?? '', /nothing to drill in .*notes\.md\. No questions were recognised/);
		assert.match(stage.told[1] ?? '', /nothing to drill in .*empty\.csv\. No questions here: this file is empty/);
	});

	it('wants a file', async () => {
		await stage.run(commands.drillFile);
		await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'markdown', content: kitchenList }));
		await stage.run(commands.drillFile);
		await stage.run(commands.drillFile, vscode.Uri.file(join(folder.path, 'nowhere.md')));

		assert.match(stage.told[0] ?? '', /Open the file to drill/);
		assert.match(stage.told[1] ?? '', /Save this document as a file first/);
		assert.match(stage.told[2] ?? '', /nowhere\.md/);
		await stage.run('workbench.action.revertAndCloseActiveEditor');
	});
});
