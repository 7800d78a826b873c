import * as vscode from 'vscode';
import type { RegisterCommand } from '../command';
import { commands } from '../ids';
import type { Library } from '../library';
import type { ProgressRoom } from '../progress';
import { convertToYaml } from './convert';
import { drillFile } from './drillFile';
import { importQuestions, type Asked } from './importQuestions';
import type { ReadSources } from './readFiles';
import { folderFor } from './target';

export interface ImportingParts {
	readonly library: Library;
	readonly progress: ProgressRoom;
	readonly command: RegisterCommand;
}

const scheme = 'dryrun-import';

/**
 * The ways in for questions that people have already: into a bank of the workspace, into a YAML file, or straight into a drill. Called with a
 * file, several, or `{uris, into}`, each a URI or a path, an import asks nothing and gives what it has done; so does a conversion called with a file.
 */
export function registerImporting({ library, progress, command }: ImportingParts): vscode.Disposable {
	const page = vscode.Uri.from({ scheme, path: '/What Was Read.md' });
	const changed = new vscode.EventEmitter<vscode.Uri>();
	let text = '';

	async function report({ files }: ReadSources): Promise<void> {
		const { importTools: { importReport } } = await import('../../core/import/tools');
		text = importReport(files);
		changed.fire(page);
		await vscode.commands.executeCommand('markdown.showPreviewToSide', page);
	}

	return vscode.Disposable.from(
		changed,
		vscode.workspace.registerTextDocumentContentProvider(scheme, { onDidChange: changed.event, provideTextDocumentContent: () => text }),
		command(commands.importQuestions, (...args) => importQuestions(askedBy(args), { library, report })),
		command(commands.convertToYaml, (first, second) => convertToYaml(uriIn(first), isUri(first) && second === undefined, { library, progress })),
		command(commands.drillFile, uri => drillFile(uriIn(uri), library)),
	);
}

/** What an import is asked for by the palette (nothing), the Explorer (a file and all that are selected), or a program. */
function askedBy([first, second]: readonly unknown[]): Asked {
	if (first === undefined) {
		return { uris: [], isSilent: false };
	}
	if (isUri(first)) {
		return Array.isArray(second) ? { uris: second.filter(isUri), isSilent: false } : { uris: [first], isSilent: true };
	}
	if (typeof first === 'string' || Array.isArray(first)) {
		return { uris: named(Array.isArray(first) ? first : [first]), isSilent: true };
	}
	if (typeof first === 'object' && first !== null && 'uris' in first && Array.isArray(first.uris)) {
		const into = 'into' in first && (isUri(first.into) || typeof first.into === 'string') ? first.into : undefined;
		return { uris: named(first.uris), into, isSilent: true };
	}
	throw new Error('Name the files to import: a URI or a path in the workspace, a list of them, or {uris, into}.');
}

function named(list: readonly unknown[]): readonly vscode.Uri[] {
	const uris = list.flatMap(value => typeof value === 'string' && value !== '' ? [uriOf(value)] : isUri(value) ? [value] : []);
	if (uris.length === 0) {
		throw new Error('No file to import was named.');
	}
	return uris;
}

/** What a key binding names: a URI as text, or a path in the first folder of the workspace. */
function uriOf(text: string): vscode.Uri {
	return /^[a-z][a-z\d+.-]+:\//i.test(text) ? vscode.Uri.parse(text, true) : vscode.Uri.joinPath(folderFor(undefined), text);
}

const isUri = (value: unknown): value is vscode.Uri => value instanceof vscode.Uri;
const uriIn = (value: unknown): vscode.Uri | undefined => isUri(value) ? value : undefined;
