import * as vscode from 'vscode';
import assert from 'node:assert/strict';
import { commands } from '../../../src/host/ids';
import { inWorkspace } from '../../support/host/extension';
import { api, replace } from '../../support/host/replace';
import { until } from '../../support/host/until';
import type { Trials } from './trial';

/** Commands for people who keep a bank. */
export const authoring: Trials = {
	[commands.previewQuestion]: {
		fact: 'shows the question at the caret beside the editor, and closes it again',
		async run(stage) {
			const previews = () => vscode.window.tabGroups.all.flatMap(group => group.tabs).filter(({ label }) => label === 'Preview Question');
			await stage.run(commands.previewQuestion);
			assert.match(stage.told.at(-1) ?? '', /Put the caret into a question/);
			await vscode.window.showTextDocument(inWorkspace('.dryrun/ledger.yaml'));
			await stage.run(commands.previewQuestion);
			await until('the preview is open', () => previews().length === 1);
			assert.match(vscode.window.activeTextEditor?.document.uri.path ?? '', /ledger\.yaml$/);
			await stage.run(commands.previewQuestion);
			await until('the preview is closed', () => previews().length === 0);
		},
	},
	[commands.fixAll]: {
		fact: 'puts right what it can in the bank of the editor, and says so when there is none',
		async run(stage) {
			await stage.run(commands.fixAll);
			assert.match(stage.told.at(-1) ?? '', /not a bank/);
			const document = await vscode.workspace.openTextDocument({ language: 'yaml', content: 'questions:\n- question: Who?\n  awnser: Me.\n' });
			await vscode.window.showTextDocument(document);
			await stage.run(commands.fixAll);
			assert.equal(document.getText(), 'questions:\n- id: who\n  question: Who?\n  answer: Me.\n');
			await stage.run(commands.fixAll);
			assert.match(stage.told.at(-1) ?? '', /nothing here/);
		},
	},
	[commands.newQuestion]: {
		fact: 'asks bank, category and title, and begins the question with the caret in its answer',
		async run(stage) {
			const restore = [
				replace(api.window, 'showQuickPick', () => ((items: readonly vscode.QuickPickItem[]) => Promise.resolve(items[0])) as never),
				replace(api.window, 'showInputBox', () => () => Promise.resolve('Who closes the books?')),
			];
			try {
				await stage.run(commands.newQuestion);
			} finally {
				restore.forEach(undo => { undo(); });
			}
			const editor = vscode.window.activeTextEditor;
			const text = editor?.document.getText() ?? '';
			assert.match(editor?.document.uri.path ?? '', /\/\.dryrun\/ledger\.yaml$/);
			assert.match(text, /- id: who-closes-the-books\n/);
			assert.match(text.slice(0, editor?.document.offsetAt(editor.selection.active)), /answer: \|\n +$/);
			await stage.run('undo');
			assert.doesNotMatch(editor?.document.getText() ?? '', /who-closes/);
		},
	},
};
