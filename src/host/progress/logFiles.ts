import * as vscode from 'vscode';
import type { LogFiles } from '../../core/progress/files';

/** A folder of the extension's storage, through the editor's file system: on disk, on a remote, or in the browser. */
export function logFilesIn(folder: vscode.Uri): LogFiles {
	const { fs } = vscode.workspace;
	const at = (name: string) => vscode.Uri.joinPath(folder, name);
	return {
		async list() {
			const entries = await absentAsEmpty(fs.readDirectory(folder));
			const files = entries.filter(([name, type]) => type === vscode.FileType.File && !name.endsWith('.tmp'));
			return Promise.all(files.map(async ([name]) => ({ name, size: (await fs.stat(at(name))).size })));
		},
		read: async name => new TextDecoder().decode(await fs.readFile(at(name))),
		async replace(name, text) {
			const draft = at(`${name}.tmp`);
			await fs.writeFile(draft, new TextEncoder().encode(text));
			await fs.rename(draft, at(name), { overwrite: true });
		},
		remove: async name => { await fs.delete(at(name)); },
	};
}

async function absentAsEmpty(listing: Thenable<[string, vscode.FileType][]>): Promise<[string, vscode.FileType][]> {
	try {
		return await listing;
	} catch (error) {
		if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') {
			return [];
		}
		throw error;
	}
}
