import * as vscode from 'vscode';
import { isBankName } from '../../core/bank/fileName';
import { settings } from '../ids';
import type { Change, Shelf } from './shelf';
import { interestIn } from './workspaceFiles';

/** How long to wait for more that changes at the same time; in ms. */
const pause = 60;

/** Tells the shelf what changes: files and folders of banks, the setting that names them, workspace folders, and extensions that carry some. */
export function watchFiles(shelf: Shelf, update: (change: Change) => void): vscode.Disposable {
	let watchers = vscode.Disposable.from();
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

	async function watch(): Promise<void> {
		const mine = ++round;
		const made: vscode.Disposable[] = [];
		for (const folder of vscode.workspace.workspaceFolders ?? []) {
			const { patterns, concerns } = await interestIn(folder);
			if (mine !== round) {
				break;
			}
			const isOurs = (uri: vscode.Uri) => concerns(uri.path.slice(folder.uri.path.length).replace(/^\//, ''));
			// A folder that comes or goes as a whole is all that the editor tells of its files.
			const created = async (uri: vscode.Uri) => {
				if (isOurs(uri) && (isBankName(uri.path) || await isFolder(uri))) {
					soon({ isPlan: true, touched: shelf.has(uri) ? [uri.toString()] : [] });
				}
			};
			const changed = (uri: vscode.Uri) => {
				if (isOurs(uri) && isBankName(uri.path)) {
					soon(shelf.has(uri) ? { touched: [uri.toString()] } : { isPlan: true });
				}
			};
			const deleted = (uri: vscode.Uri) => {
				if (shelf.holds(uri) || isOurs(uri) && isBankName(uri.path)) {
					soon({ isPlan: true, touched: shelf.has(uri) ? [uri.toString()] : [] });
				}
			};
			for (const pattern of patterns) {
				const watcher = vscode.workspace.createFileSystemWatcher(pattern);
				made.push(watcher, watcher.onDidCreate(uri => { void created(uri); }), watcher.onDidChange(changed), watcher.onDidDelete(deleted));
			}
		}
		if (mine === round) {
			watchers.dispose();
			watchers = vscode.Disposable.from(...made);
		} else {
			vscode.Disposable.from(...made).dispose();
		}
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
		dispose() {
			round++;
			clearTimeout(timer);
			vscode.Disposable.from(watchers, listeners).dispose();
		},
	};
}

async function isFolder(uri: vscode.Uri): Promise<boolean> {
	try {
		return ((await vscode.workspace.fs.stat(uri)).type & vscode.FileType.Directory) !== 0;
	} catch {
		return false; // gone already
	}
}
