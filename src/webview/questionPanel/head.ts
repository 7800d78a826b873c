import { h } from '../dom';
import { showInline, showMarkdown } from '../markdown/render';
import type { Options } from './options';
import type { Page } from './page';
import type { Timer } from './timer';

/** Where the question belongs, what it asks, and what it is about. */
export function createHead({ view, images }: Page, timer: Timer, options: Options | undefined): HTMLElement {
	const { breadcrumb, place, badges, question, prompt, isFollowUp, points } = view;
	const title = h('h1');
	showInline(title, question, images);
	const scenario = prompt === undefined ? undefined : h('div', { class: 'markdown prompt' });
	if (scenario && prompt !== undefined) {
		showMarkdown(scenario, prompt, images);
	}
	return h(
		'header', {},
		h(
			'div', { class: 'bar' },
			h('nav', { 'aria-label': 'Where the question belongs', class: 'breadcrumb' }, breadcrumb.join(' › ')),
			h('span', { class: 'place' }, place ?? '', view.isPreview ? undefined : timer.element),
		),
		isFollowUp ? h('p', { class: 'lead' }, 'The interviewer asks next') : undefined,
		title,
		points === undefined ? undefined : h('p', { class: 'lead recall' }, `You missed ${points.length === 1 ? 'a key point' : `${points.length} key points`} last time: say ${points.length === 1 ? 'it' : 'them'}.`),
		badges.length === 0 ? undefined : h('ul', { class: 'badges', 'aria-label': 'About the question' }, ...badges.map(({ kind, label }) => h('li', { class: `badge ${kind}` }, kind === 'tag' ? `#${label}` : label))),
		scenario,
		options?.element,
	);
}
