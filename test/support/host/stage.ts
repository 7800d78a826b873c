import * as vscode from 'vscode';
import { commands } from '../../../src/host/ids';
import type { QuestionView } from '../../../src/protocol/questionPanel';
import { activated, questionKey, questionTabs } from './extension';
import { watchPanels, type PanelWatch } from './panelWatch';
import { api, replace } from './replace';
import { until } from './until';

/** The running extension as a test plays with it: commands go in; what the person, the page and the workbench are told comes out. */
export interface Stage {
	readonly panel: PanelWatch;
	/** Messages that were shown. Nobody answers them. */
	readonly told: string[];
	/** Context keys as the extension has set them. */
	readonly contexts: ReadonlyMap<string, unknown>;
	/** Quick picks that were made to be filled while someone types. */
	readonly pickers: readonly vscode.QuickPick<vscode.QuickPickItem>[];
	run(id: string, ...args: readonly unknown[]): Promise<unknown>;
	/** Opens a question of the ledger's bank. */
	open(id: string): Promise<QuestionView>;
	/** Leaves the session and closes all editors. */
	clear(): Promise<void>;
	stop(): Promise<void>;
}

export async function openStage(): Promise<Stage> {
	await activated();
	const told: string[] = [];
	const contexts = new Map<string, unknown>();
	const pickers: vscode.QuickPick<vscode.QuickPickItem>[] = [];
	const execute = vscode.commands.executeCommand;
	const tell = () => (message: string) => {
		told.push(message);
		return Promise.resolve(undefined);
	};
	const run = async (id: string, ...args: readonly unknown[]): Promise<unknown> => execute(id, ...args);

	async function clear(): Promise<void> {
		await run('workbench.action.closeQuickOpen');
		await run(commands.leaveSession);
		await run('workbench.action.revertAndCloseActiveEditor');
		await run('workbench.action.closeAllEditors');
		await until('no question panel is open', () => questionTabs().length === 0);
	}

	await clear();
	const panel = watchPanels();
	const restore = [
		panel.stop,
		replace(api.window, 'showErrorMessage', tell as never),
		replace(api.window, 'showWarningMessage', tell as never),
		replace(api.window, 'showInformationMessage', tell as never),
		replace(api.commands, 'executeCommand', original => (id: string, ...args: unknown[]) => {
			if (id === 'setContext') {
				contexts.set(String(args[0]), args[1]);
			}
			return original(id, ...args);
		}),
		replace(api.window, 'createQuickPick', original => <T extends vscode.QuickPickItem>() => {
			const picker = original<T>();
			pickers.push(picker);
			return picker;
		}),
	];
	return {
		panel,
		told,
		contexts,
		pickers,
		run,
		clear,
		open: async id => (await panel.after('showQuestion', () => run(commands.openQuestion, questionKey(id)))).view,
		async stop() {
			await clear();
			restore.forEach(undo => { undo(); });
		},
	};
}
