import * as vscode from 'vscode';
import * as v from 'valibot';
import type { Reading } from '../../core/read/reading';
import { fromQuestionPanel, type ToQuestionPanel } from '../../protocol/questionPanel';
import { inBackground } from '../command';
import { readImage } from '../images';
import { resourceRoots } from './panel';
import type { PageFrame } from './html';
import { previewView } from './views';

/** In UTF-16 units; a longer file takes too long to read while someone types in it. */
const longest = 2_000_000;

/** How long after a change the preview follows; in ms. */
const pause = 150;

export interface PreviewParts {
	readonly extension: vscode.Uri;
	readonly log: vscode.LogOutputChannel;
	readonly frame: PageFrame;
	readonly followLink: (url: string) => Promise<void>;
}

/** A question of the bank file in the editor, beside it, with everything open. It follows the caret and is never graded. */
export interface Preview extends vscode.Disposable {
	/** Opens the preview; closes one that is open. */
	toggle(): Promise<void>;
}

export function createPreview({ extension, log, frame, followLink }: PreviewParts): Preview {
	let panel: vscode.WebviewPanel | undefined;
	let listeners = vscode.Disposable.from();
	let timer: unknown;
	let showing = 0;
	/** The bank whose question is on display. */
	let shown: vscode.Uri | undefined;
	let last: { readonly document: vscode.TextDocument; readonly version: number; readonly reading: Reading } | undefined;

	async function read(document: vscode.TextDocument): Promise<Reading> {
		if (last?.document !== document || last.version !== document.version) {
			const { readBank } = await import('../../core/read/reader');
			last = { document, version: document.version, reading: readBank(document.uri.path, document.getText()) };
		}
		return last.reading;
	}

	/** The question that the caret is in or behind; the first one where it stands before all of them. */
	async function viewAtCaret(editor: vscode.TextEditor) {
		const { document, selection } = editor;
		if (document.getText().length > longest) {
			return undefined;
		}
		const reading = await read(document);
		const lineEnd = document.offsetAt(document.lineAt(selection.active.line).range.end);
		const question = reading.questions.findLast(({ span }) => span.start <= lineEnd) ?? reading.questions[0];
		return question && previewView(question, { showing: ++showing, bankTitle: reading.title ?? '' });
	}

	const post = (message: ToQuestionPanel) => { void panel?.webview.postMessage(message); };

	async function follow(editor = vscode.window.activeTextEditor): Promise<void> {
		const view = editor && await viewAtCaret(editor);
		if (panel && view) {
			shown = editor.document.uri;
			post({ type: 'showQuestion', view });
		}
	}

	function soon(editor: vscode.TextEditor | undefined): void {
		clearTimeout(timer);
		timer = setTimeout(() => { inBackground(log, () => follow(editor)); }, pause);
	}

	function open(): void {
		const opened = vscode.window.createWebviewPanel('dryRun.preview', 'Preview Question', { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true }, {
			enableScripts: true, localResourceRoots: resourceRoots(extension),
		});
		panel = opened;
		opened.iconPath = vscode.Uri.joinPath(extension, 'media', 'question.svg');
		const editor = vscode.window.activeTextEditor;
		listeners = vscode.Disposable.from(
			opened.webview.onDidReceiveMessage((data: unknown) => {
				const message = v.safeParse(fromQuestionPanel, data);
				if (message.success && message.output.type === 'ready') {
					soon(editor);
				} else if (message.success && message.output.type === 'imageAsked') {
					const { showing: asked, address } = message.output;
					inBackground(log, async () => {
						const image = shown && await readImage(shown, address);
						post({ type: 'showImage', showing: asked, address, ...image && { image } });
					});
				} else if (message.success && message.output.type === 'linkFollowed') {
					const { url } = message.output;
					inBackground(log, () => followLink(url));
				}
			}),
			vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => { soon(textEditor); }),
			vscode.window.onDidChangeActiveTextEditor(active => { if (active) { soon(active); } }),
			vscode.workspace.onDidChangeTextDocument(({ document }) => {
				if (document === vscode.window.activeTextEditor?.document) {
					soon(vscode.window.activeTextEditor);
				}
			}),
		);
		opened.onDidDispose(() => {
			listeners.dispose();
			clearTimeout(timer);
			panel = last = undefined;
		});
		inBackground(log, async () => {
			const html = await frame(opened.webview);
			if (panel === opened) {
				opened.webview.html = html;
			}
		});
	}

	return {
		async toggle() {
			if (panel) {
				panel.dispose();
				return;
			}
			const editor = vscode.window.activeTextEditor;
			if (!editor || !await viewAtCaret(editor)) {
				throw new Error('Put the caret into a question of a bank file first; its preview follows the caret.');
			}
			open();
		},
		dispose() {
			listeners.dispose();
			panel?.dispose();
		},
	};
}
