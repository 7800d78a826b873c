import * as vscode from 'vscode';
import type { BankFile } from '../../core/lint/bank';
import type { LintProblem } from '../../core/lint/lint';
import type { Library } from '../library';
import { readText } from '../bankText';
import { inBackground } from '../command';
import { inStretches } from '../stretches';
import { lintSettings } from './settings';

/** How long one may type before files are compared again; in ms. */
const pause = 1_000;

/** In UTF-16 units; the files of a longer bank are compared by the command line. */
const longest = 4_000_000;

/** What a file has that another one of its folder has too. */
export interface Alike {
	/** The text in which the problems stand. */
	readonly text: string;
	readonly problems: readonly LintProblem[];
}

/** Compares the bank files of each folder. */
export interface AcrossWatch extends vscode.Disposable {
	/** By the URIs of files. */
	readonly found: ReadonlyMap<string, Alike>;
	/** Compares again, when nothing has changed for a while. */
	soon(): void;
}

/**
 * @param fileOf a file as it stands in an open editor; undefined for one that is not open
 * @param tell called with the URI of each file for which something else is found than before
 */
export function watchAcross(library: Library, log: vscode.LogOutputChannel, fileOf: (uri: vscode.Uri) => BankFile | undefined, tell: (uri: vscode.Uri) => void): AcrossWatch {
	const found = new Map<string, Alike>();
	let timer: unknown;
	let look = 0;

	async function compare(): Promise<void> {
		const mine = ++look;
		const isStale = () => mine !== look;
		const { lintAcross } = await import('../../core/lint/lint');
		const now = new Map<string, Alike>();
		for (const uris of groupsOf(library.files().filter(({ reading }) => reading).map(({ uri }) => uri))) {
			const files = await readAll(uris);
			const problems = files && await inStretches(lintAcross(files, lintSettings()), isStale);
			if (isStale()) {
				return;
			}
			for (const [at, { text, name }] of (files ?? []).entries()) {
				const own = problems?.filter(({ span }) => span.file === name) ?? [];
				if (own.length > 0) {
					now.set(String(uris[at]), { text, problems: own });
				}
			}
		}
		const names = new Set([...found.keys(), ...now.keys()]);
		const changed = [...names].filter(name => JSON.stringify(found.get(name)?.problems) !== JSON.stringify(now.get(name)?.problems));
		found.clear();
		now.forEach((alike, name) => found.set(name, alike));
		changed.forEach(name => { tell(vscode.Uri.parse(name)); });
	}

	/** The files of a group with their texts; undefined when they are too long together. */
	async function readAll(uris: readonly vscode.Uri[]): Promise<readonly BankFile[] | undefined> {
		const files: BankFile[] = [];
		let length = 0;
		for (const uri of uris) {
			const reading = library.files().find(file => file.uri.toString() === uri.toString())?.reading;
			const open = fileOf(uri);
			const text = open?.text ?? await readText(uri);
			length += typeof text === 'string' ? text.length : 0;
			if (typeof text !== 'string' || length > longest || !reading) {
				return undefined;
			}
			files.push(open ?? { name: vscode.workspace.asRelativePath(uri), text, reading });
		}
		return files;
	}

	return {
		found,
		soon() {
			clearTimeout(timer);
			look++; // what is under way is out of date
			timer = setTimeout(() => { inBackground(log, compare); }, pause);
		},
		dispose() {
			clearTimeout(timer);
			look++;
		},
	};
}

/** Files that are kept together, as far as there are two of them: those below one `.dryrun`, else those of one folder. In the order of their paths. */
function groupsOf(uris: readonly vscode.Uri[]): readonly (readonly vscode.Uri[])[] {
	const groups = new Map<string, vscode.Uri[]>();
	for (const uri of [...uris].sort((a, b) => a.path < b.path ? -1 : 1)) {
		const home = /^.*?\/\.dryrun(?=\/)/.exec(uri.toString())?.[0] ?? vscode.Uri.joinPath(uri, '..').toString();
		const group = groups.get(home) ?? [];
		group.push(uri);
		groups.set(home, group);
	}
	return [...groups.values()].filter(group => group.length > 1);
}
