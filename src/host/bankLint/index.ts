import * as vscode from 'vscode';
import { bankEndings } from '../../core/bank/fileName';
import type { RegisterCommand } from '../command';
import { commands } from '../ids';
import type { Library } from '../library';
import { createFixProvider, editForAll, fixKinds } from './fixes';
import { watchBanks } from './watch';

export interface BankLintParts {
	readonly library: Library;
	readonly log: vscode.LogOutputChannel;
	readonly command: RegisterCommand;
}

/** The languages of bank files; what of them is a bank is looked up when it matters. */
const bankLanguages: vscode.DocumentSelector = [{ language: 'yaml' }, { pattern: `**/*.{${bankEndings.join(',')}}` }];

/** What is wrong with bank files, as one types, with its meaning and its fixes, and the way to the first fault of a file. */
export function registerBankLint({ library, log, command }: BankLintParts): vscode.Disposable {
	const diagnostics = vscode.languages.createDiagnosticCollection('dryRun');
	const watch = watchBanks(library, log, diagnostics);

	async function openBankFile(source: unknown): Promise<void> {
		if (typeof source !== 'string') {
			throw new Error('No bank file was named.');
		}
		const uri = vscode.Uri.parse(source, true);
		const document = await vscode.workspace.openTextDocument(uri);
		const [worst] = (diagnostics.get(uri) ?? []).toSorted((a, b) => a.severity - b.severity || a.range.start.compareTo(b.range.start));
		const [first] = library.files().find(file => file.uri.toString() === uri.toString())?.problems ?? [];
		const at = worst?.range ?? (first && new vscode.Range(document.positionAt(first.span.start), document.positionAt(first.span.end)));
		await vscode.window.showTextDocument(document, at ? { selection: at } : {});
	}

	async function fixAll(): Promise<void> {
		const document = vscode.window.activeTextEditor?.document;
		const checked = document && await watch.current(document);
		if (!checked) {
			throw new Error('The file in the editor is not a bank. Open one, such as a file in ".dryrun".');
		}
		const edit = await editForAll(document, checked);
		if (edit) {
			await vscode.workspace.applyEdit(edit);
		} else {
			void vscode.window.showInformationMessage('There is nothing here that can be fixed without a decision of yours.');
		}
	}

	/** What the rules are about that have found something here. */
	async function explain(document: vscode.TextDocument, position: vscode.Position): Promise<vscode.Hover | undefined> {
		const here = (diagnostics.get(document.uri) ?? []).filter(({ range }) => range.contains(position));
		const { summaryOf } = await import('../../core/lint/lint');
		const names = [...new Set(here.flatMap(({ code }) => typeof code === 'string' ? [code] : []))];
		const lines = names.flatMap(name => {
			const summary = summaryOf(name);
			return summary === undefined ? [] : [new vscode.MarkdownString(`\`${name}\`: ${summary}`)];
		});
		return lines.length === 0 ? undefined : new vscode.Hover(lines);
	}

	return vscode.Disposable.from(
		diagnostics,
		watch,
		vscode.languages.registerCodeActionsProvider(bankLanguages, createFixProvider(watch), fixKinds),
		vscode.languages.registerHoverProvider(bankLanguages, {
			provideHover: (document, position) => diagnostics.has(document.uri) ? explain(document, position) : undefined,
		}),
		command(commands.openBankFile, openBankFile),
		command(commands.fixAll, fixAll),
	);
}
