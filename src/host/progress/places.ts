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

export function placeFor(scope: Scope, { storageUri, globalStorageUri, workspaceState, globalState }: vscode.ExtensionContext): Place {
	const folder = vscode.Uri.joinPath(scope === 'workspace' && storageUri ? storageUri : globalStorageUri, 'log');
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
