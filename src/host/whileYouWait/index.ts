import * as vscode from 'vscode';
import { isWaitedFor } from '../../core/practice/waiting';
import { setting, whileYouWaitSeconds } from '../configuration';
import { commands, settings } from '../ids';
import type { Practice } from '../practice/practice';

/**
 * While You Wait, for those who have switched it on: when a task, or a build or test in a terminal, has been going for a while, the status bar
 * offers one question. It takes no focus, comes once for each, and goes when what was waited for has ended.
 */
export function registerWhileYouWait({ practice }: { readonly practice: Practice }): vscode.Disposable {
	let listening: vscode.Disposable | undefined;

	function apply(): void {
		const isWanted = setting<boolean>(settings.whileYouWait, false);
		if (isWanted && !listening) {
			listening = listen(practice);
		} else if (!isWanted) {
			listening?.dispose();
			listening = undefined;
		}
	}

	apply();
	return vscode.Disposable.from(
		vscode.workspace.onDidChangeConfiguration(event => {
			if (event.affectsConfiguration(settings.whileYouWait)) {
				apply();
			}
		}),
		{ dispose() { listening?.dispose(); } },
	);
}

/** What runs now is known by its execution, which the editor gives at its start and at its end. */
function listen(practice: Practice): vscode.Disposable {
	const item = vscode.window.createStatusBarItem('dryRun.whileYouWait', vscode.StatusBarAlignment.Left, -11);
	item.name = 'Dry Run: While You Wait';
	item.command = commands.openRandomQuestion;
	item.tooltip = 'Dry Run: answer one question while this runs';
	/** Timers of what hasn't been going for long enough, and nothing for what has. */
	const running = new Map<object, unknown>();
	let offered: object | undefined;

	function begin(execution: object, name: string): void {
		running.set(execution, setTimeout(() => {
			offered = execution;
			item.text = '$(coffee) A question while you wait?';
			item.accessibilityInformation = { label: `${name} is still running. Dry Run: answer one question while you wait?`, role: 'button' };
			item.show();
		}, whileYouWaitSeconds() * 1000));
	}
	function end(execution: object): void {
		clearTimeout(running.get(execution));
		running.delete(execution);
		if (offered === execution) {
			withdraw();
		}
	}
	function withdraw(): void {
		offered = undefined;
		item.text = '';
		item.hide();
	}

	withdraw(); // the editor gives an item back as an earlier one of its name was
	return vscode.Disposable.from(
		item,
		vscode.tasks.onDidStartTask(({ execution }) => {
			if (!execution.task.isBackground) {
				begin(execution, execution.task.name);
			}
		}),
		vscode.tasks.onDidEndTask(({ execution }) => { end(execution); }),
		vscode.window.onDidStartTerminalShellExecution(({ execution }) => {
			if (isWaitedFor(execution.commandLine.value)) {
				begin(execution, execution.commandLine.value);
			}
		}),
		vscode.window.onDidEndTerminalShellExecution(({ execution }) => { end(execution); }),
		practice.onDidChange(change => {
			if (change === 'all' && offered) {
				withdraw();
			}
		}),
		{ dispose() { running.forEach(timer => { clearTimeout(timer); }); } },
	);
}
