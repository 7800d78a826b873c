import * as vscode from 'vscode';
import type { Practice } from '../practice/practice';

/** An untitled Markdown document beside the panel, in which an answer can be written; what is typed there is the draft. */
export interface AnswerDocument extends vscode.Disposable {
	/** Opens it, or brings back the one that is open for this question. */
	open(): Promise<void>;
}

export function createAnswerDocument(practice: Practice): AnswerDocument {
	/** Documents that belong to a question, by its key; a promise as soon as one is asked for, so that it isn't made twice. */
	const documents = new Map<string, Promise<vscode.TextDocument>>();
	const owners = new Map<vscode.TextDocument, string>();
	const listeners = vscode.Disposable.from(
		vscode.workspace.onDidChangeTextDocument(({ document }) => {
			if (owners.get(document) === practice.display()?.key) {
				practice.draft(document.getText(), 'editor');
			}
		}),
		vscode.workspace.onDidCloseTextDocument(document => {
			documents.delete(owners.get(document) ?? '');
			owners.delete(document);
		}),
	);

	async function make(key: string, content: string): Promise<vscode.TextDocument> {
		const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
		owners.set(document, key);
		return document;
	}

	return {
		async open() {
			const shown = practice.display();
			if (!shown) {
				return;
			}
			const { key, draft } = shown;
			const made = documents.get(key) ?? make(key, draft);
			documents.set(key, made);
			const document = await made;
			const column = vscode.window.visibleTextEditors.find(editor => editor.document === document)?.viewColumn ?? vscode.ViewColumn.Beside;
			const editor = await vscode.window.showTextDocument(document, column);
			if (document.getText() !== draft) {
				const whole = new vscode.Range(0, 0, document.lineCount, 0);
				await editor.edit(edit => { edit.replace(whole, draft); });
			}
		},
		dispose: () => { listeners.dispose(); },
	};
}
