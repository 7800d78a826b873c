import type { FromQuestionPanel, QuestionView, ToQuestionPanel } from '../../protocol/questionPanel';
import { h } from '../dom';
import { createActions } from './actions';
import { createAnswerBox } from './answerBox';
import { createFollowUps } from './followUps';
import { createFoot } from './foot';
import { createHead } from './head';
import { createHints } from './hints';
import { createLayer, titleOfLayer } from './layers';

type Part<T extends ToQuestionPanel['type']> = Extract<ToQuestionPanel, { readonly type: T }>;

/** A question on display, and how it changes. */
export interface QuestionPage {
	readonly element: HTMLElement;
	readonly showing: number;
	addLayer(message: Part<'showLayer'>): string;
	addHint(message: Part<'showHint'>): void;
	setAttempt(message: Part<'showAttempt'>): void;
	setDraft(text: string): void;
	setStar(isStarred: boolean): void;
	showHistory(message: Part<'showHistory'>): void;
	flush(): void;
}

export function createQuestionPage(view: QuestionView, send: (message: FromQuestionPanel) => void): QuestionPage {
	const page = { view, send };
	const answerBox = createAnswerBox(page);
	const hints = createHints(page);
	const layers = h('div', { class: 'layers' });
	const foot = createFoot(page);
	const actions = createActions(page, answerBox.flush);
	let { closed, hintsLeft, choice, ticked, confidence } = view;
	let isOpen = view.open.length > 0;

	function update(): void {
		actions.update({ closed, hintsLeft, isOpen, choice });
		answerBox.setConfidence(confidence, isOpen);
		if (isOpen) {
			foot.showSources();
		}
	}

	layers.append(...view.open.map(layer => createLayer(layer, page, ticked)));
	update();
	return {
		element: view.isPreview
			? h('article', { class: 'question preview' }, createHead(page), hints.element, layers, createFollowUps(page), foot.sources)
			: h('article', { class: 'question' }, createHead(page), hints.element, answerBox.element, layers, actions.element, foot.element),
		showing: view.showing,
		addLayer(message) {
			({ closed, choice } = message);
			isOpen = true;
			const section = createLayer(message.layer, page, ticked);
			layers.append(section);
			update();
			section.scrollIntoView({ block: 'nearest' });
			return titleOfLayer(message.layer);
		},
		addHint({ hint, hintsLeft: left }) {
			hintsLeft = left;
			hints.add(hint);
			update();
		},
		setAttempt(message) {
			({ ticked, confidence, choice } = message);
			layers.querySelectorAll('.point').forEach((box, i) => { (box as HTMLInputElement).checked = ticked.includes(i); });
			update();
		},
		setDraft: text => { answerBox.setDraft(text); },
		setStar: isStarred => { foot.setStar(isStarred); },
		showHistory: ({ attempts }) => { foot.showHistory(attempts); },
		flush: () => { answerBox.flush(); },
	};
}
