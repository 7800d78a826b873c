import * as vscode from 'vscode';
import { inBackground } from '../command';

const stateKey = 'dryRun.opened';

/** The files opened longest ago are forgotten beyond these. */
const mostOpened = 100;

/** The files that the person opened as banks, wherever they lie. They are remembered with the workspace and watched. */
export interface OpenedFiles extends vscode.Disposable {
	/** In the order in which they were opened. */
	all(): readonly vscode.Uri[];
	add(uri: vscode.Uri): Promise<void>;
	remove(uri: vscode.Uri): Promise<void>;
	/** Begins to watch; before that, nothing is told. */
	watch(): void;
}

/** @param tell called with a file that came, changed or went */
export function openedFiles(state: vscode.Memento, log: vscode.LogOutputChannel, tell: (uri: vscode.Uri) => Promise<void>): OpenedFiles {
	/** A watcher for each folder that one of them lies in. */
	const watchers = new Map<string, vscode.Disposable>();
	const names = (): readonly string[] => {
		const stored = state.get<unknown>(stateKey);
		return Array.isArray(stored) ? stored.filter((name): name is string => typeof name === 'string' && name.includes(':')) : [];
	};
	const folderOf = (name: string) => vscode.Uri.joinPath(vscode.Uri.parse(name), '..');
	let isWatching = false;

	function watch(): void {
		isWatching = true;
		const folders = new Map(names().map(name => [folderOf(name).toString(), folderOf(name)]));
		for (const [name, watcher] of watchers) {
			if (!folders.has(name)) {
				watcher.dispose();
				watchers.delete(name);
			}
		}
		for (const [name, folder] of folders) {
			watchers.set(name, watchers.get(name) ?? watchFolder(folder));
		}
	}

	/** The whole folder, because a file's own name could be read as a pattern. */
	function watchFolder(folder: vscode.Uri): vscode.Disposable {
		const told = (uri: vscode.Uri) => {
			if (names().includes(uri.toString())) {
				inBackground(log, () => tell(uri));
			}
		};
		const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, '*'));
		return vscode.Disposable.from(watcher, watcher.onDidCreate(told), watcher.onDidChange(told), watcher.onDidDelete(told));
	}

	async function store(changed: readonly string[]): Promise<void> {
		if (changed.join('\n') === names().join('\n')) {
			return;
		}
		await state.update(stateKey, changed.slice(-mostOpened));
		if (isWatching) {
			watch();
		}
	}

	return {
		all: () => names().map(name => vscode.Uri.parse(name)),
		add: uri => store([...names().filter(name => name !== uri.toString()), uri.toString()]),
		remove: uri => store(names().filter(name => name !== uri.toString())),
		watch,
		dispose: () => { vscode.Disposable.from(...watchers.values()).dispose(); },
	};
}
