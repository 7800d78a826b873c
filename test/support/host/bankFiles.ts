import { truncateSync, writeFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { inWorkspace } from './extension';
import { until } from './until';

/** Bank files that a test writes into the workspace, as someone in another program does; all go with it. */
export interface BankFiles {
	write(name: string, content: string | Uint8Array): Promise<vscode.Uri>;
	/** A file of that many zero bytes, which takes no room on the disk. */
	writeSparse(name: string, bytes: number): vscode.Uri;
	remove(uri: vscode.Uri): Promise<void>;
	clear(): Promise<void>;
}

export function bankFiles(): BankFiles {
	const written = new Map<string, vscode.Uri>();
	const named = (name: string): vscode.Uri => {
		const uri = inWorkspace(`.dryrun/${name}`);
		written.set(uri.path, uri);
		return uri;
	};
	const remove = async (uri: vscode.Uri) => {
		written.delete(uri.path);
		await vscode.workspace.fs.delete(uri, { recursive: true });
	};
	return {
		remove,
		async write(name, content) {
			const uri = named(name);
			await vscode.workspace.fs.writeFile(uri, typeof content === 'string' ? new TextEncoder().encode(content) : content);
			return uri;
		},
		writeSparse(name, bytes) {
			const uri = named(name);
			writeFileSync(uri.fsPath, '');
			truncateSync(uri.fsPath, bytes);
			return uri;
		},
		async clear() {
			for (const uri of [...written.values()]) {
				await remove(uri);
			}
		},
	};
}

/** What a bank could have besides, which is no fault. */
const advice: readonly unknown[] = ['missing-answer', 'missing-key-points', 'missing-follow-ups'];

export const faultsOf = (uri: vscode.Uri): readonly vscode.Diagnostic[] =>
	vscode.languages.getDiagnostics(uri).filter(({ source, code }) => source === 'Dry Run' && !advice.includes(code));

/** Waits for a file's fault whose message matches. */
export async function faultIn(uri: vscode.Uri, message: RegExp): Promise<vscode.Diagnostic> {
	const look = () => faultsOf(uri).find(fault => message.test(fault.message));
	return until(`${uri.path} is found at fault for ${String(message)}; known: ${faultsOf(uri).map(fault => fault.message).join(' | ')}`, look);
}
