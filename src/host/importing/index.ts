import * as vscode from 'vscode';
import type { RegisterCommand } from '../command';
import { commands } from '../ids';
import type { Library } from '../library';
import type { ProgressRoom } from '../progress';
import type { ReadSources } from './readFiles';

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
		command(commands.importQuestions, async (...args) => {
			const { importing: { importQuestions, askedBy } } = await import('./work');
			return importQuestions(askedBy(args), { library, report });
		}),
		command(commands.convertToYaml, async (first, second) => {
			const { importing: { convertToYaml } } = await import('./work');
			return convertToYaml(uriIn(first), isUri(first) && second === undefined, { library, progress });
		}),
		command(commands.drillFile, async uri => {
			const { importing: { drillFile } } = await import('./work');
			return drillFile(uriIn(uri), library);
		}),
	);
}

const isUri = (value: unknown): value is vscode.Uri => value instanceof vscode.Uri;
const uriIn = (value: unknown): vscode.Uri | undefined => isUri(value) ? value : undefined;
