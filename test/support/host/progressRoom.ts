import * as vscode from 'vscode';
import type { LogFiles } from '../../../src/core/progress/files';
import { openProgress, type Progress } from '../../../src/core/progress/store';
import type { ProgressRoom } from '../../../src/host/progress';

/** A log that is gone with the test. */
export function filesInMemory(texts = new Map<string, string>()): LogFiles {
	return {
		list: () => Promise.resolve([...texts].map(([name, text]) => ({ name, size: text.length }))),
		read: name => Promise.resolve(texts.get(name) ?? ''),
		replace(name, text) {
			texts.set(name, text);
			return Promise.resolve();
		},
		remove(name) {
			texts.delete(name);
			return Promise.resolve();
		},
	};
}

/** Progress in memory, already open. */
export async function aProgressRoom(): Promise<ProgressRoom & { readonly progress: Progress }> {
	const memento = { get: () => undefined, set: () => Promise.resolve() };
	const progress = await openProgress({ files: filesInMemory(), memento, now: Date.now, writer: 'test' });
	const changed = new vscode.EventEmitter<void>();
	return {
		progress,
		onDidChange: changed.event,
		open: () => Promise.resolve(progress),
		fresh: () => Promise.resolve(progress),
		place: () => ({ scope: 'workspace', folder: vscode.Uri.file('/nowhere'), files: filesInMemory(), memento }),
		current: () => progress,
		changed: () => { changed.fire(); },
		dispose: () => { changed.dispose(); },
	};
}
