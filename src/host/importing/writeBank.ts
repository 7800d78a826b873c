import * as vscode from 'vscode';
import { editBetween } from '../../core/text/edit';
import { inStretches } from '../stretches';
import { copyImages, exists, takeImages } from './images';
import type { ReadSources } from './readFiles';
import type { Target } from './target';

/** What an import has done. */
export interface Written {
	readonly uri: vscode.Uri;
	/** The bank's text is another one than before. */
	readonly isChanged: boolean;
	/** How many questions are new in the bank. */
	readonly added: number;
	/** How many were put together with one that another list or the bank had. */
	readonly merged: number;
	/** How many images came with them. */
	readonly images: number;
	/** Images that are not shown, as the texts name them. */
	readonly missingImages: readonly string[];
	/** Takes all of it back, unless the bank was changed since. */
	readonly undo: () => Promise<void>;
}

/** Writes what was read into a bank file. Undefined when nobody waits for it any longer; then nothing is written. */
export async function writeBank(read: ReadSources, target: Target, isOver: () => boolean): Promise<Written | undefined> {
	const { importTools } = await import('../../core/import/tools');
	const { uri, isThere } = target;
	const folder = vscode.Uri.joinPath(uri, '..');
	const name = uri.path.replace(/^.*\//, '').replace(/\.ya?ml$/i, '');
	const { lists, copies, missing } = await takeImages(read, folder, `${name}-images`);
	const [only] = lists;
	const title = lists.length === 1 && only ? only.name : importTools.titleFor(name);

	const document = isThere ? await cleanDocument(uri) : undefined;
	const before = document?.getText();
	const reading = before === undefined ? undefined : (await inStretches(importTools.readLists([{ name: uri.path, text: before }]), isOver))?.[0]?.reading;
	const plan = before === undefined
		? await inStretches(importTools.planNewBank(title, lists), isOver)
		: reading && await inStretches(importTools.planMerge({ name: vscode.workspace.asRelativePath(uri), text: before, reading }, lists), isOver);
	if (isOver()) {
		return undefined;
	}
	if (!plan) {
		throw new Error(`${vscode.workspace.asRelativePath(uri)} can't be added to line by line: it isn't valid YAML, or its questions stand in brackets. Import into a new file instead.`);
	}
	const images = await copyImages(copies, isOver);
	if (document) {
		await change(document, plan.text);
	} else if (await exists(uri)) {
		throw new Error(`${vscode.workspace.asRelativePath(uri)} has come meanwhile, and was not written over. Import again.`);
	} else {
		await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(plan.text));
	}
	return {
		uri, isChanged: plan.text !== before, added: plan.added.length, merged: plan.merged, images: images.length, missingImages: missing,
		undo: () => takeBack(uri, plan.text, before, images),
	};
}

/** A bank's document, which must hold what the file does. */
async function cleanDocument(uri: vscode.Uri): Promise<vscode.TextDocument> {
	const document = await vscode.workspace.openTextDocument(uri);
	if (document.isDirty) {
		throw new Error(`${vscode.workspace.asRelativePath(uri)} has changes that are not saved. Save it first.`);
	}
	return document;
}

/** Changes a document so that Undo in its editor takes it back, and saves it. */
async function change(document: vscode.TextDocument, text: string): Promise<void> {
	const edit = editBetween(document.getText(), text);
	if (!edit) {
		return;
	}
	const changes = new vscode.WorkspaceEdit();
	changes.replace(document.uri, new vscode.Range(document.positionAt(edit.start), document.positionAt(edit.end)), edit.text);
	if (!await vscode.workspace.applyEdit(changes) || !await document.save()) {
		throw new Error(`${vscode.workspace.asRelativePath(document.uri)} could not be written.`);
	}
}

async function takeBack(uri: vscode.Uri, written: string, before: string | undefined, images: readonly vscode.Uri[]): Promise<void> {
	const document = await vscode.workspace.openTextDocument(uri);
	if (document.getText().replaceAll('\r\n', '\n') !== written.replaceAll('\r\n', '\n')) {
		throw new Error('The bank was changed since, so the import was not taken back.');
	}
	if (before !== undefined) {
		await change(document, before);
	}
	for (const each of [...before === undefined ? [uri] : [], ...images]) {
		await vscode.workspace.fs.delete(each);
	}
}
