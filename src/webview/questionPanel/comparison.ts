import type { Piece } from '../../core/practice/compare';
import { button, h } from '../dom';

/** The person's words on one side, what the bank says on the other; `theirs` are the layers, which go back to their places afterwards. */
export function createComparison(mine: readonly Piece[], hits: number, theirs: readonly HTMLElement[], close: () => void): HTMLElement {
	const words = h('div', { class: 'own-words', dir: 'auto' }, ...mine.map(({ text, isHit }) => isHit ? h('mark', {}, text) : text));
	const found = hits === 0 ? 'Your words suggest no key point.' : `Your words seem to hit ${hits === 1 ? 'a key point' : `${hits} key points`}.`;
	return h(
		'section', { class: 'comparison', 'aria-label': 'Your answer beside the model answer' },
		h(
			'div', { class: 'mine', role: 'group', 'aria-label': 'Your answer', tabindex: 0 }, // a long one scrolls by itself
			h('div', { class: 'row' }, h('h2', {}, 'Your answer'), button({ label: 'Close the comparison', icon: 'close', key: 'V', isCompact: true, className: 'quiet', onClick: close })),
			words,
			h('p', { class: 'hushed' }, `${found} That goes by words alone; you know what you said.`),
		),
		h('div', { class: 'theirs' }, ...theirs),
	);
}
