import * as vscode from 'vscode';
import { commands } from '../ids';
import type { KeepingParts } from './parts';

/** Takes progress out, brings it in, and forgets it. Each can be called with arguments instead of dialogs. */
export function registerKeeping(parts: KeepingParts): vscode.Disposable {
	const { command } = parts;
	return vscode.Disposable.from(
		command(commands.exportProgress, async to => (await import('./work')).keeping.exportProgress(parts, to)),
		command(commands.importProgress, async from => (await import('./work')).keeping.importProgress(parts, from)),
		command(commands.resetProgress, async options => (await import('./work')).keeping.resetProgress(parts, options)),
	);
}
