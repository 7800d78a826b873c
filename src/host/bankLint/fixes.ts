import * as vscode from 'vscode';
import type { Checked } from '../../core/author/fixes/fixAll';
import type { Fix } from '../../core/author/fixes/work';
import { editBetween, type Edit } from '../../core/text/edit';
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
			return quickFixes(document, range, checked, diagnostics.filter(({ source }) => source === diagnosticSource));
		},
	};
}

async function quickFixes(document: vscode.TextDocument, range: vscode.Range, { file, problems }: Checked, shown: readonly vscode.Diagnostic[]): Promise<vscode.CodeAction[]> {
	const { authorTools: { workOn, fixesFor, offersAt } } = await import('../../core/author/tools');
	const work = workOn(file);
	const [from, to] = [document.offsetAt(range.start), document.offsetAt(range.end)];
	const here = problems.filter(({ span }) => span.start <= to && from <= span.end);
	const forProblems = here.flatMap(problem => fixesFor(work, problem).map((fix, at) => {
		const action = actionOf(fix.title, vscode.CodeActionKind.QuickFix, editOf(document, fix.edits));
		action.diagnostics = shown.filter(({ code, message }) => code === problem.code && message === problem.message);
		action.isPreferred = at === 0 && fix.isSafe;
		return action;
	}));
	return [...forProblems, ...offersAt(work, from).map(({ title, edits }: Fix) => actionOf(title, vscode.CodeActionKind.QuickFix, editOf(document, edits)))];
}

/** Everything that can be put right in a document without asking, as one edit; undefined when that is nothing. */
export async function editForAll(document: vscode.TextDocument, checked: Checked): Promise<vscode.WorkspaceEdit | undefined> {
	const [{ authorTools: { fixAll } }, { readBank }, { lintBank }] = await Promise.all([
		import('../../core/author/tools'), import('../../core/read/readBank'), import('../../core/lint/lint'),
	]);
	const { name, text } = checked.file;
	const settings = lintSettings();
	const edit = editBetween(text, fixAll(text, current => {
		const file = { name, text: current, reading: readBank(name, current) };
		return current === text ? checked : { file, problems: lintBank([file], settings) };
	}));
	return edit && editOf(document, [edit]);
}

function editOf(document: vscode.TextDocument, edits: readonly Edit[]): vscode.WorkspaceEdit {
	const edit = new vscode.WorkspaceEdit();
	for (const { start, end, text } of edits) {
		edit.replace(document.uri, new vscode.Range(document.positionAt(start), document.positionAt(end)), text);
	}
	return edit;
}

function actionOf(title: string, kind: vscode.CodeActionKind, edit: vscode.WorkspaceEdit): vscode.CodeAction {
	const action = new vscode.CodeAction(title, kind);
	action.edit = edit;
	return action;
}
