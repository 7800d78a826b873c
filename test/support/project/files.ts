import { execFileSync } from 'node:child_process';
import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../../../scripts/vscode/folders.mjs';

/** Texts by their paths below the repository, with forward slashes on every system. */
export type Files = ReadonlyMap<string, string>;

/** The files that git keeps or would keep: what is ignored is left out, what isn't added yet is in. */
export function projectFiles(): readonly string[] {
	const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], { cwd: repository, encoding: 'utf8' });
	return [...new Set(listed.split('\0'))].filter(path => path !== '' && lstatSync(join(repository, path), { throwIfNoEntry: false })?.isFile()).sort();
}

/** The TypeScript and JavaScript below some folders. */
export function codeIn(...folders: readonly string[]): Files {
	return readFiles(projectFiles().filter(path => folders.includes(path.split('/')[0] ?? '') && /\.[cm]?[jt]s$/.test(path) && !isSample(path)));
}

/** Workspaces for tests hold code that is somebody else's. */
const isSample = (path: string) => /^test\/support\/(sample|workspace|contributed)\//.test(path);

export function readFiles(paths: readonly string[]): Files {
	return new Map(paths.map(path => [path, readFile(path)]));
}

export function readFile(path: string): string {
	return readFileSync(join(repository, path), 'utf8');
}

export function lineCount(text: string): number {
	return text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
}
