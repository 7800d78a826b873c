import * as vscode from 'vscode';

/** How far a walk goes; what lies beyond is left out and said. */
const deepest = 16;
const mostFiles = 2_000;
const mostEntries = 50_000;
const longestMs = 5_000;

/** Folders of programs, not of people; they are entered where a glob names them. */
const closed = new Set(['node_modules', '.git', '.hg', '.svn', 'dist', 'out', 'build', 'target', 'vendor', 'coverage', '.venv', 'venv', '__pycache__', '.next', '.cache', 'bower_components']);

export const isClosed = (name: string): boolean => closed.has(name);

export interface Walk {
	/** Paths below the top, sorted folder by folder. */
	readonly files: readonly string[];
	/** Links that would have been taken or entered. They are never followed: where they lead can't be told on every machine. */
	readonly links: readonly string[];
	/** Why the walk ended early. */
	readonly cut?: string;
}

export interface WalkRules {
	/** Whether a folder below the top is entered. */
	readonly enters: (path: string) => boolean;
	readonly takes: (path: string) => boolean;
}

/** Finds the files below a folder; none when it isn't there. The folders are walked, not searched: a search leaves out what git ignores. */
export async function walk(top: vscode.Uri, { enters, takes }: WalkRules): Promise<Walk> {
	const files: string[] = [];
	const links: string[] = [];
	const until = Date.now() + longestMs;
	let cut: string | undefined;
	let seen = 0;

	async function enter(folder: vscode.Uri, path: string, depth: number): Promise<void> {
		for (const [name, type] of await entriesOf(folder)) {
			const below = path === '' ? name : `${path}/${name}`;
			cut ??= ++seen > mostEntries ? `more than ${mostEntries.toLocaleString('en')} files and folders were looked at`
				: Date.now() > until ? `looking took more than ${longestMs / 1000} seconds` : undefined;
			if (cut !== undefined) {
				return;
			}
			const isFolder = (type & vscode.FileType.Directory) !== 0;
			if ((type & vscode.FileType.SymbolicLink) !== 0) {
				links.push(...(isFolder ? enters(below) : takes(below)) ? [below] : []);
			} else if (isFolder && enters(below)) {
				cut = depth === deepest ? `folders lie more than ${deepest} deep` : cut;
				await (depth < deepest ? enter(vscode.Uri.joinPath(folder, name), below, depth + 1) : undefined);
			} else if (type === vscode.FileType.File && takes(below)) {
				cut = files.length === mostFiles ? `there are more than ${mostFiles.toLocaleString('en')} files` : cut;
				files.push(...files.length < mostFiles ? [below] : []);
			}
		}
	}

	await enter(top, '', 0);
	return { files, links, ...cut !== undefined && { cut } };
}

/** Sorted by name; none where there is no such folder, which file systems tell in different ways. */
async function entriesOf(folder: vscode.Uri): Promise<readonly [string, vscode.FileType][]> {
	try {
		return (await vscode.workspace.fs.readDirectory(folder)).sort(([a], [b]) => a.localeCompare(b));
	} catch {
		return [];
	}
}

/** What a path below a folder is, and the first part of it that is a link; undefined when there is nothing. */
export async function kindBelow(top: vscode.Uri, path: string): Promise<{ readonly kind: 'file' | 'folder'; readonly link?: string } | undefined> {
	const parts = path.split('/').filter(part => part !== '' && part !== '.');
	let link: string | undefined;
	let type = vscode.FileType.Directory;
	for (let depth = 1; depth <= parts.length; depth++) {
		const below = parts.slice(0, depth).join('/');
		try {
			({ type } = await vscode.workspace.fs.stat(vscode.Uri.joinPath(top, below)));
		} catch {
			return undefined;
		}
		link ??= (type & vscode.FileType.SymbolicLink) !== 0 ? below : undefined;
	}
	return { kind: (type & vscode.FileType.Directory) !== 0 ? 'folder' : 'file', ...link !== undefined && { link } };
}
