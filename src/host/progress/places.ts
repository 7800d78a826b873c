import * as vscode from 'vscode';
import type { LogFiles, Memento } from '../../core/progress/files';
import { logFilesIn } from './logFiles';

/** Where progress is kept: for this workspace alone, or for all of the user's. */
export type Scope = 'workspace' | 'user';

export interface Place {
	readonly scope: Scope;
	/** The folder of the log. */
	readonly folder: vscode.Uri;
	readonly files: LogFiles;
	readonly memento: Memento;
}

const stateKey = 'dryRun.progress';

export async function placeFor(scope: Scope, { storageUri, globalStorageUri, workspaceState, globalState }: vscode.ExtensionContext): Promise<Place> {
	const folder = vscode.Uri.joinPath(scope === 'workspace' && storageUri ? await sharedStorage(storageUri) : globalStorageUri, 'log');
	const state = scope === 'workspace' ? workspaceState : globalState;
	return {
		scope,
		folder,
		files: logFilesIn(folder),
		memento: {
			get: () => state.get(stateKey),
			set: async value => { await state.update(stateKey, value); },
		},
	};
}

/**
 * The storage of the workspace itself. A server gives the second window on a workspace a folder of its own, so that windows don't get into each
 * other's way; ours don't, and what one of them writes must be there for all:
 *
 * ```
 * workspaceStorage/1f2e3d4c/vscode.lock        held by the first window
 * workspaceStorage/1f2e3d4c/dry-run.dry-run    ← taken by both
 * workspaceStorage/1f2e3d4c-1/dry-run.dry-run  given to the second
 * ```
 */
async function sharedStorage(storage: vscode.Uri): Promise<vscode.Uri> {
	const [, workspaces, workspace, name] = /^(.*\/)([^/]+)-[1-9](\/[^/]+)$/.exec(storage.path) ?? [];
	if (workspaces === undefined || workspace === undefined || name === undefined) {
		return storage;
	}
	const lock = storage.with({ path: `${workspaces}${workspace}/vscode.lock` });
	return vscode.workspace.fs.stat(lock).then(() => storage.with({ path: `${workspaces}${workspace}${name}` }), () => storage);
}
