import * as vscode from 'vscode';
import type { Brought } from '../../core/progress/bring';
import { stampOf } from '../../core/progress/files';
import { counted } from '../../core/text/counted';
import { addressIn, nameOf } from '../address';
import { rest } from '../stretches';
import type { KeepingParts } from './parts';

/** A larger file is none that Dry Run has written: a hundred thousand reviews take 40 MB. */
const mostBytes = 400_000_000;

type Parts = Omit<KeepingParts, 'command'>;

/** Merges a file into the progress, and says what became of it. */
export async function importProgress(parts: Parts, argument: unknown): Promise<void> {
	const [from] = [addressIn(argument) ?? await vscode.window.showOpenDialog({
		title: 'Import Progress', openLabel: 'Import', filters: { 'Progress, or reviews from Anki': ['jsonl', 'csv', 'tsv', 'txt'] },
	})].flat();
	if (from) {
		const brought = await read(parts, from);
		if (brought.kind === 'refused') {
			throw new Error(`${nameOf(from)} was not imported. ${brought.reason}`);
		}
		await take(parts, from, brought);
	}
}

async function read({ library, progress: room, practice }: Parts, from: vscode.Uri): Promise<Brought> {
	const { size } = await vscode.workspace.fs.stat(from);
	if (size > mostBytes) {
		return { kind: 'refused', reason: `It has ${counted(Math.round(size / 1e6), 'MB', 'MB')}; progress never has more than ${mostBytes / 1e6}.` };
	}
	const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(from));
	const [{ progressTools }, banks, progress, scheduler] = await Promise.all([import('../../core/progress/tools'), library.banks(), room.fresh(), practice.scheduler()]);
	const outlines = banks.flatMap(bank => bank.outlines);
	return progressTools.bringIn(text, { outlines, review: scheduler.review, standingOf: key => progress.standing(key) }, rest);
}

async function take({ progress: room }: Parts, from: vscode.Uri, { entries, faults }: Brought & { readonly kind: 'entries' }): Promise<void> {
	const progress = await room.open();
	const before = await progress.entries();
	const known = new Set(before.map(entry => entry.id));
	const folder = room.place()?.folder;
	const isNews = before.length > 0 && entries.some(entry => !known.has(entry.id));
	const backup = folder && isNews ? vscode.Uri.joinPath(folder, `before-import-${stampOf(Date.now())}.jsonl`) : undefined;
	if (backup) {
		const { progressTools } = await import('../../core/progress/tools');
		await vscode.workspace.fs.writeFile(backup, new TextEncoder().encode(progressTools.writeExport(before, Date.now())));
	}
	const added = await progress.merge(entries);
	room.changed();

	const there = entries.length - added.length;
	const questions = new Set(added.map(entry => entry.key)).size;
	const news = added.length > 0 ? `${counted(added.length, 'entry', 'entries')} about ${counted(questions, 'question')} imported` : 'nothing new was found';
	const repeated = there > 0 ? ` (${counted(there, 'entry was', 'entries were')} there already)` : '';
	const kept = backup ? ` A backup from before is kept as ${nameOf(backup)}.` : '';
	const text = `Dry Run: ${news} from ${nameOf(from)}${repeated}.${kept}`;
	if (faults.length === 0) {
		void vscode.window.showInformationMessage(text);
	} else if (await vscode.window.showWarningMessage(`${text} ${counted(faults.length, 'thing')} could not be taken: ${faults[0] ?? ''}`, 'Show All') === 'Show All') {
		const document = await vscode.workspace.openTextDocument({ language: 'plaintext', content: `${nameOf(from)}\n\n${faults.join('\n')}\n` });
		await vscode.window.showTextDocument(document);
	}
}
