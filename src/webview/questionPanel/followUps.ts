import { h } from '../dom';
import { showInline, showMarkdown } from '../markdown/render';
import type { Page } from './page';

/** What the interviewer would ask next, each with its answer; nothing where there is none. */
export function createFollowUps({ view: { followUps = [] }, images }: Page): HTMLElement | undefined {
	if (followUps.length === 0) {
		return undefined;
	}
	return h('section', { class: 'layer followUps', 'aria-label': 'Follow-ups' }, h('h2', {}, 'Follow-ups'), ...followUps.flatMap(({ question, answer = '' }) => {
		const [asked, said] = [h('h3', { class: 'markdown' }), h('div', { class: 'markdown' })];
		showInline(asked, question, images);
		showMarkdown(said, answer, images);
		return [asked, said];
	}));
}
