import * as vscode from 'vscode';
import type { Progress } from '../../core/progress/store';
import { logFilesIn } from './logFiles';

/** Progress, opened when it is first needed. */
export interface ProgressRoom extends vscode.Disposable {
	readonly onDidChange: vscode.Event<void>;
	open(): Promise<Progress>;
	/** What `open` gave; undefined before. */
	current(): Progress | undefined;
	/** To be called after every change of a standing; the snapshot follows when things are quiet. */
	changed(): void;
}

const stateKey = 'dryRun.progress';
const saveAfter = 5_000;
const tidyAfter = 20_000;

export function openProgressRoom(context: vscode.ExtensionContext, log: vscode.LogOutputChannel): ProgressRoom {
	const changed = new vscode.EventEmitter<void>();
	const { workspaceState } = context;
	let opening: Promise<Progress> | undefined;
	let progress: Progress | undefined;
	let timer: unknown;
	let isOver = false;

	function later(ms: number, run: (open: Progress) => Promise<void>): void {
		clearTimeout(timer);
		timer = isOver ? undefined : setTimeout(() => {
			if (progress) {
				run(progress).catch((error: unknown) => { log.warn(`Progress could not be tidied: ${String(error)}`); });
			}
		}, ms);
	}

	async function open(): Promise<Progress> {
		const { openProgress } = await import('../../core/progress/store');
		const folder = vscode.Uri.joinPath(context.storageUri ?? context.globalStorageUri, 'log');
		progress = await openProgress({
			files: logFilesIn(folder),
			memento: {
				get: () => workspaceState.get(stateKey),
				set: async value => { await workspaceState.update(stateKey, value); },
			},
			now: Date.now,
			writer: crypto.randomUUID().slice(0, 8),
		});
		if (progress.setAside.length > 0) {
			tellDamage(folder, progress.setAside);
		}
		later(tidyAfter, each => each.tidy());
		return progress;
	}

	return {
		onDidChange: changed.event,
		open: () => opening ??= open().catch((error: unknown) => {
			opening = undefined; // what cannot be read now may be there at the next try
			throw error;
		}),
		current: () => progress,
		changed() {
			changed.fire();
			later(saveAfter, each => each.save());
		},
		dispose() {
			isOver = true;
			clearTimeout(timer);
			changed.dispose();
		},
	};
}

function tellDamage(folder: vscode.Uri, names: readonly string[]): void {
	const text = `Dry Run: some of your stored progress was damaged. What could be read was recovered; the damaged original is kept as ${names.join(', ')}.`;
	void vscode.window.showWarningMessage(text, 'Show Folder').then(choice => {
		if (choice === 'Show Folder') {
			void vscode.commands.executeCommand('revealFileInOS', vscode.Uri.joinPath(folder, names[0] ?? ''));
		}
	});
}
