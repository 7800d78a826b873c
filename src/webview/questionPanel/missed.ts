import { h } from '../dom';
import { noImages } from '../markdown/images';
import { showInline } from '../markdown/render';

/** Key points that an attempt missed, or what else the title says; nothing when there are none. */
export function createMissed(points: readonly string[], title = 'Missed'): HTMLElement | undefined {
	return points.length === 0 ? undefined : h('div', { class: 'hushed' }, title, h('ul', { class: 'missed' }, ...points.map(point => {
		const item = h('li', { class: 'markdown' });
		showInline(item, point, noImages);
		return item;
	})));
}
