import * as vscode from 'vscode';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder on the disk of the extension host. */
export interface TemporaryFolder {
	readonly path: string;
	readonly uri: vscode.Uri;
	remove(): void;
}

export function temporaryFolder(): TemporaryFolder {
	const path = mkdtempSync(join(tmpdir(), 'dry-run-host-'));
	return { path, uri: vscode.Uri.file(path), remove: () => { rmSync(path, { recursive: true, force: true }); } };
}
