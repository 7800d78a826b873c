import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as vscode from 'vscode';
import { inWorkspace } from './extension';

/** Files anywhere in the workspace, and what its settings say; all is put back. */
export interface WorkspaceFiles {
	write(path: string, text: string): vscode.Uri;
	link(path: string, target: string): vscode.Uri;
	remove(path: string): void;
	/** Sets `dryRun.banks` for the workspace. */
	banks(value: unknown): Promise<void>;
	clear(): Promise<void>;
}

export function workspaceFiles(): WorkspaceFiles {
	const tops = new Set<string>();
	const named = (path: string) => {
		const [first = '', second = ''] = path.split('/');
		tops.add(first === '.dryrun' ? `${first}/${second}` : first);
		const uri = inWorkspace(path);
		mkdirSync(dirname(uri.fsPath), { recursive: true });
		return uri;
	};
	const banks = async (value: unknown) => vscode.workspace.getConfiguration('dryRun').update('banks', value, vscode.ConfigurationTarget.Workspace);
	return {
		banks,
		write(path, text) {
			const uri = named(path);
			writeFileSync(uri.fsPath, text);
			return uri;
		},
		link(path, target) {
			const uri = named(path);
			symlinkSync(target, uri.fsPath);
			return uri;
		},
		remove: path => { rmSync(inWorkspace(path).fsPath, { recursive: true }); },
		async clear() {
			tops.forEach(path => { rmSync(inWorkspace(path).fsPath, { recursive: true, force: true }); });
			tops.clear();
			await banks(undefined);
		},
	};
}
