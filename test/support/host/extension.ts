import * as vscode from 'vscode';
import { until } from './until';

/** What a test reads of package.json. */
export interface Manifest {
	readonly contributes: {
		readonly commands: readonly { readonly command: string }[];
		readonly configuration: readonly { readonly properties: Readonly<Record<string, { readonly default: unknown }>> }[];
	};
}

export function theExtension(): vscode.Extension<unknown> {
	const extension = vscode.extensions.getExtension('dry-run.dry-run');
	if (!extension) {
		throw new Error('VS Code doesn\'t know the extension.');
	}
	return extension;
}

export const manifest = (): Manifest => theExtension().packageJSON as Manifest;

export const contributedCommands = (): readonly string[] => manifest().contributes.commands.map(each => each.command);

/** Waits for the extension to be activated by VS Code; nothing here activates it. */
export const activated = (): Promise<boolean> => until('Dry Run is active', () => theExtension().isActive);

export const workspaceFolder = (): vscode.Uri => {
	const [folder] = vscode.workspace.workspaceFolders ?? [];
	if (!folder) {
		throw new Error('The window has no folder.');
	}
	return folder.uri;
};

export const inWorkspace = (path: string): vscode.Uri => vscode.Uri.joinPath(workspaceFolder(), path);

/** The tabs that show the question panel. */
export const questionTabs = (): readonly vscode.Tab[] => vscode.window.tabGroups.all.flatMap(group => group.tabs)
	.filter(tab => tab.input instanceof vscode.TabInputWebview && tab.input.viewType.endsWith('dryRun.question'));

export const questionKey = (id: string): string => `.dryrun/ledger.yaml/${id}`;
