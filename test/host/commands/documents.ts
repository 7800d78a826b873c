import * as vscode from 'vscode';
import assert from 'node:assert/strict';
import { commands } from '../../../src/host/ids';
import { inWorkspace } from '../../support/host/extension';
import { until } from '../../support/host/until';
import type { Trials } from './trial';

const activePath = (): string | undefined => vscode.window.activeTextEditor?.document.uri.path;

/** What the cursor's line says, once the editor of that file is the active one. */
async function lineIn(uri: vscode.Uri): Promise<string> {
	const editor = await until(`${uri.path} is the active editor`, () => activePath() === uri.path && vscode.window.activeTextEditor);
	return editor.document.lineAt(editor.selection.start.line).text.trim();
}

/** Commands that lead out of the panel: into a file, a document or the clipboard. */
export const documents: Trials = {
	[commands.openSource]: {
		fact: 'opens the bank file at the question',
		async run(stage) {
			await stage.open('idempotency-key');
			await stage.run(commands.openSource);
			assert.equal(await lineIn(inWorkspace('.dryrun/ledger.yaml')), '- id: idempotency-key');
		},
	},
	[commands.openBankFile]: {
		fact: 'opens a bank file at its first fault',
		async run(stage) {
			await stage.open('rounding');
			const uri = inWorkspace('.dryrun/unfinished.yaml');
			await until('its faults are known', () => vscode.languages.getDiagnostics(uri).length > 0);
			await stage.run(commands.openBankFile, uri.toString());
			assert.equal(await lineIn(uri), '- id: nameless');
		},
	},
	[commands.answerInEditor]: {
		fact: 'opens an untitled document that is the draft',
		async run(stage) {
			await stage.open('closing');
			await stage.run(commands.answerInEditor);
			const editor = await until('an untitled document is open', () => {
				const active = vscode.window.activeTextEditor;
				return active?.document.isUntitled && active;
			});
			assert.equal(editor.document.languageId, 'markdown');
			const { draft } = await stage.panel.after('showDraft', () => editor.edit(edit => { edit.insert(new vscode.Position(0, 0), 'The sum of all rows.'); }));
			assert.equal(draft, 'The sum of all rows.');
			await editor.edit(edit => { edit.delete(new vscode.Range(0, 0, 0, 99)); });
		},
	},
	[commands.copyAsMarkdown]: {
		fact: 'puts the question into the clipboard',
		async run(stage) {
			await vscode.env.clipboard.writeText('nothing');
			await stage.open('rounding');
			await stage.run(commands.copyAsMarkdown);
			const text = await vscode.env.clipboard.readText();
			assert.match(text, /^# Which type holds an amount of money\?\n/);
			assert.match(text, /- \[x\] An integer of the smallest unit/);
		},
	},
};
