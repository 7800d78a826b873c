import { readFolder } from '../core/read/folder';
import { readBank } from '../core/read/readBank';
import type { Reading } from '../core/read/reading';
import { elementAt } from '../core/read/elementAt';
import { findFiles, type Found } from './files';
import type { Io } from './io';
import { isRendered } from '../core/read/rendered';

/** A file and what was read from it. */
export interface Read {
	/** As given on the command line, joined with the path below it; `-` for standard input. */
	readonly path: string;
	/** The folder that it was read together with. */
	readonly root: string;
	readonly text: string;
	readonly reading: Reading;
}

export interface PathsRead {
	/** Sorted by path, standard input last. */
	readonly files: readonly Read[];
	/** Paths that lead nowhere. */
	readonly missing: readonly string[];
}

export interface PathOptions {
	/** The form that all files are written in; recognised when absent. */
	readonly form?: string | undefined;
	/** Whether a file that was met in a folder is left out. */
	readonly isLeftOut?: (path: string) => boolean;
}

/** Reads the banks that files, folders, globs and `-` name. That a file holds no question is a problem only when it was named itself. */
export function readPaths(paths: readonly string[], io: Io, { form, isLeftOut = () => false }: PathOptions = {}): PathsRead {
	const missing: string[] = [];
	const found = findFiles(paths.filter(path => path !== '-'), io, path => missing.push(path));
	const files = readAll(found.filter(({ path, isNamed }) => isNamed || !isLeftOut(path)), io, form);
	if (paths.includes('-')) {
		const text = io.readInput();
		files.push({ path: '-', root: '', text, reading: readBank('-', text, { format: form }) });
	}
	return { files, missing };
}

/** Files of one folder are read together, so that trees that belong together are joined. */
function readAll(files: readonly Found[], io: Io, format: string | undefined): Read[] {
	const roots = new Map<string, Found[]>();
	for (const file of files) {
		const group = roots.get(file.root);
		if (group) {
			group.push(file);
		} else {
			roots.set(file.root, [file]);
		}
	}
	const read = [...roots].flatMap(([root, group]) => {
		const texts = group.map(file => ({ ...file, name: nameIn(root, file.path), text: io.read(file.path) })).filter(({ isNamed, text }) => isNamed || !isRendered(text));
		return readFolder(texts, { format }).map(({ reading }, at): Read => {
			const { path, text, isNamed } = elementAt(texts, at);
			return { path, root, text, reading: isNamed ? reading : { ...reading, problems: reading.problems.filter(({ code }) => code !== 'no-questions') } };
		});
	});
	return read.sort((a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
}

const nameIn = (root: string, path: string) => root === '' ? path : path.slice(root.length).replace(/^\//, '');
