import * as vscode from 'vscode';
import type { Outline } from '../../core/bank/bank';
import { parentKey } from '../../core/practice/followUp';
import type { RegisterCommand } from '../command';
import { commands } from '../ids';
import type { Practice } from '../practice/practice';
import { offerUndo } from './offerUndo';

/** What can be marked on a question's row of the Topics tree. */
export function registerRowMarks({ practice, command }: { readonly practice: Practice; readonly command: RegisterCommand }): vscode.Disposable {
	const onRow = (mark: (key: string) => Promise<void>) => async (row: unknown) => {
		if (hasOutline(row)) {
			await mark(row.outline.key);
		}
	};
	return vscode.Disposable.from(
		command(commands.starQuestion, onRow(key => practice.star(key, true))),
		command(commands.unstarQuestion, onRow(key => practice.star(key, false))),
		command(commands.resetQuestion, async row => {
			const key = hasOutline(row) ? row.outline.key : practice.display()?.key;
			if (key !== undefined) {
				await practice.reset(parentKey(key));
				await offerUndo(practice, 'That question and its follow-ups are asked as if they were new.');
			}
		}),
		command(commands.bringBackQuestion, onRow(key => practice.bringBack(key))),
	);
}

function hasOutline(node: unknown): node is { readonly outline: Outline } {
	return typeof node === 'object' && node !== null && 'outline' in node;
}
