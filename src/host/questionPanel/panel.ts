import * as vscode from 'vscode';
import * as v from 'valibot';
import { fromQuestionPanel, type FromQuestionPanel } from '../../protocol/questionPanel';
import { dispatch, type Handlers } from '../../protocol/handlers';
import { contextKeys, views } from '../ids';
import { noticeFor } from './notices';
import { createPresenter, type Presenter, type PresenterParts } from './presenter';
import type { PageFrame } from './html';

/** The one panel; it comes and goes, the session behind it stays. */
export interface QuestionPanel extends vscode.Disposable {
	/** Brings the panel to the front, making it first when there is none. */
	open(): void;
	/** Takes over a panel that the editor brought back after a reload; one that is open already gives way. */
	adopt(panel: vscode.WebviewPanel): void;
	close(): void;
	/** Whether it is the active editor. */
	isActive(): boolean;
}

export interface QuestionPanelParts extends PresenterParts {
	readonly extension: vscode.Uri;
	readonly log: vscode.LogOutputChannel;
	readonly frame: PageFrame;
	/** Called before the session is put down because the panel was closed. */
	readonly leaving: () => void;
	/** What the page's messages do; made anew for each panel. */
	readonly handlers: (presenter: Presenter) => Handlers<FromQuestionPanel>;
}

export function createQuestionPanel(parts: QuestionPanelParts): QuestionPanel {
	const { extension, log, frame, library, practice } = parts;
	let panel: vscode.WebviewPanel | undefined;
	let listeners: vscode.Disposable | undefined;

	function adopt(adopted: vscode.WebviewPanel): void {
		const [before, itsListeners] = [panel, listeners];
		panel = adopted;
		itsListeners?.dispose();
		before?.dispose();
		adopted.iconPath = vscode.Uri.joinPath(extension, 'media', 'question.svg');
		adopted.webview.options = { enableScripts: true, localResourceRoots: resourceRoots(extension) };
		const presenter = createPresenter(parts, adopted.webview, title => { adopted.title = title; });
		const handlers = parts.handlers(presenter);
		const report = (error: unknown) => { log.error(error instanceof Error ? error : String(error)); };
		const attend = () => { presenter.attend(adopted.visible && vscode.window.state.focused); };

		listeners = vscode.Disposable.from(
			adopted.webview.onDidReceiveMessage((data: unknown) => {
				const message = v.safeParse(fromQuestionPanel, data);
				if (!message.success) {
					log.warn(`The question panel sent something that is no message: ${JSON.stringify(data)}`);
				} else if (!('showing' in message.output) || message.output.showing === presenter.showing()) {
					dispatch(handlers, message.output);
				}
			}),
			practice.onDidChange(change => { presenter.present(change).catch(report); }),
			practice.onDidSettle(outcome => { presenter.tell(noticeFor(outcome)); }),
			library.onDidChange(() => { presenter.refresh(); }),
			vscode.window.onDidChangeWindowState(attend),
			adopted.onDidChangeViewState(attend),
		);
		practice.attend(true);
		attend();
		adopted.onDidDispose(() => {
			if (panel === adopted) {
				listeners?.dispose();
				panel = listeners = undefined;
				void vscode.commands.executeCommand('setContext', contextKeys.isPanelFocused, false);
				parts.leaving();
				practice.leave();
			}
		});
		frame(adopted.webview).then(html => {
			if (panel === adopted) {
				adopted.webview.html = html;
			}
		}).catch(report);
		presenter.present('all').catch(report); // waits in the editor until the page is there
	}

	return {
		adopt,
		open() {
			if (panel) {
				panel.reveal();
			} else {
				adopt(vscode.window.createWebviewPanel(views.questionPanel, 'Dry Run', vscode.ViewColumn.Active, { enableScripts: true, localResourceRoots: resourceRoots(extension) }));
			}
		},
		close() { panel?.dispose(); },
		isActive: () => panel?.active === true,
		// The panel itself stays: the extension also goes when the window is reloaded, and the editor brings the panel back.
		dispose() { listeners?.dispose(); },
	};
}

/** The page's own files; what a bank shows besides comes by message. */
export const resourceRoots = (extension: vscode.Uri): readonly vscode.Uri[] => [vscode.Uri.joinPath(extension, 'dist')];
