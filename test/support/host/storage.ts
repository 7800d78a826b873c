import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { openProgressRoom, type ProgressRoom } from '../../../src/host/progress';
import { aContext, aGlobalState, aLog, aMemento, type Stored } from './context';
import { readOnlyFileSystem } from './readOnly';
import { api, replace } from './replace';
import { temporaryFolder } from './temporary';

/** What VS Code keeps for the extension: a storage folder on the disk and a memento. Windows open on it, one after the other. */
export interface Storage extends vscode.Disposable {
	/** Opens the progress as a window does, on this storage or on another workspace's folder; `null` opens a window without a workspace. */
	window(folder?: vscode.Uri | null): ProgressRoom;
	/** What all workspaces share. */
	readonly global: Stored;
	/** The keys that Settings Sync carries. */
	readonly synced: ReadonlySet<string>;
	/** The names of the log's files. */
	logged(): readonly string[];
	/** The path of a file of the log; without a name, of the only one. */
	pathOf(name?: string): string;
	/** Where the log's folder is. */
	readonly log: string;
	/** Messages that were shown. Nobody answers them. */
	readonly told: readonly string[];
	/** A storage folder that can't be written to, nor read before `isThere` says so. */
	readOnlyFolder(scheme: string, isThere?: () => boolean): vscode.Uri;
}

export function openStorage(): Storage {
	const folder = temporaryFolder();
	const workspaces = new Map<string, Stored>();
	const global: Stored = new Map();
	const synced = new Set<string>();
	const told: string[] = [];
	const log = join(folder.path, 'log');
	const tell = (message: string) => {
		told.push(message);
		return Promise.resolve(undefined);
	};
	const undo = [folder.remove, ...(['showWarningMessage', 'showInformationMessage', 'showErrorMessage'] as const).map(name => replace(api.window, name, () => tell as never))];
	const own = (disposable: vscode.Disposable) => undo.push(() => { disposable.dispose(); });
	const logged = () => readdirSync(log);
	return {
		log,
		told,
		logged,
		pathOf: name => join(log, name ?? logged()[0] ?? ''),
		global,
		synced,
		window(uri = folder.uri) {
			const channel = aLog();
			const stored = workspaces.get(String(uri)) ?? new Map<string, string>();
			workspaces.set(String(uri), stored);
			const rest = { storageUri: uri ?? undefined, globalStorageUri: vscode.Uri.joinPath(folder.uri, 'global'), globalState: aGlobalState(global, synced) };
			const room = openProgressRoom(aContext(folder, aMemento(stored), rest), channel);
			own(vscode.Disposable.from(channel, room));
			return room;
		},
		readOnlyFolder(scheme, isThere) {
			own(readOnlyFileSystem(scheme, isThere));
			return vscode.Uri.from({ scheme, path: '/' });
		},
		dispose: () => { undo.forEach(back => { back(); }); },
	};
}
