import * as vscode from 'vscode';
import { commands } from '../ids';
import { exportProgress } from './export';
import { importProgress } from './import';
import type { KeepingParts } from './parts';
import { resetProgress } from './reset';

/** Takes progress out, brings it in, and forgets it. Each can be called with arguments instead of dialogs. */
export function registerKeeping(parts: KeepingParts): vscode.Disposable {
	const { command } = parts;
	return vscode.Disposable.from(
		command(commands.exportProgress, to => exportProgress(parts, to)),
		command(commands.importProgress, from => importProgress(parts, from)),
		command(commands.resetProgress, options => resetProgress(parts, options)),
	);
}
