import * as vscode from 'vscode';
import { parentKey } from '../../core/practice/followUp';
import { journalOf } from '../../core/practice/journal';
import { formatDuration } from '../../core/schedule/interval';
import type { EarlierAttempt } from '../../protocol/questionPanel';
import type { PresenterParts } from './presenter';
import { questionAsMarkdown } from './markdown';

/** Things that can be done with the question on display besides answering it. */
export interface Actions {
	openSource(): Promise<void>;
	copy(): Promise<void>;
	toggleStar(): Promise<void>;
	earlierAttempts(): Promise<readonly EarlierAttempt[]>;
	followLink(url: string): Promise<void>;
}

export function createActions({ library, progress, practice }: Omit<PresenterParts, 'usual'>): Actions {
	return {
		async openSource() {
			const shown = practice.display();
			if (!shown) {
				return;
			}
			const place = library.find(shown.key);
			if (place?.bank.source === undefined) {
				throw new Error('This question comes with Dry Run; only questions of your own banks can be opened in their file.');
			}
			const at = new vscode.Position(Math.max(0, place.line - 1), 0);
			await vscode.window.showTextDocument(vscode.Uri.parse(place.bank.source), { selection: new vscode.Range(at, at), viewColumn: vscode.ViewColumn.Beside });
		},
		async copy() {
			const shown = practice.display();
			if (shown) {
				await vscode.env.clipboard.writeText(questionAsMarkdown(shown.question));
				vscode.window.setStatusBarMessage('Dry Run: question copied as Markdown', 3000);
			}
		},
		async toggleStar() {
			const shown = practice.display();
			if (shown) {
				const key = parentKey(shown.key);
				await practice.star(key, !(await progress.open()).standing(key)?.starred);
			}
		},
		async earlierAttempts() {
			const shown = practice.display();
			return shown ? journalOf(shown.question, await (await progress.open()).history(shown.key)).map(({ at, took, ...rest }) => ({
				...rest, when: new Date(at).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' }), took: formatDuration(took),
			})) : [];
		},
		async followLink(url) {
			const uri = vscode.Uri.parse(url, true);
			if (!['http', 'https', 'mailto'].includes(uri.scheme)) {
				throw new Error(`Links of the kind "${uri.scheme}:" are not followed from a question.`);
			}
			await vscode.env.openExternal(uri);
		},
	};
}
