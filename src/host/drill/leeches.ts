import * as vscode from 'vscode';
import type { Library } from '../library';
import type { Practice } from '../practice/practice';

/** Says once when a question is forgotten too often: such a one is better rewritten or split. */
export function tellLeeches(library: Library, practice: Practice): vscode.Disposable {
	return practice.onDidSettle(outcome => {
		if (outcome.kind === 'graded' && outcome.isLeech) {
			void tell(library, practice, outcome.key, outcome.after.memory?.lapses ?? 0, outcome.after.suspended === true);
		}
	});
}

async function tell(library: Library, practice: Practice, key: string, lapses: number, isSuspended: boolean): Promise<void> {
	const place = library.find(key);
	const source = place?.bank.source;
	const words = library.question(key)?.question ?? '';
	const text = `Forgotten ${lapses} times: "${words}". Rewrite or split it${isSuspended ? '; until then it is suspended' : ''}.`;
	const ways = [...(source === undefined ? [] : ['Open in Bank File']), isSuspended ? 'Ask It Again' : 'Suspend'];
	const chosen = await vscode.window.showInformationMessage(text, ...ways);
	if (chosen === 'Open in Bank File') {
		const at = new vscode.Position(Math.max(0, (place?.line ?? 1) - 1), 0);
		await vscode.window.showTextDocument(vscode.Uri.parse(source ?? ''), { selection: new vscode.Range(at, at), viewColumn: vscode.ViewColumn.Beside });
	} else if (chosen === 'Ask It Again') {
		await practice.bringBack(key);
	} else if (chosen === 'Suspend') {
		await practice.suspend(key);
	}
}
