import * as vscode from 'vscode';

/** Files are written in steps, and more than one at a time. */
const lookAfter = 250;

/** Calls `look` soon after another window has written to the log, and whenever this window gets the focus. */
export function watchLog(folder: vscode.Uri, isOwn: (name: string) => boolean, look: () => void): vscode.Disposable {
	let timer: unknown;
	const soon = () => {
		clearTimeout(timer);
		timer = setTimeout(look, lookAfter);
	};
	const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, '*.jsonl'));
	const written = ({ path }: vscode.Uri) => {
		if (!isOwn(path.slice(path.lastIndexOf('/') + 1))) {
			soon();
		}
	};
	return vscode.Disposable.from(
		watcher,
		watcher.onDidCreate(written),
		watcher.onDidChange(written),
		vscode.window.onDidChangeWindowState(({ focused }) => {
			if (focused) {
				soon();
			}
		}),
		{ dispose: () => { clearTimeout(timer); } },
	);
}
