import * as vscode from 'vscode';
import { isBankName } from '../../core/bank/fileName';
import { settings } from '../ids';
import { statOf } from '../stat';
import { isClosed } from '../walk';
import { watchNewFolders } from './newFolders';
import type { Change, Shelf } from './shelf';
import { interestIn } from './workspaceFiles';

/** How long to wait for more that changes at the same time; in ms. */
const pause = 60;

export interface FileWatch extends vscode.Disposable {
	/** Sees to it that nothing is missed in folders that came before the watch began. To be called when the files are first known. */
	catchUp(): Promise<void>;
}

/** Tells the shelf what changes: files and folders of banks, the setting that names them, workspace folders, and extensions that carry some. */
export function watchFiles(shelf: Shelf, update: (change: Change) => void): FileWatch {
	let watchers = vscode.Disposable.from();
	let isOurs: (uri: vscode.Uri) => boolean = () => false;
	let round = 0;
	let timer: unknown;
	let isPlan = false;
	const touched = new Set<string>();

	function soon(change: Change): void {
		isPlan ||= change.isPlan ?? false;
		change.touched?.forEach(name => touched.add(name));
		timer ??= setTimeout(() => {
			timer = undefined;
			update({ isPlan, touched: [...touched] });
			isPlan = false;
			touched.clear();
		}, pause);
	}

	const isOurFile = (uri: vscode.Uri) => isBankName(uri.path) && isOurs(uri);
	const cameOrWent = (uri: vscode.Uri) => { soon({ isPlan: true, touched: shelf.has(uri) ? [uri.toString()] : [] }); };
	const changed = (uri: vscode.Uri) => { soon(shelf.has(uri) ? { touched: [uri.toString()] } : { isPlan: true }); };
	const newFolders = watchNewFolders({ takes: isOurFile, enters: path => !path.split('/').some(isClosed), cameOrWent, changed });

	/** A folder that comes or goes as a whole is all that the editor tells of its files. */
	async function created(uri: vscode.Uri): Promise<void> {
		if (isOurFile(uri)) {
			cameOrWent(uri);
			return;
		}
		const type = isOurs(uri) ? (await statOf(uri))?.type ?? vscode.FileType.Unknown : vscode.FileType.Unknown;
		if ((type & vscode.FileType.Directory) !== 0) {
			cameOrWent(uri);
		}
		if (type === vscode.FileType.Directory) { // and no link
			newFolders.add(uri);
		}
	}

	async function watch(): Promise<void> {
		const mine = ++round;
		const sides = await Promise.all((vscode.workspace.workspaceFolders ?? []).map(async folder => ({ top: `${folder.uri.path.replace(/\/$/, '')}/`, ...await interestIn(folder) })));
		if (mine !== round) {
			return;
		}
		watchers.dispose();
		isOurs = ({ path }) => sides.some(({ top, concerns }) => path.startsWith(top) && concerns(path.slice(top.length)));
		watchers = vscode.Disposable.from(...sides.flatMap(({ patterns }) => patterns).flatMap(pattern => {
			const watcher = vscode.workspace.createFileSystemWatcher(pattern);
			return [
				watcher,
				watcher.onDidCreate(uri => { void created(uri); }),
				watcher.onDidChange(uri => {
					if (isOurFile(uri)) {
						changed(uri);
					}
				}),
				watcher.onDidDelete(uri => {
					if (shelf.holds(uri) || isOurFile(uri)) {
						cameOrWent(uri);
					}
				}),
			];
		}));
	}

	const again = () => {
		void watch();
		soon({ isPlan: true });
	};
	void watch();
	const listeners = vscode.Disposable.from(
		vscode.workspace.onDidChangeWorkspaceFolders(again),
		vscode.extensions.onDidChange(() => { soon({ isPlan: true }); }),
		vscode.workspace.onDidChangeConfiguration(event => {
			if (event.affectsConfiguration(settings.banks)) {
				again();
			}
		}),
	);
	return {
		catchUp: () => newFolders.addYoung(foldersAbove(shelf.uris())),
		dispose() {
			round++;
			clearTimeout(timer);
			vscode.Disposable.from(watchers, listeners, newFolders).dispose();
		},
	};
}

/** The folders that files lie in, below those of the workspace, outer ones first. */
function foldersAbove(files: readonly vscode.Uri[]): readonly vscode.Uri[] {
	const folders = new Map<string, vscode.Uri>();
	for (const file of files) {
		const top = vscode.workspace.getWorkspaceFolder(file)?.uri.path;
		for (let folder = vscode.Uri.joinPath(file, '..'); top !== undefined && folder.path.length > top.length && !folders.has(folder.toString()); folder = vscode.Uri.joinPath(folder, '..')) {
			folders.set(folder.toString(), folder);
		}
	}
	return [...folders.values()].sort((a, b) => a.path.length - b.path.length);
}
