import { gradeTitles } from '../../core/schedule/memory';
import { button, h } from '../dom';
import { createMissed } from './missed';
import type { EndView, FromQuestionPanel } from '../../protocol/questionPanel';

/** What a session came to, and what to do next. */
export function createEnd(view: EndView, send: (message: FromQuestionPanel) => void): HTMLElement {
	const { title, headline, counts, answered, took, skipped, topics, hasMissed, missedPoints, canUndo } = view;
	const total = answered.length;
	const passed = skipped > 0 ? `${total === 0 ? '' : ', '}${skipped} passed over` : '';
	const facts = total === 0 ? `You went through without a grade${passed && `: ${passed}`}.` : `${total === 1 ? '1 question' : `${total} questions`} in ${took}${passed}.`;
	return h(
		'article', { class: 'end' },
		title === '' ? undefined : h('p', { class: 'breadcrumb' }, title),
		h('h1', {}, headline),
		h('p', {}, facts),
		total === 0 ? undefined : h('ul', { class: 'badges', 'aria-label': 'Grades' }, ...counts.filter(({ count }) => count > 0).map(({ grade, count }) => h('li', { class: `badge ${grade}` }, `${gradeTitles[grade]} ${count}`))),
		h(
			'div', { class: 'row next' },
			hasMissed ? button({ label: 'Practise the missed ones', isPrimary: true, onClick: () => { send({ type: 'missedAsked' }); } }) : undefined,
			missedPoints > 0 ? button({ label: missedPoints === 1 ? 'Recall the missed point' : `Recall the ${missedPoints} missed points`, isPrimary: !hasMissed, onClick: () => { send({ type: 'missedPointsAsked' }); } }) : undefined,
			button({ label: 'Another random question', isPrimary: !hasMissed && missedPoints === 0, onClick: () => { send({ type: 'randomAsked' }); } }),
			view.canResume ? button({ label: 'Resume the session that waits', onClick: () => { send({ type: 'resumeAsked' }); } }) : undefined,
			canUndo ? button({ label: 'Undo', key: 'U', onClick: () => { send({ type: 'undone' }); } }) : undefined,
			button({ label: 'Close', key: 'Q', onClick: () => { send({ type: 'left' }); } }),
		),
		total === 0 ? undefined : h('ul', { class: 'answered', 'aria-label': 'Answered' }, ...answered.map(each => h(
			'li', {},
			h('p', {}, each.question),
			h('p', { class: 'hushed' }, [gradeTitles[each.grade], each.took, ...(each.due ? [`again in ${each.due}`] : [])].join(' · ')),
			createMissed(each.missed),
		))),
		total < 2 && topics.every(({ usual }) => usual === undefined) ? undefined : h('section', { 'aria-label': 'Time per question' }, h('h2', {}, 'Time per question'), h('ul', { class: 'times' }, ...topics.map(topic => h(
			'li', {}, `${topic.name}: ${topic.took}`, topic.usual === undefined ? undefined : h('span', { class: 'hushed' }, ` · usually ${topic.usual}`),
		)))),
	);
}
