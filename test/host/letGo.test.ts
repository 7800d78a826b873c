import * as vscode from 'vscode';
import assert from 'node:assert/strict';
import { commands } from '../../src/host/ids';
import { questionKey, questionTabs } from '../support/host/extension';
import { activateAgain, type SecondActivation } from '../support/host/secondActivation';
import { pause, until } from '../support/host/until';

describe('Deactivation', () => {
	let second: SecondActivation;
	beforeEach(async () => { second = await activateAgain(); });
	afterEach(async () => {
		second.restore();
		await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
		await vscode.commands.executeCommand('workbench.action.closeAllEditors');
	});

	const isPanel = (name: string) => name.startsWith('window.createWebviewPanel');
	const kept = () => second.tracked.filter(({ isDisposed }) => !isDisposed).map(({ name }) => name);

	it('starts from an activation that is seen to register', () => {
		const names = second.tracked.map(({ name }) => name.split(' ')[0]);

		assert.ok(second.tracked.every(({ isDisposed }) => !isDisposed));
		for (const name of ['commands.registerCommand', 'window.createTreeView', 'window.createStatusBarItem', 'window.createOutputChannel', 'window.registerWebviewPanelSerializer',
			'workspace.onDidChangeConfiguration', 'languages.createDiagnosticCollection', 'EventEmitter']) {
			assert.ok(names.includes(name), name);
		}

		second.deactivate();
	});

	it('leaves nothing undisposed and no timer behind, after everything was used', async () => {
		await second.run(commands.openQuestion, questionKey('double-entry'));
		await until('the panel is open', () => questionTabs().length === 1);
		await second.run(commands.revealLayer);
		await second.run(commands.gradeGood);
		await second.run(commands.groupByTag);
		await second.run(commands.answerInEditor);
		await second.run(commands.goToQuestion, 'money');
		await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
		await until('the pick is closed', () => !kept().some(name => name.startsWith('window.createQuickPick')));
		assert.ok(second.timers() > 0);

		second.deactivate();

		assert.deepEqual(kept().filter(name => !isPanel(name)), []);
		assert.equal(second.timers(), 0);
	});

	it('leaves the panel open, for the editor to bring back after a reload', async () => {
		await second.run(commands.openQuestion, questionKey('rounding'));
		await until('the panel is open', () => questionTabs().length === 1);

		second.deactivate();

		assert.deepEqual(kept().filter(isPanel).length, 1);
		await pause(100);
		assert.equal(questionTabs().length, 1);
	});

	it('sets no timer afterwards, even when it comes while progress is being opened', async () => {
		second.deactivate();

		await pause(200);

		assert.deepEqual(kept(), []);
		assert.equal(second.timers(), 0);
	});
});
