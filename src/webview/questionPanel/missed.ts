import { h } from '../dom';
import { showInline } from '../markdown/render';

/** The key points that an attempt missed; nothing when it missed none. */
export function createMissed(points: readonly string[]): HTMLElement | undefined {
	return points.length === 0 ? undefined : h('div', { class: 'hushed' }, 'Missed', h('ul', { class: 'missed' }, ...points.map(point => {
		const item = h('li', { class: 'markdown' });
		showInline(item, point, '');
		return item;
	})));
}
