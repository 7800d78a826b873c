import * as vscode from 'vscode';
import type { Practice } from '../practice/practice';

/** An untitled Markdown document beside the panel, in which an answer can be written; what is typed there is the draft. */
export interface AnswerDocument extends vscode.Disposable {
	open(): Promise<void>;
}

export function createAnswerDocument(practice: Practice): AnswerDocument {
	/** Documents that belong to a question, by their URI. */
	const owners = new Map<string, string>();
	const listeners = vscode.Disposable.from(
		vscode.workspace.onDidChangeTextDocument(({ document }) => {
			if (owners.get(document.uri.toString()) === practice.display()?.key) {
				practice.draft(document.getText(), 'editor');
			}
		}),
		vscode.workspace.onDidCloseTextDocument(document => { owners.delete(document.uri.toString()); }),
	);
	return {
		async open() {
			const shown = practice.display();
			if (shown) {
				const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: shown.draft });
				owners.set(document.uri.toString(), shown.key);
				await vscode.window.showTextDocument(document, vscode.ViewColumn.Beside);
			}
		},
		dispose: () => { listeners.dispose(); },
	};
}
