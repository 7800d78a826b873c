import { posix } from 'node:path';
import type { Io } from '../io';
import type { Read } from '../readPaths';

/** Whether a bank's folder holds a file that one of its texts names. What leaves the folder is not there: it isn't shown either. */
export function fileFinder(files: readonly Read[], io: Io): (path: string, from: string) => boolean {
	const roots = new Map(files.map(({ path, root }) => [path, root]));
	return (path, from) => {
		if (path.startsWith('/') || path.includes('\0')) {
			return false;
		}
		const root = roots.get(from) ?? '';
		const found = posix.join(posix.dirname(from), path);
		const below = posix.relative(root === '' ? '.' : root, found);
		return below !== '..' && !below.startsWith('../') && io.kindOf(found) === 'file';
	};
}
