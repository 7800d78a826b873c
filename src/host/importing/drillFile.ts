import * as vscode from 'vscode';
import { commands } from '../ids';
import type { Library } from '../library';

/** Opens a file as a bank, wherever it lies, and drills it. */
export async function drillFile(uri: vscode.Uri | undefined, library: Library): Promise<void> {
	const source = uri ?? vscode.window.activeTextEditor?.document.uri;
	if (!source) {
		throw new Error('Open the file to drill, or choose it in the Explorer.');
	}
	const document = vscode.workspace.textDocuments.find(each => each.uri.toString() === source.toString());
	if (document?.isUntitled) {
		throw new Error('Save this document as a file first: progress hangs on the file that a question stands in.');
	}
	if (document?.isDirty && !await askToSave(document)) {
		return;
	}
	const wasOpen = library.files().some(file => file.uri.toString() === source.toString());
	const { bank, problems } = await library.open(source);
	if (bank.outlines.length > 0) {
		await vscode.commands.executeCommand(commands.drillTopic, { title: bank.title, outlines: bank.outlines });
		return;
	}
	if (!wasOpen) {
		await library.close(source);
	}
	const [problem] = problems;
	const open = 'Open File';
	const why = problem?.message ?? 'Nothing in it looks like a question.';
	if (await vscode.window.showWarningMessage(`There is nothing to drill in ${vscode.workspace.asRelativePath(source)}. ${why}`, open) === open) {
		const text = await vscode.workspace.openTextDocument(source);
		const at = text.positionAt(problem?.span.start ?? 0);
		await vscode.window.showTextDocument(text, { selection: new vscode.Range(at, at) });
	}
}

/** What is drilled is what the file holds. Whether to go on. */
async function askToSave(document: vscode.TextDocument): Promise<boolean> {
	const [save, leave] = ['Save and Drill', 'Drill What Was Saved'] as const;
	const choice = await vscode.window.showInformationMessage(`${vscode.workspace.asRelativePath(document.uri)} has changes that are not saved.`, save, leave);
	return choice === leave || choice === save && document.save();
}
