import * as vscode from 'vscode';

/** Sets a setting of this window's user, and gives the way back. */
export async function configured(id: string, value: unknown): Promise<() => Promise<void>> {
	const update = async (to: unknown) => { await vscode.workspace.getConfiguration().update(id, to, vscode.ConfigurationTarget.Global); };
	await update(value);
	return () => update(undefined);
}
