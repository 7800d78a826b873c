import * as vscode from 'vscode';
import { looksLikeBank } from '../../core/author/looksLikeBank';
import type { Checked } from '../../core/author/fixes/fixAll';
import { inBackground } from '../command';
import { settings } from '../ids';
import type { Library } from '../library';
import { check } from './check';
import { diagnosticsFor, positionsIn } from './diagnostics';
import { lintSettings } from './settings';

/** How long one may type before the bank is looked at again; in ms. */
const pause = 300;

/** In UTF-16 units; a longer text is looked at when it is saved, not as one types. */
const longestTyped = 2_000_000;

export interface LintWatch extends vscode.Disposable {
	/** What is wrong with a document as it is now. */
	current(document: vscode.TextDocument): Promise<Checked | undefined>;
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

	/** A file that the library has read, or a YAML file that begins like a bank. */
	const isBank = (document: vscode.TextDocument) => library.files().some(({ uri }) => uri.toString() === document.uri.toString())
		|| document.uri.scheme !== 'git' && document.languageId === 'yaml' && looksLikeBank(document.getText());

	function begin(uri: vscode.Uri): () => boolean {
		const look = ++count;
		looks.set(uri.toString(), look);
		return () => looks.get(uri.toString()) !== look;
	}

	async function lookAtDocument(document: vscode.TextDocument): Promise<Checked | undefined> {
		const { uri, version } = document;
		const isStale = begin(uri);
		const text = document.getText();
		const checked = await check(vscode.workspace.asRelativePath(uri), text, lintSettings(), isStale);
		if (checked && document.version === version) {
			found.set(uri.toString(), { version, checked });
			diagnostics.set(uri, diagnosticsFor(checked.problems, offset => document.positionAt(offset)));
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
			if (before.get(name) === files.get(name)) {
				continue;
			}
			if (document && document.getText().length <= longestTyped) {
				soon(document, 0);
				continue;
			}
			const isStale = begin(uri);
			const text = reading ? new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)) : '';
			const checked = reading && await check(vscode.workspace.asRelativePath(uri), text, lintSettings(), isStale, reading);
			if (!isStale()) {
				diagnostics.set(uri, diagnosticsFor(checked?.problems ?? problems, positionsIn(text)));
			}
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
		diagnostics.delete(vscode.Uri.parse(name));
	}

	function lookAgain(): void {
		looked = new Map();
		inBackground(log, lookAtFiles);
		vscode.workspace.textDocuments.forEach(document => { soon(document, 0); });
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
			return known?.version === document.version ? known.checked : isBank(document) ? lookAtDocument(document) : undefined;
		},
		dispose() {
			listeners.dispose();
			timers.forEach(timer => { clearTimeout(timer); });
		},
	};
}
