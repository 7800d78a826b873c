import * as vscode from 'vscode';
import assert from 'node:assert/strict';
import { commands, settings } from '../../../src/host/ids';
import { questionTabs, workspaceFolder } from '../../support/host/extension';
import { activateAgain, type SecondActivation } from '../../support/host/secondActivation';
import { pause, until } from '../../support/host/until';

describe('While You Wait', () => {
	let second: SecondActivation;
	const configure = async (isOn: boolean | undefined, seconds: number | undefined) => {
		const configuration = vscode.workspace.getConfiguration();
		await configuration.update(settings.whileYouWait, isOn, vscode.ConfigurationTarget.Global);
		await configuration.update(settings.whileYouWaitSeconds, seconds, vscode.ConfigurationTarget.Global);
	};
	const offer = () => second.statusBarItems.find(({ name }) => name === 'Dry Run: While You Wait');
	const running: vscode.TaskExecution[] = [];

	/** A real task that sleeps. */
	async function sleep(seconds: number): Promise<vscode.TaskExecution> {
		const folder = vscode.workspace.getWorkspaceFolder(workspaceFolder());
		const task = new vscode.Task({ type: 'shell' }, folder ?? vscode.TaskScope.Workspace, `sleep ${seconds}`, 'test', new vscode.ProcessExecution('sleep', [String(seconds)]));
		task.presentationOptions = { reveal: vscode.TaskRevealKind.Never };
		const execution = await vscode.tasks.executeTask(task);
		running.push(execution);
		return execution;
	}

	afterEach(async () => {
		running.splice(0).forEach(execution => { execution.terminate(); });
		second.deactivate();
		second.restore();
		await configure(undefined, undefined);
		await vscode.commands.executeCommand('workbench.action.closeAllEditors');
	});

	it('offers one question once a task has been going for the seconds that are set, and withdraws it when the task ends', async () => {
		await configure(true, 1);
		second = await activateAgain();
		const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ content: 'mine' }));

		const execution = await sleep(60);
		assert.equal(offer()?.text, '');
		await until('the question is offered', () => offer()?.text);

		assert.match(offer()?.accessibilityInformation?.label ?? '', /^sleep 60 is still running/);
		assert.equal(vscode.window.activeTextEditor, editor, 'the focus stays');
		execution.terminate();
		await until('the offer is gone', () => offer()?.text === '');
	});

	it('is withdrawn when a question is opened, and comes no more for that task', async () => {
		await configure(true, 1);
		second = await activateAgain();
		await sleep(61);
		await until('the question is offered', () => offer()?.text);

		await second.run(commands.openRandomQuestion);

		await until('the panel is open', () => questionTabs().length > 0);
		await until('the offer is gone', () => offer()?.text === '');
		await pause(1_500);
		assert.equal(offer()?.text, '');
	});

	it('says nothing for a task that ends sooner, and listens to nothing while it is off', async () => {
		await configure(true, 5);
		second = await activateAgain();
		await sleep(1);
		await pause(2_000);
		assert.equal(offer()?.text, '');

		await configure(undefined, 1);

		await until('nothing listens', () => second.tracked.some(({ name, isDisposed }) => name.includes('dryRun.whileYouWait') && isDisposed));
	});
});
