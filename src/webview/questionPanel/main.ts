import { dispatch, type Handlers } from '../../protocol/handlers';
import type { FromQuestionPanel, ToQuestionPanel } from '../../protocol/questionPanel';
import { h } from '../dom';
import { createEnd } from './end';
import { guardKeys } from './keys';
import type { Left } from './page';
import { createQuestionPage, type QuestionPage } from './questionPage';
import { scrollBack } from './scroll';

declare function acquireVsCodeApi(): { postMessage(message: FromQuestionPanel): void; getState(): Left | undefined; setState(state: Left): void };

/** After this long nothing more is delivered that was said before; in ms. */
const delivery = 20;

const editor = acquireVsCodeApi();
const send = (message: FromQuestionPanel): void => { editor.postMessage(message); };
const root = document.getElementById('page') ?? document.body;
const notice = h('p', { class: 'notice', role: 'status', hidden: true });
const announcer = h('p', { class: 'announcer', role: 'status' });
let page: QuestionPage | undefined;
let hasContent = false;
let silence: ReturnType<typeof setTimeout> | undefined;

/** What is read out and shown for a while, without taking the focus. */
function tell(text: string, isError = false): void {
	notice.textContent = text;
	notice.hidden = false;
	notice.classList.toggle('error', isError);
	notice.classList.remove('fresh');
	requestAnimationFrame(() => { notice.classList.add('fresh'); }); // a frame without it restarts the animation
}

/** Read out, not shown; gone after a while, so that nobody finds it there who reads on. */
function announce(text: string): void {
	announcer.replaceChildren(h('span', {}, text)); // a new node is read out even when it says the same
	clearTimeout(silence);
	silence = setTimeout(() => { announcer.replaceChildren(); }, 10_000);
}

/** Remembers how the page is left, for when its tab comes back. */
function remember(): void {
	if (page) {
		editor.setState({ id: page.view.id, scroll: window.scrollY, ...page.left() });
	}
}

/** A part of a question that is no longer on display comes too late. */
function ifShowing(showing: number, run: (current: QuestionPage) => void): void {
	if (page?.view.showing === showing) {
		run(page);
	}
}

/** Opens again what was open when the page was left. */
function reopen({ isComparing, hasHistory }: Pick<Left, 'isComparing' | 'hasHistory'>, showing: number): void {
	if (isComparing) {
		send({ type: 'comparisonAsked', showing });
	}
	if (hasHistory) {
		send({ type: 'historyAsked', showing });
	}
}

const handlers: Handlers<ToQuestionPanel> = {
	showQuestion({ view, isCarriedOver }) {
		const before = isCarriedOver ? page : undefined;
		const state = editor.getState();
		const left = before ? { ...before.left(), scroll: window.scrollY } : state?.id === view.id ? state : undefined;
		const focused = document.activeElement;
		page?.dispose();
		page = createQuestionPage(view, send, remember, before?.answerBox);
		root.replaceChildren(page.element);
		if (before && focused instanceof HTMLElement && before.answerBox.element.contains(focused)) {
			focused.focus();
		}
		if (left) {
			scrollBack(left.scroll, page.element);
			reopen(left, view.showing);
		} else {
			window.scrollTo(0, 0);
			remember();
			announce([view.place, page.element.querySelector('h1')?.textContent].filter(Boolean).join(': '));
		}
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
		ifShowing(showing, current => { current.answerBox.setDraft(draft); });
	},
	showComparison(message) {
		ifShowing(message.showing, current => { announce(current.toggleComparison(message)); });
	},
	showClock({ elapsed, isPaused }) { page?.setClock(elapsed, isPaused); },
	showUsual({ showing, usual }) {
		ifShowing(showing, current => { current.setUsual(usual); });
	},
	focusPoints() { page?.focusPoints(); },
	showImage(message) {
		ifShowing(message.showing, current => { current.showImage(message); });
	},
	showStar({ isStarred }) {
		page?.setStar(isStarred);
		announce(isStarred ? 'Starred' : 'Star removed');
	},
	showHistory(message) {
		ifShowing(message.showing, current => {
			current.toggleHistory(message);
			announce(current.left().hasHistory ? `Earlier attempts: ${message.attempts.length}` : 'Earlier attempts closed');
		});
	},
	showEnd({ view }) {
		page?.dispose();
		page = undefined;
		const end = createEnd(view, send);
		root.replaceChildren(end);
		window.scrollTo(0, 0);
		announce(view.headline);
	},
	showNotice: ({ text, isError }) => { tell(text, isError); },
};

window.addEventListener('message', (event: MessageEvent<ToQuestionPanel>) => {
	const message = event.data;
	hasContent ||= message.type === 'showQuestion' || message.type === 'showEnd';
	dispatch(handlers, message);
});
window.addEventListener('scrollend', remember);
document.addEventListener('visibilitychange', () => { page?.answerBox.flush(); });
document.addEventListener('click', event => {
	const link = (event.target as Element | null)?.closest('a[href]');
	if (link) {
		event.preventDefault();
		event.stopPropagation();
		send({ type: 'linkFollowed', url: link.getAttribute('href') ?? '' });
	}
}, { capture: true });
guardKeys({
	reveal() {
		page?.answerBox.flush();
		if (page) {
			send({ type: 'revealed', showing: page.view.showing });
		}
	},
	choose: letter => page?.choose(letter) ?? false,
	closeOne: () => page?.closeOne() ?? false,
	focusChanged: (isFocused, isTyping) => { send({ type: 'focusChanged', isFocused, isTyping }); },
});
document.body.append(notice, announcer);

// What the host has said before the page was there is delivered when it is loaded; a page whose tab comes back has to ask.
const ask = () => {
	setTimeout(() => {
		if (!hasContent) {
			send({ type: 'ready' });
		}
	}, delivery);
};
if (document.readyState === 'complete') {
	ask();
} else {
	window.addEventListener('load', ask);
}
