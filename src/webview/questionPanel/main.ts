import '@vscode-elements/elements/dist/vscode-button/index.js';
import '@vscode-elements/elements/dist/vscode-checkbox/index.js';
import '@vscode-elements/elements/dist/vscode-textarea/index.js';
import { dispatch, type Handlers } from '../../protocol/handlers';
import type { FromQuestionPanel, ToQuestionPanel } from '../../protocol/questionPanel';
import { h } from '../dom';
import { createEnd } from './end';
import { guardKeys } from './keys';
import { createQuestionPage, type QuestionPage } from './questionPage';

declare function acquireVsCodeApi(): { postMessage(message: FromQuestionPanel): void };

const editor = acquireVsCodeApi();
const send = (message: FromQuestionPanel): void => { editor.postMessage(message); };
const root = document.getElementById('page') ?? document.body;
const notice = h('p', { class: 'notice', role: 'status', hidden: true });
let page: QuestionPage | undefined;

/** What is read out and shown for a while, without taking the focus. */
function tell(text: string, isError = false): void {
	notice.textContent = text;
	notice.hidden = false;
	notice.classList.toggle('error', isError);
	notice.classList.remove('fresh');
	requestAnimationFrame(() => { notice.classList.add('fresh'); }); // a frame without it restarts the animation
}

function put(content: HTMLElement): void {
	root.replaceChildren(content);
	window.scrollTo(0, 0);
}

/** A part of a question that is no longer on display comes too late. */
function ifShowing(showing: number, run: (current: QuestionPage) => void): void {
	if (page?.showing === showing) {
		run(page);
	}
}

const handlers: Handlers<ToQuestionPanel> = {
	showQuestion({ view }) {
		page = createQuestionPage(view, send);
		put(page.element);
	},
	showLayer(message) {
		ifShowing(message.showing, current => { announce(`${current.addLayer(message)} revealed`); });
	},
	showHint(message) {
		ifShowing(message.showing, current => {
			current.addHint(message);
			announce(`Hint: ${message.hint}`);
		});
	},
	showAttempt(message) {
		ifShowing(message.showing, current => { current.setAttempt(message); });
	},
	showDraft({ showing, draft }) {
		ifShowing(showing, current => { current.setDraft(draft); });
	},
	showStar({ isStarred }) {
		page?.setStar(isStarred);
		announce(isStarred ? 'Starred' : 'Star removed');
	},
	showHistory(message) {
		ifShowing(message.showing, current => { current.showHistory(message); });
	},
	showEnd({ view }) {
		page = undefined;
		put(createEnd(view, send));
	},
	showNotice: ({ text, isError }) => { tell(text, isError); },
};

const announcer = h('p', { class: 'announcer', role: 'status' });

/** Read out, not shown. */
function announce(text: string): void {
	announcer.textContent = text;
}

window.addEventListener('message', (event: MessageEvent<ToQuestionPanel>) => { dispatch(handlers, event.data); });
document.addEventListener('click', event => {
	const link = (event.target as Element | null)?.closest('a[href]');
	if (link) {
		event.preventDefault();
		event.stopPropagation();
		send({ type: 'linkFollowed', url: link.getAttribute('href') ?? '' });
	}
}, { capture: true });
guardKeys(
	() => {
		page?.flush();
		if (page) {
			send({ type: 'revealed', showing: page.showing });
		}
	},
	(isFocused, isTyping) => { send({ type: 'focusChanged', isFocused, isTyping }); },
);
document.body.append(notice, announcer);
send({ type: 'ready' });
