import type { Confidence } from '../../core/practice/attempt';
import { button, h } from '../dom';
import type { Page } from './page';

const saveAfter = 250;
const levels = ['Unsure', 'Fairly sure', 'Sure'];

/** Room for the person's own answer, and how sure they are of it. */
export interface AnswerBox {
	readonly element: HTMLElement;
	setDraft(text: string): void;
	/** After the reveal how sure one was can only be read, and the answer can be compared. */
	update(confidence: Confidence | undefined, isOpen: boolean): void;
	/** Sends what has been typed but not yet sent. */
	flush(): void;
}

export function createAnswerBox({ view, send }: Omit<Page, 'images'>): AnswerBox {
	const { showing } = view;
	const area = h('textarea', { placeholder: 'Say it aloud, or write it here before you look…', rows: 3, class: 'own-answer', 'aria-label': 'Your own answer', dir: 'auto' });
	area.value = view.draft;
	let isRevealed = false;
	let timer: ReturnType<typeof setTimeout> | undefined;

	function flush(): void {
		if (timer !== undefined) {
			clearTimeout(timer);
			timer = undefined;
			send({ type: 'drafted', showing, text: area.value });
		}
	}
	const offerComparison = () => { compare.hidden = !isRevealed || area.value.trim() === ''; };
	area.addEventListener('input', () => {
		offerComparison();
		clearTimeout(timer);
		timer = setTimeout(flush, saveAfter);
	});
	area.addEventListener('focusout', flush);

	const buttons = levels.map((label, i) => button({
		label, isPressed: false, className: 'level', onClick: () => { send({ type: 'confided', showing, confidence: (i + 1) as Confidence }); },
	}));
	const asked = h('div', { class: 'confidence', role: 'group', 'aria-label': 'How sure are you?' }, h('span', { class: 'hushed' }, 'How sure are you?', h('kbd', { 'aria-hidden': 'true' }, 'C')), ...buttons);
	const told = h('p', { class: 'hushed confided' });
	const compare = button({
		label: 'Compare', key: 'V', className: 'compare', onClick: () => {
			flush();
			send({ type: 'comparisonAsked', showing });
		},
	});
	const editor = button({ label: 'Answer in Editor', icon: 'edit', isCompact: true, className: 'quiet', onClick: () => { send({ type: 'editorAsked', showing }); } });

	const box: AnswerBox = {
		element: h('section', { class: 'own', 'aria-label': 'Your answer' }, area, h('div', { class: 'row' }, asked, told, h('div', { class: 'row' }, compare, editor))),
		setDraft(text) {
			area.value = text;
			offerComparison();
		},
		update(confidence, isOpen) {
			buttons.forEach((each, i) => { each.setAttribute('aria-pressed', String(confidence === i + 1)); });
			told.textContent = confidence === undefined ? '' : `You were ${levels[confidence - 1]?.toLowerCase() ?? ''}.`;
			asked.hidden = isOpen;
			told.hidden = !isOpen;
			isRevealed = isOpen;
			offerComparison();
		},
		flush,
	};
	box.update(view.confidence, view.open.length > 0);
	return box;
}
