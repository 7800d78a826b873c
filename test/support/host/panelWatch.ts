import type * as vscode from 'vscode';
import type { ToQuestionPanel } from '../../../src/protocol/questionPanel';
import { api, replace } from './replace';
import { until } from './until';

type Message<T extends ToQuestionPanel['type']> = Extract<ToQuestionPanel, { readonly type: T }>;

/** Reads along what the host tells the question panel's page. Only panels that are made while it watches are seen. */
export interface PanelWatch {
	/** Does something, and gives the first message of that type that follows from it. */
	after<T extends ToQuestionPanel['type']>(type: T, work: () => unknown): Promise<Message<T>>;
	/** How many messages of that type the page was sent. */
	count(type: ToQuestionPanel['type']): number;
	/** How many panels were made. */
	made(): number;
	stop(): void;
}

/** A page is loaded in this time on a busy machine too. */
const patience = 20_000;

export function watchPanels(): PanelWatch {
	const messages: ToQuestionPanel[] = [];
	let made = 0;
	const stop = replace(api.window, 'createWebviewPanel', create => (...args) => {
		made++;
		const panel = create(...args);
		readAlong(panel, message => { messages.push(message); });
		return panel;
	});
	return {
		count: type => messages.filter(each => each.type === type).length,
		made: () => made,
		stop,
		async after<T extends ToQuestionPanel['type']>(type: T, work: () => unknown) {
			const first = messages.length;
			await work();
			return until(`the page is told ${type}`, () => messages.slice(first).find((each): each is Message<T> => each.type === type), patience);
		},
	};
}

function readAlong({ webview }: vscode.WebviewPanel, tell: (message: ToQuestionPanel) => void): void {
	const post = webview.postMessage.bind(webview);
	webview.postMessage = (message: unknown) => {
		tell(message as ToQuestionPanel);
		return post(message);
	};
}
