import type { FromQuestionPanel, QuestionView, ToQuestionPanel } from '../../protocol/questionPanel';
import type { Layer } from '../../core/practice/layers';
import { h } from '../dom';
import { createActions } from './actions';
import { createAnswerBox, type AnswerBox } from './answerBox';
import { createComparison } from './comparison';
import { createFollowUps } from './followUps';
import { createFoot } from './foot';
import { createHead } from './head';
import { createHints } from './hints';
import { createImages } from './images';
import { createLayer, titleOfLayer, type ShownLayer } from './layers';
import { createOptions } from './options';
import type { Left } from './page';
import { createTimer } from './timer';

type Part<T extends ToQuestionPanel['type']> = Extract<ToQuestionPanel, { readonly type: T }>;

/** A question on display, and how it changes. */
export interface QuestionPage {
	readonly element: HTMLElement;
	readonly view: QuestionView;
	readonly answerBox: AnswerBox;
	addLayer(message: Part<'showLayer'>): string;
	addHint(message: Part<'showHint'>): void;
	setAttempt(message: Part<'showAttempt'>): void;
	setStar(isStarred: boolean): void;
	setClock(elapsed: number, isPaused: boolean): void;
	setUsual(usual: string): void;
	toggleHistory(message: Part<'showHistory'>): void;
	/** Gives what is to be read out. */
	toggleComparison(message: Part<'showComparison'>): string;
	focusPoints(): void;
	showImage(message: Part<'showImage'>): void;
	/** Lets go of what it holds; to be called when another one takes its place. */
	dispose(): void;
	/** Puts away what was opened last; false when nothing is open. */
	closeOne(): boolean;
	choose(letter: string): boolean;
	left(): Omit<Left, 'id' | 'scroll'>;
}

/** Layers that an answer is held against. */
const compared: readonly Layer['name'][] = ['keyPoints', 'short', 'answer'];

/** `changed` is called when something was opened or put away. An answer box is given when the question is carried over, so that nothing typed is lost. */
export function createQuestionPage(view: QuestionView, send: (message: FromQuestionPanel) => void, changed: () => void, answerBox = createAnswerBox({ view, send })): QuestionPage {
	const images = createImages(view.showing, send);
	const page = { view, send, images };
	const hints = createHints(page);
	const options = createOptions(page);
	const timer = createTimer(view);
	const layers = h('div', { class: 'layers' });
	const foot = createFoot(page, changed);
	const actions = createActions(page, answerBox.flush);
	const opened: ShownLayer[] = [];
	let comparison: HTMLElement | undefined;
	let { closed, hintsLeft, choice, ticked, chosen, confidence } = view;
	let right: readonly number[] | undefined;

	const keyPoints = () => opened.find(layer => layer.keyPoints)?.keyPoints;

	function open(layer: Layer): HTMLElement {
		const shown = createLayer(layer, page);
		opened.push(shown);
		layers.append(shown.element);
		right = layer.name === 'options' ? layer.right : right;
		return shown.element;
	}

	function update(): void {
		const isOpen = opened.length > 0;
		actions.update({ closed, hintsLeft, isOpen, choice });
		answerBox.update(confidence, isOpen);
		options?.update(chosen, isOpen ? right ?? [] : undefined);
		keyPoints()?.update(ticked);
		if (isOpen) {
			foot.showSources();
		}
		const taken = options?.letters() ?? [];
		for (const key of [answerBox.element, actions.element, foot.element].flatMap(part => [...part.querySelectorAll('kbd')])) {
			key.hidden = taken.includes(key.textContent);
		}
	}

	function closeComparison(): boolean {
		if (!comparison) {
			return false;
		}
		comparison = undefined;
		layers.replaceChildren(...opened.map(({ element }) => element));
		keyPoints()?.suggest([]);
		changed();
		return true;
	}

	view.open.forEach(open);
	update();
	const head = createHead(page, timer, options);
	return {
		element: view.isPreview
			? h('article', { class: 'question preview' }, head, hints.element, layers, createFollowUps(page), foot.sources)
			: h('article', { class: 'question' }, head, hints.element, answerBox.element, layers, actions.element, foot.element),
		view,
		answerBox,
		addLayer(message) {
			({ closed, choice } = message);
			const section = open(message.layer);
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
			({ ticked, chosen, confidence, choice } = message);
			update();
		},
		setStar: isStarred => { foot.setStar(isStarred); },
		setClock: (elapsed, isPaused) => { timer.set(elapsed, isPaused); },
		setUsual: usual => { timer.setUsual(usual); },
		toggleHistory: ({ attempts }) => { foot.toggleHistory(attempts); },
		toggleComparison({ mine, suggestions }) {
			if (closeComparison()) {
				return 'Comparison closed';
			}
			const theirs = opened.filter(({ name }) => compared.includes(name)).map(({ element }) => element);
			comparison = createComparison(mine, suggestions.length, theirs, closeComparison);
			layers.replaceChildren(comparison, ...opened.map(({ element }) => element).filter(element => !theirs.includes(element)));
			keyPoints()?.suggest(suggestions);
			comparison.scrollIntoView({ block: 'start' });
			changed();
			return `Your answer beside the model answer. ${suggestions.length} key points are suggested.`;
		},
		focusPoints: () => { keyPoints()?.focus(); },
		showImage: images.show,
		dispose: images.dispose,
		closeOne: () => closeComparison() || foot.closeHistory(),
		choose: letter => options?.choose(letter) ?? false,
		left: () => ({ isComparing: comparison !== undefined, hasHistory: foot.hasHistory() }),
	};
}
