import * as vscode from 'vscode';
import { bankEndings, bankFolder, isBankName } from '../../core/bank/fileName';
import { counted } from '../../core/text/counted';
import { folderFor } from '../address';
import type { Library } from '../library';
import { whenRead } from './arrival';
import { findFiles } from './findFiles';
import { exists } from './images';
import { askToImport } from './preview';
import { readClipboard, readFiles, type ReadSources } from './readFiles';
import { askTarget, assertTrusted, bankIn, freeFile, type Target } from './target';
import { writeBank, type Written } from './writeBank';

/** What an import that was called with arguments has done. */
export interface Imported {
	/** The bank file, as a URI. */
	readonly bank: string;
	readonly added: number;
	readonly merged: number;
	/** Of what was read: all questions, and those that are drafts and that have no answer. */
	readonly questions: number;
	readonly drafts: number;
	readonly unanswered: number;
	readonly images: number;
	readonly missingImages: readonly string[];
	/** What was not read as it stands. */
	readonly problems: readonly { readonly file: string; readonly line: number; readonly message: string; readonly code: string }[];
}

/** What an import is called with: nothing, one file or folder, several, or these and the bank that they go into. */
export interface Asked {
	readonly uris: readonly vscode.Uri[];
	/** A bank file, or the name of one in `.dryrun`. */
	readonly into?: vscode.Uri | string | undefined;
	/** Nobody is asked anything. */
	readonly isSilent: boolean;
}

export interface ImportParts {
	readonly library: Library;
	/** Shows a Markdown page about what was read. */
	readonly report: (read: ReadSources) => Promise<void>;
}

/** Brings questions from files, folders or the clipboard into a bank. */
export async function importQuestions({ uris, into, isSilent }: Asked, parts: ImportParts): Promise<Imported | undefined> {
	assertTrusted();
	if (isSilent) {
		const read = await readFiles(await findFiles(uris, never), never, () => undefined);
		const target = read && await targetFor(into, uris[0], withQuestions(read));
		const written = target && await whenRead(parts.library, target.uri, () => writeBank(read, target, never));
		return written && outcome(read, written);
	}
	const sources = uris.length > 0 ? uris : await askSources();
	const read = sources && await withProgress('Reading questions', (isOver, tell) => sources === 'clipboard' ? readClipboard(isOver) : findFiles(sources, isOver).then(found => readFiles(found, isOver, tell)));
	const name = read && await nameOf(read);
	if (!read || name === undefined) {
		return undefined;
	}
	if (!read.files.some(({ reading }) => reading.questions.length > 0)) {
		return tellNone(read, parts);
	}
	const place = await askTarget(name);
	const target = place && await askToImport(read, 'file' in place ? place : { ...place, name }, () => parts.report(read));
	const written = target && await withProgress('Importing questions', isOver => whenRead(parts.library, target.uri, () => writeBank(read, target, isOver)));
	if (!written) {
		return undefined;
	}
	void tellWritten(written);
	return outcome(read, written);
}

const never = () => false;

const nameOf = async (read: ReadSources): Promise<string> => (await import('../../core/import/tools')).importTools.fileNameFor(read.name);

function withQuestions(read: ReadSources): ReadSources {
	if (read.files.some(({ reading }) => reading.questions.length > 0)) {
		return read;
	}
	const [problem] = read.files.flatMap(({ reading }) => reading.problems);
	throw new Error(`No questions were found in ${read.name.replace(/^.*\//, '')}. ${problem?.message ?? ''}`.trim());
}

async function targetFor(into: vscode.Uri | string | undefined, first: vscode.Uri | undefined, read: ReadSources): Promise<Target> {
	if (into instanceof vscode.Uri) {
		return { uri: into, isThere: await exists(into) };
	}
	const { importTools: { fileNameFor } } = await import('../../core/import/tools');
	const folder = folderFor(first);
	if (into !== undefined) {
		const uri = bankIn(folder, fileNameFor(into));
		return { uri, isThere: await exists(uri) };
	}
	return { uri: await freeFile(vscode.Uri.joinPath(folder, bankFolder), fileNameFor(read.name)), isThere: false };
}

async function askSources(): Promise<readonly vscode.Uri[] | 'clipboard' | undefined> {
	const rows = [
		{ label: '$(file) From Files…', detail: 'Markdown, text, YAML, JSON, CSV, TSV, exported flashcards', from: 'files' },
		{ label: '$(folder) From a Folder…', detail: 'All files of these kinds below it', from: 'folder' },
		{ label: '$(clippy) From the Clipboard', detail: 'Text that you copied from a page or a document', from: 'clipboard' },
	] as const;
	const chosen = await vscode.window.showQuickPick(rows, { title: 'Import Questions', placeHolder: 'Where are the questions?' });
	if (!chosen || chosen.from === 'clipboard') {
		return chosen && 'clipboard';
	}
	return vscode.window.showOpenDialog({
		title: 'Import Questions', openLabel: 'Import', canSelectMany: true, canSelectFiles: chosen.from === 'files', canSelectFolders: chosen.from === 'folder',
		...chosen.from === 'files' && { filters: { Questions: [...bankEndings] } },
	});
}

function withProgress<T>(title: string, work: (isOver: () => boolean, tell: (done: number) => void) => Promise<T>): Thenable<T> {
	return vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, title, cancellable: true }, (progress, token) => {
		let told = 0;
		return work(() => token.isCancellationRequested, done => {
			progress.report({ increment: (done - told) * 100 });
			told = done;
		});
	});
}

async function tellNone(read: ReadSources, { report: show }: ImportParts): Promise<undefined> {
	const why = 'Show Why';
	const [file] = read.files;
	const hint = file && !isBankName(file.name) && file.uri ? ' It is not of a kind that questions are kept in.' : '';
	if (await vscode.window.showWarningMessage(`No questions were found in ${read.name.replace(/^.*\//, '')}.${hint}`, why) === why) {
		await show(read);
	}
	return undefined;
}

async function tellWritten({ uri, added, merged, images, missingImages, undo }: Written): Promise<void> {
	const parts = [
		`${counted(added, 'question')} imported into ${vscode.workspace.asRelativePath(uri)}`,
		...merged > 0 ? [`${merged} merged with the same question`] : [],
		...images > 0 ? [`${counted(images, 'image')} copied`] : [],
		...missingImages.length > 0 ? [`${counted(missingImages.length, 'image')} not found: ${missingImages.slice(0, 3).join(', ')}`] : [],
	];
	const choice = await vscode.window.showInformationMessage(`${parts.join('; ')}.`, 'Open', 'Undo');
	if (choice === 'Open') {
		await vscode.window.showTextDocument(uri);
	} else if (choice === 'Undo') {
		try {
			await undo();
		} catch (error) {
			void vscode.window.showErrorMessage(`Dry Run: ${error instanceof Error ? error.message : String(error)}`);
		}
	}
}

async function outcome(read: ReadSources, written: Written): Promise<Imported> {
	const { importTools: { summarize, total } } = await import('../../core/import/tools');
	const summaries = read.files.map(summarize);
	const { questions, drafts, unanswered } = total(summaries);
	return {
		bank: written.uri.toString(), added: written.added, merged: written.merged, questions, drafts, unanswered, images: written.images, missingImages: written.missingImages,
		problems: [...read.cuts.map(message => ({ file: read.name, line: 1, message, code: 'left-out' })), ...summaries.flatMap(({ name, problems }) => problems.map(({ line, message, code }) => ({ file: name, line, message, code })))],
	};
}
