import { h } from '../dom';
import { showInline } from '../markdown/render';
import type { Page } from './page';

export interface Hints {
	readonly element: HTMLElement;
	add(hint: string): void;
}

/** The hints that were asked for, weakest first. */
export function createHints({ view, images }: Page): Hints {
	const list = h('ol', { class: 'hints', 'aria-label': 'Hints', hidden: view.hints.length === 0 });
	const add = (hint: string) => {
		const item = h('li', { class: 'markdown' });
		showInline(item, hint, images);
		list.append(item);
		list.hidden = false;
	};
	view.hints.forEach(add);
	return { element: list, add };
}
