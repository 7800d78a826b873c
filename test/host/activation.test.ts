import * as vscode from 'vscode';
import assert from 'node:assert/strict';
import { views } from '../../src/host/ids';
import { activated, contributedCommands, theExtension } from '../support/host/extension';

describe('Activation', () => {
	it('comes with VS Code\'s start, without anybody asking', async () => {
		await activated();

		assert.equal(theExtension().isActive, true);
	});

	it('registers every command that the manifest contributes', async () => {
		await activated();

		const registered = new Set(await vscode.commands.getCommands(true));

		assert.deepEqual(contributedCommands().filter(command => !registered.has(command)), []);
	});

	it('registers no command of ours that the manifest doesn\'t contribute', async () => {
		await activated();
		const ofTheView = (command: string) => command.startsWith(`${views.topics}.`); // VS Code's own: focus, open, remove …

		const ours = (await vscode.commands.getCommands(true)).filter(command => command.startsWith('dryRun') && !ofTheView(command));

		assert.deepEqual(ours.toSorted(), contributedCommands().toSorted());
	});

	it('gives other extensions nothing', () => {
		assert.equal(theExtension().exports, undefined);
	});
});
