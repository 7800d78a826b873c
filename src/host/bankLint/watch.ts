import * as vscode from 'vscode';
import { looksLikeBank } from '../../core/author/looksLikeBank';
import type { Checked } from '../../core/author/fixes/fixAll';
import type { BankFile } from '../../core/lint/bank';
import { readText } from '../bankText';
import { inBackground } from '../command';
import { settings } from '../ids';
import type { Library } from '../library';
import { watchAcross } from './across';
import { check } from './check';
import { diagnosticsFor, positionsIn } from './diagnostics';
import { lintSettings } from './settings';

/** How long one may type before the bank is looked at again; in ms. */
const pause = 300;

/** In UTF-16 units; a longer text is looked at when it is saved, not as one types. */
const longestTyped = 2_000_000;

export interface LintWatch extends vscode.Disposable {
	/** What is wrong with a document as it is now, by itself and beside the other files of its folder. */
	current(document: vscode.TextDocument): Promise<Checked | undefined>;
	/** A bank file by the name that problems call it by, as it is now. */
	fileNamed(name: string): Promise<{ readonly uri: vscode.Uri; readonly file: BankFile } | undefined>;
}

/** Keeps the Problems panel true: every bank file that was read, and those that are open as they stand in the editor. */
export function watchBanks(library: Library, log: vscode.LogOutputChannel, diagnostics: vscode.DiagnosticCollection): LintWatch {
	/** The latest look at each file, so that an earlier one that ends later changes nothing. */
	const looks = new Map<string, number>();
	const timers = new Map<string, unknown>();
	/** What was last found in open documents. */
	const found = new Map<string, { readonly version: number; readonly checked: Checked }>();
	let looked = new Map<string, object>();
	let count = 0;
	let isDisposed = false;
	/** What was last shown of each file by itself. */
	const own = new Map<string, { readonly shown: readonly vscode.Diagnostic[]; readonly uri: vscode.Uri }>();
	const across = watchAcross(library, log, uri => found.get(uri.toString())?.checked.file, uri => { show(uri); });

	function show(uri: vscode.Uri, shown = own.get(uri.toString())?.shown ?? []): void {
		own.set(uri.toString(), { shown, uri });
		const alike = across.found.get(uri.toString());
		diagnostics.set(uri, alike ? [...shown, ...diagnosticsFor(alike.problems, positionsIn(alike.text))] : shown);
	}

	/** A file that the library has read, or a YAML file that begins like a bank. */
	const isBank = (document: vscode.TextDocument) => library.files().some(({ uri }) => uri.toString() === document.uri.toString())
		|| document.uri.scheme !== 'git' && document.languageId === 'yaml' && looksLikeBank(document.getText());

	function begin(uri: vscode.Uri): () => boolean {
		const look = ++count;
		looks.set(uri.toString(), look);
		return () => isDisposed || looks.get(uri.toString()) !== look;
	}

	async function lookAtDocument(document: vscode.TextDocument): Promise<Checked | undefined> {
		const { uri, version } = document;
		const isStale = begin(uri);
		const text = document.getText();
		const checked = await check(uri, text, lintSettings(), isStale);
		if (checked && document.version === version && !isStale()) {
			found.set(uri.toString(), { version, checked });
			show(uri, diagnosticsFor(checked.problems, offset => document.positionAt(offset)));
			across.soon();
		}
		return checked;
	}

	function soon(document: vscode.TextDocument, ms = pause): void {
		const name = document.uri.toString();
		clearTimeout(timers.get(name));
		timers.set(name, setTimeout(() => {
			timers.delete(name);
			if (isBank(document) && document.getText().length <= longestTyped) {
				inBackground(log, () => lookAtDocument(document));
			}
		}, ms));
	}

	async function lookAtFiles(): Promise<void> {
		const files = new Map(library.files().map(file => [file.uri.toString(), file] as const));
		const open = new Map(vscode.workspace.textDocuments.map(document => [document.uri.toString(), document]));
		const before = looked;
		looked = new Map(files);
		for (const [name, { uri, reading, problems }] of files) {
			const document = open.get(name);
			if (isDisposed) {
				return;
			}
			if (before.get(name) === files.get(name)) {
				continue;
			}
			if (document && document.getText().length <= longestTyped) {
				soon(document, 0);
				continue;
			}
			const isStale = begin(uri);
			const text = reading ? await textOf(uri) : '';
			if (text === undefined) {
				looked.delete(name); // it has just gone, or can't be read now; the library tells when it is otherwise
				continue;
			}
			const checked = reading && await check(uri, text, lintSettings(), isStale, reading);
			if (!isStale()) {
				show(uri, diagnosticsFor(checked?.problems ?? problems, positionsIn(text)));
			}
		}
		if (!isDisposed) {
			across.soon();
		}
		for (const name of before.keys()) {
			if (!files.has(name) && !open.has(name)) {
				forget(name);
			}
		}
	}

	function forget(name: string): void {
		looks.delete(name);
		found.delete(name);
		own.delete(name);
		diagnostics.delete(vscode.Uri.parse(name));
	}

	function lookAgain(): void {
		looked = new Map();
		inBackground(log, lookAtFiles);
		vscode.workspace.textDocuments.forEach(document => { soon(document, 0); });
	}

	async function textOf(uri: vscode.Uri): Promise<string | undefined> {
		try {
			const text = await readText(uri);
			return typeof text === 'string' ? text : undefined;
		} catch (error) {
			log.debug(`${uri.toString()} could not be read to be linted: ${String(error)}`);
			return undefined;
		}
	}

	const listeners = vscode.Disposable.from(
		library.onDidChange(() => { inBackground(log, lookAtFiles); }),
		vscode.workspace.onDidOpenTextDocument(document => { soon(document, 0); }),
		vscode.workspace.onDidChangeTextDocument(({ document }) => { soon(document); }),
		vscode.workspace.onDidCloseTextDocument(({ uri }) => {
			const name = uri.toString();
			if (found.has(name)) {
				forget(name);
				looked.delete(name);
				inBackground(log, lookAtFiles);
			}
		}),
		vscode.workspace.onDidChangeConfiguration(event => {
			if (event.affectsConfiguration(settings.lintRules)) {
				lookAgain();
			}
		}),
	);
	vscode.workspace.textDocuments.forEach(document => { soon(document); });

	return {
		async current(document) {
			const known = found.get(document.uri.toString());
			const checked = known?.version === document.version ? known.checked : isBank(document) ? await lookAtDocument(document) : undefined;
			const alike = across.found.get(document.uri.toString());
			return checked && alike?.text === checked.file.text ? { ...checked, problems: [...checked.problems, ...alike.problems] } : checked;
		},
		async fileNamed(name) {
			const uri = library.files().find(file => vscode.workspace.asRelativePath(file.uri) === name)?.uri;
			const document = uri && await vscode.workspace.openTextDocument(uri);
			const checked = document && await check(uri, document.getText(), lintSettings(), () => false);
			return checked && { uri, file: checked.file };
		},
		dispose() {
			isDisposed = true;
			listeners.dispose();
			across.dispose();
			timers.forEach(timer => { clearTimeout(timer); });
		},
	};
}
