import type { LogFiles, Memento } from '../../src/core/progress/files';

/** A folder in memory that keeps the contract of a real one; tests read, damage and break it. */
export interface MemoryFiles extends LogFiles {
	read: LogFiles['read'];
	/** The folder's files, by name. */
	readonly texts: Map<string, string>;
	/** Names in the order in which they were replaced. */
	readonly replaced: string[];
	/** While this is set, every replacement fails and leaves the old text. */
	isFull: boolean;
}

export function memoryFiles(texts: Iterable<readonly [string, string]> = []): MemoryFiles {
	const files: MemoryFiles = {
		texts: new Map(texts),
		replaced: [],
		isFull: false,
		list: () => Promise.resolve([...files.texts].map(([name, text]) => ({ name, size: Buffer.byteLength(text) }))),
		read(name) {
			const text = files.texts.get(name);
			return text === undefined ? Promise.reject(new Error(`There is no ${name}.`)) : Promise.resolve(text);
		},
		replace(name, text) {
			if (files.isFull) {
				return Promise.reject(new Error('No space left.'));
			}
			files.texts.set(name, text);
			files.replaced.push(name);
			return Promise.resolve();
		},
		remove(name) {
			files.texts.delete(name);
			return Promise.resolve();
		},
	};
	return files;
}

/** A memento that keeps what the editor's would: a value that has been through JSON. */
export interface MemoryMemento extends Memento {
	json: string | undefined;
}

export function memoryMemento(): MemoryMemento {
	const memento: MemoryMemento = {
		json: undefined,
		get: () => memento.json === undefined ? undefined : JSON.parse(memento.json) as unknown,
		set(value) {
			memento.json = JSON.stringify(value);
			return Promise.resolve();
		},
	};
	return memento;
}
