import * as vscode from 'vscode';
import type { Checked } from '../../core/author/fixes/fixAll';
import type { FileEdit } from '../../core/author/fixes/work';
import { editBetween } from '../../core/text/edit';
import { diagnosticSource } from './diagnostics';
import { lintSettings } from './settings';
import type { LintWatch } from './watch';

/** Fixes everything that needs no decision, also on saving when `editor.codeActionsOnSave` asks for it. */
const fixAllKind = vscode.CodeActionKind.SourceFixAll.append('dryRun');

export const fixKinds: vscode.CodeActionProviderMetadata = { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, fixAllKind] };

/** Quick fixes for the problems at the caret, and the one that makes all of them. */
export function createFixProvider(watch: LintWatch): vscode.CodeActionProvider {
	return {
		async provideCodeActions(document, range, { only, diagnostics }) {
			const checked = await watch.current(document);
			if (!checked) {
				return [];
			}
			if (only && vscode.CodeActionKind.Source.contains(only)) {
				const edit = fixAllKind.intersects(only) ? await editForAll(document, checked) : undefined;
				return edit ? [actionOf('Fix All', fixAllKind, edit)] : [];
			}
			return quickFixes(document, range, checked, diagnostics.filter(({ source }) => source === diagnosticSource), watch);
		},
	};
}

async function quickFixes(document: vscode.TextDocument, range: vscode.Range, { file, problems }: Checked, shown: readonly vscode.Diagnostic[], watch: LintWatch): Promise<vscode.CodeAction[]> {
	const { authorTools: { workOn, fixesFor, offersAt } } = await import('../../core/author/tools');
	const work = workOn(file);
	const [from, to] = [document.offsetAt(range.start), document.offsetAt(range.end)];
	const actions: vscode.CodeAction[] = [];
	for (const problem of problems.filter(({ span }) => span.start <= to && from <= span.end)) {
		const other = problem.twin && problem.twin.file !== file.name ? await watch.fileNamed(problem.twin.file) : undefined;
		for (const [at, fix] of fixesFor(work, problem, other && workOn(other.file)).entries()) {
			const action = actionOf(fix.title, vscode.CodeActionKind.QuickFix, await editOf(document, fix.edits, other?.uri));
			action.diagnostics = shown.filter(({ code, message }) => code === problem.code && message === problem.message);
			action.isPreferred = at === 0 && fix.isSafe;
			actions.push(action);
		}
	}
	for (const { title, edits } of offersAt(work, from)) {
		actions.push(actionOf(title, vscode.CodeActionKind.QuickFix, await editOf(document, edits)));
	}
	return actions;
}

/** Everything that can be put right in a document without asking, as one edit; undefined when that is nothing. */
export async function editForAll(document: vscode.TextDocument, checked: Checked): Promise<vscode.WorkspaceEdit | undefined> {
	const [{ authorTools: { fixAll } }, { readBank }, { lintBank }] = await Promise.all([
		import('../../core/author/tools'), import('../../core/read/reader'), import('../../core/lint/lint'),
	]);
	const { name, text } = checked.file;
	const settings = lintSettings();
	const edit = editBetween(text, fixAll(text, current => {
		const file = { name, text: current, reading: readBank(name, current) };
		return current === text ? checked : { file, problems: lintBank([file], settings) };
	}));
	return edit && editOf(document, [edit]);
}

/** Edits of a document, and of the other file that some of them name. */
async function editOf(document: vscode.TextDocument, edits: readonly FileEdit[], other?: vscode.Uri): Promise<vscode.WorkspaceEdit> {
	const edit = new vscode.WorkspaceEdit();
	for (const { start, end, text, file } of edits) {
		const target = file !== undefined && other ? await vscode.workspace.openTextDocument(other) : document;
		edit.replace(target.uri, new vscode.Range(target.positionAt(start), target.positionAt(end)), text);
	}
	return edit;
}

function actionOf(title: string, kind: vscode.CodeActionKind, edit: vscode.WorkspaceEdit): vscode.CodeAction {
	const action = new vscode.CodeAction(title, kind);
	action.edit = edit;
	return action;
}
