import * as vscode from 'vscode';
import assert from 'node:assert/strict';
import { commands } from '../../../src/host/ids';
import { inWorkspace } from '../../support/host/extension';
import { kitchenList } from '../../support/host/samples';
import { temporaryFolder } from '../../support/host/temporary';
import type { Trials } from './trial';

/** Runs something with a list that lies outside of the workspace; what it writes into `.dryrun` goes with it. */
async function withList(work: (uri: vscode.Uri) => Promise<void>): Promise<void> {
	const folder = temporaryFolder();
	const uri = vscode.Uri.joinPath(folder.uri, 'kitchen.md');
	await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(kitchenList));
	try {
		await work(uri);
	} finally {
		folder.remove();
	}
}

/** Commands that bring questions in from elsewhere. */
export const importing: Trials = {
	[commands.importQuestions]: {
		fact: 'writes a file\'s questions into a new bank, and asks nothing when it is named',
		run: stage => withList(async uri => {
			const done = await stage.run(commands.importQuestions, uri) as { readonly bank: string; readonly added: number };
			assert.deepEqual([done.bank, done.added], [inWorkspace('.dryrun/kitchen.yaml').toString(), 3]);
			await vscode.workspace.fs.delete(vscode.Uri.parse(done.bank));
		}),
	},
	[commands.convertToYaml]: {
		fact: 'writes a YAML bank beside a file',
		run: stage => withList(async uri => {
			const done = await stage.run(commands.convertToYaml, uri) as { readonly bank: string; readonly questions: number };
			assert.deepEqual([done.bank, done.questions], [vscode.Uri.joinPath(uri, '../kitchen.yaml').toString(), 3]);
		}),
	},
	[commands.drillFile]: {
		fact: 'drills a file wherever it lies',
		run: stage => withList(async uri => {
			const { view } = await stage.panel.after('showQuestion', () => stage.run(commands.drillFile, uri));
			assert.equal(view.place, '1 of 3');
		}),
	},
};
