import * as vscode from 'vscode';
import { theExtension } from './extension';
import type { TemporaryFolder } from './temporary';

/** What a memento holds, written and read as JSON, which is what an editor keeps. */
export type Stored = Map<string, string>;

export function aMemento(stored: Stored = new Map()): vscode.Memento {
	return {
		keys: () => [...stored.keys()],
		get: <T>(key: string, fallback?: T) => {
			const text = stored.get(key);
			return text === undefined ? fallback : JSON.parse(text) as T;
		},
		update(key, value) {
			if (value === undefined) {
				stored.delete(key);
			} else {
				stored.set(key, JSON.stringify(value));
			}
			return Promise.resolve();
		},
	};
}

/** What VS Code gives an extension at its start: storage folders and mementos of the test's. */
export function aContext(storage: TemporaryFolder, workspaceState = aMemento(), rest: Partial<Pick<vscode.ExtensionContext, 'storageUri' | 'globalStorageUri' | 'globalState'>> = {}): vscode.ExtensionContext {
	const extension = theExtension();
	const context = {
		subscriptions: [] as vscode.Disposable[],
		extension,
		extensionUri: extension.extensionUri,
		extensionPath: extension.extensionPath,
		storageUri: storage.uri,
		globalStorageUri: vscode.Uri.joinPath(storage.uri, 'global'),
		workspaceState,
		globalState: aGlobalState(),
		...rest,
	};
	return context as unknown as vscode.ExtensionContext;
}

/** A memento of all workspaces; `synced` holds the keys that Settings Sync was told to carry. */
export function aGlobalState(stored: Stored = new Map(), synced = new Set<string>()): vscode.ExtensionContext['globalState'] {
	return Object.assign(aMemento(stored), {
		setKeysForSync(keys: readonly string[]) {
			synced.clear();
			keys.forEach(key => { synced.add(key); });
		},
	});
}

/** A log that nobody reads. */
export const aLog = (): vscode.LogOutputChannel => vscode.window.createOutputChannel('Dry Run Tests', { log: true });
