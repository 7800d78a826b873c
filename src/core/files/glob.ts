export const isGlob = (path: string): boolean => /[*?{]/.test(path);

/** Whether a path fits a glob of `*`, `?`, `**` and `{a,b}`; a star stays within a folder. Never backtracks over folders. */
export function globToMatcher(glob: string): (path: string) => boolean {
	const patterns = alternatives(glob).map(one => one.split('/'));
	return path => patterns.some(pattern => fits(pattern, path.split('/')));
}

function alternatives(glob: string): readonly string[] {
	const open = glob.indexOf('{'), close = glob.indexOf('}', open);
	if (open < 0 || close < 0) {
		return [glob];
	}
	return glob.slice(open + 1, close).split(',').slice(0, 32).flatMap(one => alternatives(glob.slice(0, open) + one + glob.slice(close + 1)));
}

/** Whether a file below a folder could fit the glob; '' is the folder that globs begin at. */
export function globToFolderMatcher(glob: string): (folder: string) => boolean {
	const patterns = alternatives(glob).map(one => one.split('/'));
	return folder => folder === '' || patterns.some(pattern => reach(pattern, folder.split('/')).slice(0, -1).includes(true));
}

/** The folder that all files which fit lie below, '' for the one that globs begin at; for a path without signs, the path. */
export function globStart(glob: string): string {
	const parts = glob.split('/');
	const first = parts.findIndex(part => isGlob(part));
	return parts.slice(0, first < 0 ? parts.length : first).join('/');
}

/** Why a glob can't be used, as the rest of a sentence that begins with it; undefined when it can. */
export function globFault(glob: string): string | undefined {
	const parts = glob.split('/');
	return glob.trim() === '' ? 'is empty'
		: glob.includes('\\') ? 'has a backslash: write folders with "/"'
			: glob.startsWith('/') || /^[a-z]:/i.test(glob) ? 'begins at the root: write the path below the workspace folder'
				: parts.includes('..') ? 'leaves the workspace folder by ".."'
					: glob.split('{').length !== glob.split('}').length ? 'has a brace that is not closed'
						: glob.length > longest ? `has more than ${longest} letters` : undefined;
}

const longest = 500;

const fits = (pattern: readonly string[], path: readonly string[]) => reach(pattern, path).at(-1) ?? false;

/** For each number of the pattern's first parts, whether they fit the whole path. */
function reach(pattern: readonly string[], path: readonly string[]): readonly boolean[] {
	// reached[i]: the pattern's first i parts fit the path's parts so far.
	let reached = pattern.map((_, at) => at === 0 || pattern.slice(0, at).every(part => part === '**'));
	reached.push(pattern.every(part => part === '**'));
	for (const part of path) {
		const next = reached.map(() => false);
		for (const [at, one] of pattern.entries()) {
			if (reached[at] && one === '**') {
				next[at] = true;
				next[at + 1] = true;
			} else if (reached[at] && fitsPart(one, part)) {
				next[at + 1] = true;
			}
		}
		for (const [at, one] of pattern.entries()) {
			if (next[at] && one === '**') {
				next[at + 1] = true;
			}
		}
		reached = next;
	}
	return reached;
}

/** One part with stars: the latest star takes as little as it can, and one more each time that the rest doesn't fit. */
function fitsPart(pattern: string, part: string): boolean {
	let at = 0, mark = 0, star = -1, taken = 0;
	while (mark < part.length) {
		if (pattern[at] === '*') {
			star = at++;
			taken = mark;
		} else if (at < pattern.length && (pattern[at] === '?' || pattern[at] === part[mark])) {
			at++;
			mark++;
		} else if (star >= 0) {
			at = star + 1;
			mark = ++taken;
		} else {
			return false;
		}
	}
	return pattern.slice(at).replaceAll('*', '') === '';
}
