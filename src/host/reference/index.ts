import * as vscode from 'vscode';
import { referenceAsMarkdown, rowKeys } from '../../core/bank/reference';
import { weightedShuffle } from '../../core/chance/random';
import { startSession } from '../../core/practice/session';
import type { RegisterCommand } from '../command';
import { commands } from '../ids';
import type { Library } from '../library';
import type { Practice } from '../practice/practice';

export interface ReferenceParts {
	readonly library: Library;
	readonly practice: Practice;
	readonly command: RegisterCommand;
	/** Shows what is on display. */
	readonly show: () => void;
}

const scheme = 'dryrun-reference';

/** The cheat sheet: every bank's reference tables as a page in the editor's own Markdown preview, and drilled row by row. */
export function registerReference({ library, practice, command, show }: ReferenceParts): vscode.Disposable {
	const uri = vscode.Uri.from({ scheme, path: '/Quick Reference.md' });
	const changed = new vscode.EventEmitter<vscode.Uri>();

	async function drill(): Promise<void> {
		const tables = (await library.banks()).flatMap(bank => bank.reference.map(table => ({ bank, table })));
		const all = { label: 'All tables', description: `${tables.reduce((sum, { table }) => sum + table.rows.length, 0)} rows`, tables };
		const items = [all, ...tables.map(each => ({ label: each.table.title, description: `${each.table.rows.length} rows`, tables: [each] }))];
		const chosen = await vscode.window.showQuickPick(items, { title: 'Drill Quick Reference', placeHolder: 'Which table?' });
		if (chosen) {
			const keys = chosen.tables.flatMap(({ bank, table }) => rowKeys(bank, [table]));
			practice.start(startSession('topic', `Quick Reference: ${chosen.label}`, weightedShuffle(keys, () => 1, Math.random)));
			show();
		}
	}

	return vscode.Disposable.from(
		changed,
		library.onDidChange(() => { changed.fire(uri); }),
		vscode.workspace.registerTextDocumentContentProvider(scheme, {
			onDidChange: changed.event,
			provideTextDocumentContent: async () => referenceAsMarkdown('Quick Reference', (await library.banks()).flatMap(bank => bank.reference)),
		}),
		command(commands.openReference, () => vscode.commands.executeCommand('markdown.showPreview', uri)),
		command(commands.drillReference, drill),
	);
}
