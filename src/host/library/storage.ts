import * as vscode from 'vscode';
import { checksum } from '../../core/text/checksum';

/** Files of the extension's own, beside what VS Code keeps for it. What can't be read is absent, and what can't be written is logged: nothing here is needed. */
export interface Storage {
	read(name: string): Promise<Uint8Array | undefined>;
	write(name: string, bytes: Uint8Array): Promise<void>;
	/** Removes the files that were written longest ago until the others take no more than this. */
	shrink(bytes: number): Promise<void>;
}

export function storageIn(folder: vscode.Uri, log: vscode.LogOutputChannel): Storage {
	const { fs } = vscode.workspace;
	const at = (name: string) => vscode.Uri.joinPath(folder, name);
	return {
		async read(name) {
			// The editor renames over a file by deleting it first, so where it was killed in between only the successor is there.
			for (const each of [name, `${name}.tmp`]) {
				try {
					return await fs.readFile(at(each));
				} catch {
					continue;
				}
			}
			return undefined;
		},
		async write(name, bytes) {
			try {
				await fs.writeFile(at(`${name}.tmp`), bytes);
				await fs.rename(at(`${name}.tmp`), at(name), { overwrite: true });
			} catch (error) {
				log.warn(`${at(name).toString()} could not be written: ${String(error)}`);
			}
		},
		async shrink(most) {
			try {
				const names = (await fs.readDirectory(folder)).map(([name]) => name);
				const files = await Promise.all(names.map(async name => ({ name, ...await fs.stat(at(name)) })));
				let room = most;
				for (const { name, size } of files.sort((a, b) => b.mtime - a.mtime)) {
					room -= size;
					await (room < 0 ? fs.delete(at(name)) : undefined);
				}
			} catch (error) {
				log.warn(`${folder.toString()} could not be tidied: ${String(error)}`);
			}
		},
	};
}

/** A file's name for something with a longer one. */
export const fileNameFor = (long: string): string => checksum(long) + checksum(`bank ${long}`);
