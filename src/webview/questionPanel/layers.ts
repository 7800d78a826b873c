import { optionLetter } from '../../core/practice/choice';
import type { Layer } from '../../core/practice/layers';
import { h } from '../dom';
import { showInline, showMarkdown } from '../markdown/render';
import { createKeyPoints, type KeyPoints } from './keyPoints';
import type { Page } from './page';

const titles: Readonly<Record<Layer['name'], string>> = {
	options: 'Right choice',
	keyPoints: 'Key points',
	short: 'In thirty seconds',
	answer: 'Answer',
	example: 'Example',
	pitfalls: 'Pitfalls',
	story: 'War story',
};

export const titleOfLayer = (layer: Layer): string => titles[layer.name];

/** One revealed layer; key points are a checklist that goes on changing. */
export interface ShownLayer {
	readonly name: Layer['name'];
	readonly element: HTMLElement;
	readonly keyPoints?: KeyPoints;
}

export function createLayer(layer: Layer, page: Page): ShownLayer {
	const { view, images } = page;
	const heading = `layer-${layer.name}`;
	const keyPoints = layer.name === 'keyPoints' ? createKeyPoints(layer.points, page) : undefined;
	const element = h('section', { class: `layer ${layer.name}`, 'aria-labelledby': heading }, h('h2', { id: heading }, titles[layer.name]), keyPoints?.element ?? contentOf());
	return { name: layer.name, element, ...(keyPoints && { keyPoints }) };

	function contentOf(): HTMLElement {
		switch (layer.name) {
			case 'keyPoints':
			case 'pitfalls': return h('ul', { class: 'markdown' }, ...layer.points.map(point => inline('li', point)));
			case 'options': return h('ul', { class: 'right-options' }, ...layer.right.map(i => h('li', {}, h('b', {}, optionLetter(i)), inline('span', view.options[i] ?? ''))));
			default: {
				const text = h('div', { class: 'markdown' });
				showMarkdown(text, layer.markdown, images);
				return text;
			}
		}
	}

	function inline(tag: 'li' | 'span', markdown: string): HTMLElement {
		const element = h(tag, { class: 'markdown' });
		showInline(element, markdown, images);
		return element;
	}
}
