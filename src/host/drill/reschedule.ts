import * as vscode from 'vscode';
import type { RegisterCommand } from '../command';
import { commands, settings } from '../ids';
import type { Practice } from '../practice/practice';
import { offerUndo } from './offerUndo';

/** Settings that say how long an interval is. */
const ofIntervals = [settings.retention, settings.maximumInterval, settings.fuzz] as const;

/** People change several settings one after the other, and digits one by one. */
const offerAfter = 3_000;

/** Reschedule All, and its offer after a change of the settings that intervals follow from: once, until the next change. */
export function registerReschedule({ practice, command }: { readonly practice: Practice; readonly command: RegisterCommand }): vscode.Disposable {
	let timer: unknown;

	async function rescheduleAll(): Promise<void> {
		const moved = await practice.rescheduleAll();
		if (moved === 0) {
			void vscode.window.showInformationMessage('Every question already has the date that the settings give it.');
		} else {
			await offerUndo(practice, `${moved === 1 ? '1 question has' : `${moved} questions have`} a new date.`);
		}
	}

	async function offer(): Promise<void> {
		const chosen = await vscode.window.showInformationMessage('The schedule\'s settings have changed; questions take them up as they are graded. Give all of them new dates now?', 'Reschedule All');
		if (chosen !== undefined) {
			await vscode.commands.executeCommand(commands.rescheduleAll);
		}
	}

	return vscode.Disposable.from(
		command(commands.rescheduleAll, rescheduleAll),
		vscode.workspace.onDidChangeConfiguration(event => {
			if (ofIntervals.some(setting => event.affectsConfiguration(setting))) {
				clearTimeout(timer);
				timer = setTimeout(() => { void offer(); }, offerAfter);
			}
		}),
		{ dispose() { clearTimeout(timer); } },
	);
}
