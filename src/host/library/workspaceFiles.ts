import * as vscode from 'vscode';
import { bankFolder, isBankName } from '../../core/bank/fileName';
import { globStart, globToFolderMatcher, globToMatcher, isGlob } from '../../core/files/glob';
import { settings } from '../ids';
import { bankGlobs, type BankGlob } from './configured';
import type { Found, FoundFile, Notice } from './found';
import { isClosed, kindBelow, walk } from '../walk';

/** The banks of a workspace folder: those in `.dryrun` and those that the setting names. */
export async function filesOf(folder: vscode.WorkspaceFolder, idOf: (uri: vscode.Uri, path: string) => string): Promise<Found> {
	const files: FoundFile[] = [];
	const notices: Notice[] = [];
	const found = (paths: readonly string[], root: string, rest: Partial<FoundFile>) => {
		for (const path of paths) {
			const uri = vscode.Uri.joinPath(folder.uri, path);
			const name = root === '' ? path : path.slice(root.length + 1) || (path.split('/').at(-1) ?? path);
			files.push({ uri, id: idOf(uri, path), root: vscode.Uri.joinPath(folder.uri, root).toString(), name, isMeant: true, ...rest });
		}
	};

	const own = await walkBelow(folder.uri, bankFolder, { files: `${bankFolder}/**` });
	found(own.files, bankFolder, {});
	const place = { kind: 'file', uri: vscode.Uri.joinPath(folder.uri, bankFolder) } as const;
	notices.push(...toldOf(own, `In ${bankFolder}`).map(message => ({ message, place })));

	const { globs, faults } = await bankGlobs(folder);
	const tell = (message: string) => { notices.push({ message: `${isOnly() ? '' : `${folder.name}, `}${settings.banks}: ${message}`, place: { kind: 'setting' } }); };
	faults.forEach(tell);
	for (const glob of globs) {
		const { files: pattern, title, format } = glob;
		const walked = await walkBelow(folder.uri, globStart(pattern), glob);
		found(walked.files, globStart(pattern), { isMeant: walked.files[0] === pattern, title: walked.files.length === 1 ? title : undefined, format });
		toldOf(walked, `For "${pattern}"`).forEach(tell);
		if (walked.files.length === 0 && walked.links.length === 0) {
			tell(`"${pattern}" matches no file of questions: Markdown, text, YAML, JSON, CSV or TSV.`);
		}
	}
	return { files, notices };
}

const isOnly = () => vscode.workspace.workspaceFolders?.length === 1;

interface Walked {
	/** Below the workspace folder. */
	readonly files: readonly string[];
	readonly links: readonly string[];
	readonly cut?: string | undefined;
}

async function walkBelow(top: vscode.Uri, start: string, { files: pattern }: BankGlob): Promise<Walked> {
	const there = await kindBelow(top, start);
	if (!there) {
		return { files: [], links: [] };
	}
	if (there.link !== undefined) {
		return { files: [], links: [there.link] };
	}
	if (there.kind === 'file') {
		return { files: start === pattern && isBankName(start) ? [start] : [], links: [] };
	}
	const named = new Set(pattern.split('/'));
	const whole = (path: string) => start === '' ? path : `${start}/${path}`;
	const matches = globToMatcher(isGlob(pattern) ? pattern : `${pattern}/**`);
	const mayHold = globToFolderMatcher(isGlob(pattern) ? pattern : `${pattern}/**`);
	const { files, links, cut } = await walk(vscode.Uri.joinPath(top, start), {
		enters: path => mayHold(whole(path)) && (!isClosed(nameOf(path)) || named.has(nameOf(path))),
		takes: path => isBankName(path) && matches(whole(path)),
	});
	return { files: files.map(whole), links: links.map(whole), cut };
}

const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);

function toldOf({ links, cut }: Walked, where: string): readonly string[] {
	const [first, ...more] = links;
	return [
		...first === undefined ? [] : [`${where}, ${first} ${more.length > 0 ? `and ${more.length} more are links` : 'is a link'}. Links are not followed, so that nothing outside the folder is read; name the real path.`],
		...cut === undefined ? [] : [`${where}, ${cut}, so the rest was left out. Name a narrower path.`],
	];
}

/** What to watch of a folder, and which of the paths below it that come and go could change its banks. */
export interface Interest {
	readonly patterns: readonly vscode.RelativePattern[];
	readonly concerns: (path: string) => boolean;
}

export async function interestIn(folder: vscode.WorkspaceFolder): Promise<Interest> {
	const { globs } = await bankGlobs(folder);
	const all = [`${bankFolder}/**`, ...globs.map(({ files }) => isGlob(files) ? files : `${files}{,/**}`)];
	const starts = new Set(all.map(globStart));
	const patterns = starts.has('') ? ['**'] : [...starts].map(start => `${start.replace(/[[\]{}*?]/g, '?')}{,/**}`);
	const sides = all.map(glob => ({ named: new Set(glob.split('/')), matches: globToMatcher(glob), mayHold: globToFolderMatcher(glob) }));
	return {
		patterns: patterns.map(pattern => new vscode.RelativePattern(folder, pattern)),
		concerns: path => sides.some(({ named, matches, mayHold }) => (matches(path) || mayHold(path)) && path.split('/').every(part => !isClosed(part) || named.has(part))),
	};
}
