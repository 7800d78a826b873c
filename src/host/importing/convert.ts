import * as vscode from 'vscode';
import type { Bank } from '../../core/bank/bank';
import type { Question } from '../../core/bank/question';
import { standingsToCarry } from '../../core/progress/carry';
import type { Reading } from '../../core/read/reading';
import type { Library } from '../library';
import type { ProgressRoom } from '../progress';
import { inStretches } from '../stretches';
import { whenRead } from './arrival';
import { assertTrusted, freeFile } from './target';

export interface ConvertParts {
	readonly library: Library;
	readonly progress: ProgressRoom;
}

/** What a conversion that was called with a file has done. */
export interface Converted {
	/** The new bank file, as a URI. */
	readonly bank: string;
	readonly questions: number;
	/** How many standings the new bank's questions have taken over. */
	readonly progress: number;
}

/**
 * Writes the questions of a file in any form as a YAML bank beside it, every id written down; the file itself stays as it is. Progress hangs
 * on a bank's name and its ids, so how one stands with the questions is carried over to the new bank's keys, and stays under the old ones too;
 * the single attempts stay with the old bank, so that none counts twice.
 */
export async function convertToYaml(uri: vscode.Uri | undefined, isSilent: boolean, parts: ConvertParts): Promise<Converted | undefined> {
	const source = uri ?? vscode.window.activeTextEditor?.document.uri;
	if (!source) {
		throw new Error('Open the file to convert, or choose it in the Explorer.');
	}
	const document = await vscode.workspace.openTextDocument(source);
	const { reading, bank } = await read(document, parts.library);
	if (reading.questions.length === 0) {
		throw new Error(`There is nothing to convert: ${reading.problems[0]?.message ?? 'this file holds no questions.'}`);
	}
	const text = await yamlOf(source, reading, bank);
	const where = isSilent ? 'beside' : await askWhere(source);
	if (where === undefined) {
		return undefined;
	}
	if (where === 'untitled') {
		await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'yaml', content: text }), { viewColumn: vscode.ViewColumn.Beside });
		return undefined;
	}
	assertTrusted();
	const target = await freeFile(vscode.Uri.joinPath(source, '..'), source.path.replace(/^.*\//, '').replace(/\.[^.]*$/, ''));
	const write = async () => {
		await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(text));
		return { isChanged: true };
	};
	await (bank ? whenRead(parts.library, target, write) : write());
	const carried = bank ? await carry(bank, target, isSilent, parts) : 0;
	if (!isSilent) {
		await vscode.window.showTextDocument(target);
		void tell(source, target, bank, carried, parts.library);
	}
	return { bank: target.toString(), questions: reading.questions.length, progress: carried };
}

/** What a document says as it is now, and the bank that the library has made of it, whose ids have followed its edits. */
async function read(document: vscode.TextDocument, library: Library): Promise<{ readonly reading: Reading; readonly bank: Bank | undefined }> {
	await library.banks();
	const { importTools } = await import('../../core/import/tools');
	const name = document.isUntitled ? `untitled${endings[document.languageId] ?? '.txt'}` : document.uri.path;
	const [file] = await inStretches(importTools.readLists([{ name, text: document.getText() }]), () => false) ?? [];
	if (!file) {
		throw new Error('This file could not be read.');
	}
	return { reading: file.reading, bank: library.files().find(each => each.uri.toString() === document.uri.toString())?.bank };
}

const endings: Readonly<Record<string, string>> = { markdown: '.md', yaml: '.yaml', json: '.json', csv: '.csv' };

async function yamlOf(source: vscode.Uri, reading: Reading, bank: Bank | undefined): Promise<string> {
	const { importTools } = await import('../../core/import/tools');
	const title = reading.title ?? importTools.titleFor(source.path);
	const text = await inStretches(importTools.writeYamlInSteps({ title, questions: withKnownIds(reading.questions, bank), reference: reading.reference }), () => false);
	return text ?? '';
}

/** Questions under the ids that the library knows them by. */
function withKnownIds(questions: readonly Question[], bank: Bank | undefined): readonly Question[] {
	const isSame = bank?.outlines.length === questions.length && bank.outlines.every(({ question }, at) => question === questions[at]?.question);
	return isSame ? questions.map((question, at) => ({ ...question, id: bank.outlines[at]?.key.slice(bank.id.length + 1) ?? question.id })) : questions;
}

async function askWhere(source: vscode.Uri): Promise<'beside' | 'untitled' | undefined> {
	const beside = { label: '$(new-file) A New File Beside It', detail: 'The original stays as it is', where: 'beside' } as const;
	const untitled = { label: '$(open-preview) An Untitled Document', detail: 'To look through before it is saved', where: 'untitled' } as const;
	const canWrite = source.scheme !== 'untitled' && vscode.workspace.isTrusted && vscode.workspace.fs.isWritableFileSystem(source.scheme) !== false;
	const rows = canWrite ? [beside, untitled] : [untitled];
	return (await vscode.window.showQuickPick<typeof beside | typeof untitled>(rows, { title: 'Convert to YAML', placeHolder: 'Where should the YAML go?' }))?.where;
}

async function carry(bank: Bank, target: vscode.Uri, isSilent: boolean, { library, progress: room }: ConvertParts): Promise<number> {
	const progress = await room.open();
	const to = library.files().find(file => file.uri.toString() === target.toString())?.bank.id ?? vscode.workspace.asRelativePath(target);
	const standings = standingsToCarry(progress, bank.id, to);
	const count = standings.size;
	const take = 'Carry It Over';
	const question = `You have practised ${count === 1 ? 'a question' : `${count} questions`} of ${bank.title}. Carry over to ${to} how you stand with them? It stays with the old file too.`;
	if (count === 0 || !isSilent && await vscode.window.showInformationMessage(question, { modal: true }, take) !== take) {
		return 0;
	}
	await Promise.all([...standings].map(([key, standing]) => progress.record(key, standing).durable));
	room.changed();
	return count;
}

async function tell(source: vscode.Uri, target: vscode.Uri, bank: Bank | undefined, carried: number, library: Library): Promise<void> {
	const [old, fresh] = [source, target].map(uri => vscode.workspace.asRelativePath(uri));
	const progress = carried > 0 ? ` How you stand with ${carried === 1 ? 'one question' : `${carried} questions`} was carried over.` : '';
	if (!bank) {
		const drill = 'Drill This File';
		if (await vscode.window.showInformationMessage(`Written to ${fresh ?? ''}.`, drill) === drill) {
			await library.open(target);
		}
		return;
	}
	const close = 'Close the Old Bank';
	const choice = await vscode.window.showInformationMessage(`Written to ${fresh ?? ''}.${progress} ${old ?? ''} stays a bank too: move it away when you no longer need it.`, close);
	if (choice === close) {
		await library.close(source);
	}
}
