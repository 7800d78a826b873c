import type * as vscode from 'vscode';
import type { Progress } from '../../core/progress/store';

/** The part of the user's progress that Settings Sync carries from machine to machine. */
export interface Shared {
	/** Takes in what other machines have done; says whether any standing has changed. */
	take(progress: Progress): Promise<boolean>;
	/** Adds what this machine has done. */
	give(progress: Progress): Promise<void>;
}

const syncedKey = 'dryRun.progress.synced';

/** Tells Settings Sync what to carry. */
export function shareByUser(globalState: vscode.ExtensionContext['globalState']): Shared {
	let seen: string | undefined;
	globalState.setKeysForSync([syncedKey]);
	return {
		async take(progress) {
			const stored = globalState.get(syncedKey);
			const text = JSON.stringify(stored);
			if (text === seen) {
				return false;
			}
			const { fromSync } = await import('../../core/progress/synced');
			const news = fromSync(stored, progress.all(), progress.resetAt());
			const isChanged = news.length > 0 && (await progress.merge(news)).length > 0;
			seen = text;
			return isChanged;
		},
		async give(progress) {
			const { toSync } = await import('../../core/progress/synced');
			const next = toSync(globalState.get(syncedKey), progress.all());
			if (next !== undefined) {
				seen = JSON.stringify(next);
				await globalState.update(syncedKey, next);
			}
		},
	};
}

/** Lets nothing travel any more, if anything did; what has travelled stays. */
export function shareNothing(globalState: vscode.ExtensionContext['globalState']): void {
	if (globalState.get(syncedKey) !== undefined) {
		globalState.setKeysForSync([]);
	}
}
