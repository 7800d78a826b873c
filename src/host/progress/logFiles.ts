import * as vscode from 'vscode';
import type { LogFiles } from '../../core/progress/files';

/** How often a reader looks again for a file that another window is replacing. */
const mostLooks = 10;

/**
 * A folder of the extension's storage, through the editor's file system: on disk, on a remote, or in the browser.
 *
 * The editor renames over an existing file by deleting that one first, so for a moment, and for good if the editor is killed in it, only
 * the successor is there. So a successor is written under a name of its own, and counts wherever its file is absent:
 *
 * ```
 * a.jsonl              the text
 * a.jsonl  a.jsonl.new the text, and a successor that may be half-written
 *          a.jsonl.new the successor, whole
 * a.jsonl              the new text
 * ```
 *
 * The first text of a file, which has no older one to fall back on, is written as `a.jsonl.tmp`, which never counts.
 */
export function logFilesIn(folder: vscode.Uri): LogFiles {
	const { fs } = vscode.workspace;
	const at = (name: string) => vscode.Uri.joinPath(folder, name);

	/** What `look` gives for a file or its successor; undefined when there is neither. */
	async function find<T>(name: string, look: (uri: vscode.Uri) => Thenable<T>): Promise<T | undefined> {
		for (let looks = 0; looks < mostLooks; looks++) {
			const found = await unlessAbsent(look(at(name)));
			if (found) {
				return found;
			}
			const successor = await unlessAbsent(look(at(`${name}.new`)));
			if (successor && !await unlessAbsent(fs.stat(at(name)))) {
				return successor;
			}
		}
		return undefined;
	}

	return {
		async list() {
			const entries = await unlessAbsent(fs.readDirectory(folder)) ?? [];
			const files = entries.filter(([name, type]) => type === vscode.FileType.File && !name.endsWith('.tmp'));
			const names = new Set(files.map(([name]) => name.replace(/\.new$/, '')));
			const listed = await Promise.all([...names].map(async name => ({ name, size: (await find(name, fs.stat))?.size })));
			return listed.flatMap(({ name, size }) => size === undefined ? [] : [{ name, size }]);
		},
		async read(name) {
			const bytes = await find(name, fs.readFile) ?? await fs.readFile(at(name));
			return new TextDecoder().decode(bytes);
		},
		async replace(name, text) {
			const isThere = await unlessAbsent(fs.stat(at(name)));
			const draft = at(isThere ? `${name}.new` : `${name}.tmp`);
			await fs.writeFile(draft, new TextEncoder().encode(text));
			await fs.rename(draft, at(name), { overwrite: true });
		},
		async remove(name) {
			await unlessAbsent(fs.delete(at(`${name}.new`)));
			await unlessAbsent(fs.delete(at(name)));
		},
	};
}

async function unlessAbsent<T>(work: Thenable<T>): Promise<T | undefined> {
	try {
		return await work;
	} catch (error) {
		if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') {
			return undefined;
		}
		throw error;
	}
}
