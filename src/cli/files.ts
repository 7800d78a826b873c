import type { Io } from './io';
import { bankFolder, isBankName } from '../core/bank/fileName';
import { globToMatcher, isGlob } from '../core/files/glob';

/** A file to read: the argument that led to it, and its path below that when the argument is a folder. */
export interface Found {
	/** As given on the command line, joined with the path below it. */
	readonly path: string;
	/** The folder that it is read together with; the file's own when it was named itself. */
	readonly root: string;
	/** It was named itself, and not met in a folder. */
	readonly isNamed: boolean;
}

const closed = new Set(['node_modules', '.git', '.hg', '.svn', 'dist', 'out']);
const deepest = 64;

/** Finds what the paths, folders and globs name, sorted; a path that leads nowhere is given to `miss`. */
export function findFiles(paths: readonly string[], io: Io, miss: (path: string) => void): readonly Found[] {
	const found = new Map<string, Found>();
	for (const path of paths) {
		const kind = io.kindOf(path);
		const matches = kind === 'file' ? [{ path, root: parentOf(path), isNamed: true }]
			: kind === 'folder' ? walk(path, path, io).map(file => ({ path: file, root: path, isNamed: false }))
				: isGlob(path) ? inGlob(path, io) : [];
		if (matches.length === 0 && kind !== 'folder') {
			miss(path);
		}
		for (const match of matches) {
			found.set(match.path, found.get(match.path) ?? match);
		}
	}
	return [...found.values()].sort((a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
}

function inGlob(glob: string, io: Io): Found[] {
	const parts = glob.split('/');
	const first = parts.findIndex(isGlob);
	const root = parts.slice(0, first).join('/');
	const matches = globToMatcher(glob);
	const start = root === '' ? glob.startsWith('/') ? '/' : '.' : root;
	return io.kindOf(start) !== 'folder' ? [] : walk(start, start, io)
		.map(path => start === '.' ? path.slice(2) : path)
		.filter(matches).map(path => ({ path, root, isNamed: false }));
}

function* entries(folder: string, io: Io): Generator<string> {
	for (const name of [...io.list(folder)].sort()) {
		if (!closed.has(name) && (!name.startsWith('.') || name === bankFolder)) {
			yield join(folder, name);
		}
	}
}

function walk(folder: string, top: string, io: Io, depth = 0): string[] {
	return depth > deepest ? [] : [...entries(folder, io)].flatMap(path => {
		const kind = io.kindOf(path);
		return kind === 'folder' ? walk(path, top, io, depth + 1) : kind === 'file' && isBankName(path) ? [path] : [];
	});
}

const join = (folder: string, name: string) => folder.endsWith('/') ? folder + name : `${folder}/${name}`;
const parentOf = (path: string) => path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
