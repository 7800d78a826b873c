import type { Layer } from '../../core/practice/layers';
import { h } from '../dom';
import { showInline, showMarkdown } from '../markdown/render';
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

/** One revealed layer. Key points are a checklist: what was said is ticked. */
export function createLayer(layer: Layer, { view, send }: Page, ticked: readonly number[]): HTMLElement {
	const heading = `layer-${layer.name}`;
	return h('section', { class: `layer ${layer.name}`, 'aria-labelledby': heading }, h('h2', { id: heading }, titles[layer.name]), contentOf());

	function contentOf(): HTMLElement {
		switch (layer.name) {
			case 'keyPoints': return h('div', { class: 'points' }, ...layer.points.map((point, i) => keyPoint(point, i)));
			case 'pitfalls': return h('ul', { class: 'markdown' }, ...layer.points.map(point => inline('li', point)));
			case 'options': return h('p', {}, layer.right.map(i => String.fromCharCode(65 + i)).join(', '));
			default: {
				const text = h('div', { class: 'markdown' });
				showMarkdown(text, layer.markdown, view.imageBase);
				return text;
			}
		}
	}

	function keyPoint(point: string, index: number): HTMLElement {
		const box = h('vscode-checkbox', {
			class: 'point', checked: ticked.includes(index),
			onchange: event => { send({ type: 'ticked', showing: view.showing, point: index, isSaid: (event.currentTarget as HTMLInputElement).checked }); },
		});
		box.append(inline('span', point));
		return box;
	}

	function inline(tag: string, markdown: string): HTMLElement {
		const element = h(tag, { class: 'markdown' });
		showInline(element, markdown, view.imageBase);
		return element;
	}
}
