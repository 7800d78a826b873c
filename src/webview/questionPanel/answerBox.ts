import type { Confidence } from '../../core/practice/attempt';
import { button, h } from '../dom';
import type { Page } from './page';

const saveAfter = 250;

/** Room for the person's own answer, and how sure they are of it. */
export interface AnswerBox {
	readonly element: HTMLElement;
	setDraft(text: string): void;
	setConfidence(confidence: Confidence | undefined, isLocked: boolean): void;
	/** Sends what has been typed but not yet sent. */
	flush(): void;
}

export function createAnswerBox({ view, send }: Page): AnswerBox {
	const { showing } = view;
	const area = h('vscode-textarea', {
		placeholder: 'Say it aloud, or write it here before you look…', rows: 3, resize: 'vertical', class: 'own-answer',
	}) as HTMLElement & { value: string };
	Object.assign(area, { label: 'Your own answer', value: view.draft });
	let timer: ReturnType<typeof setTimeout> | undefined;

	function flush(): void {
		if (timer !== undefined) {
			clearTimeout(timer);
			timer = undefined;
			send({ type: 'drafted', showing, text: area.value });
		}
	}
	area.addEventListener('input', () => {
		clearTimeout(timer);
		timer = setTimeout(flush, saveAfter);
	});
	area.addEventListener('focusout', flush);

	const levels = ['Unsure', 'Fairly sure', 'Sure'].map((label, i) => button({
		label, isPressed: false, className: 'level', onClick: () => { send({ type: 'confided', showing, confidence: (i + 1) as Confidence }); },
	}));
	const confidence = h('div', { class: 'confidence', role: 'group', 'aria-label': 'How sure are you?' }, h('span', { class: 'hushed' }, 'How sure are you?', h('kbd', { 'aria-hidden': 'true' }, 'C')), ...levels);

	const box: AnswerBox = {
		element: h(
			'section', { class: 'own', 'aria-label': 'Your answer' },
			area,
			h('div', { class: 'row' }, confidence, button({ label: 'Answer in Editor', icon: 'edit', isCompact: true, className: 'quiet', onClick: () => { send({ type: 'editorAsked', showing }); } })),
		),
		setDraft(text) { area.value = text; },
		setConfidence(chosen, isLocked) {
			levels.forEach((level, i) => {
				level.setAttribute('aria-pressed', String(chosen === i + 1));
				level.toggleAttribute('disabled', isLocked);
			});
		},
		flush,
	};
	box.setConfidence(view.confidence, view.open.length > 0);
	return box;
}
