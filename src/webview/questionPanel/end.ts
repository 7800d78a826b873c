import { gradeTitles } from '../../core/schedule/memory';
import { button, h } from '../dom';
import { createMissed } from './missed';
import type { EndView, FromQuestionPanel } from '../../protocol/questionPanel';

/** What a session came to, and what to do next. */
export function createEnd(view: EndView, send: (message: FromQuestionPanel) => void): HTMLElement {
	const { title, counts, answered, took, skipped, hasMissed, canUndo } = view;
	const total = answered.length;
	const facts = total === 0 ? 'Nothing was graded.' : `${total === 1 ? '1 question' : `${total} questions`} in ${took}${skipped > 0 ? `, ${skipped} passed over` : ''}.`;
	return h(
		'article', { class: 'end' },
		h('p', { class: 'breadcrumb' }, title),
		h('h1', {}, total === 0 ? 'Done' : 'Well practised'),
		h('p', {}, facts),
		total === 0 ? undefined : h('ul', { class: 'badges', 'aria-label': 'Grades' }, ...counts.filter(({ count }) => count > 0).map(({ grade, count }) => h('li', { class: `badge ${grade}` }, `${gradeTitles[grade]} ${count}`))),
		total === 0 ? undefined : h('ul', { class: 'answered' }, ...answered.map(each => h(
			'li', {},
			h('p', {}, each.question),
			h('p', { class: 'hushed' }, [gradeTitles[each.grade], each.took, ...(each.due ? [`again in ${each.due}`] : [])].join(' · ')),
			createMissed(each.missed),
		))),
		h(
			'div', { class: 'row' },
			hasMissed ? button({ label: 'Practise the missed ones', isPrimary: true, onClick: () => { send({ type: 'missedAsked' }); } }) : undefined,
			button({ label: 'Another random question', isPrimary: !hasMissed, onClick: () => { send({ type: 'randomAsked' }); } }),
			view.canResume ? button({ label: 'Resume the session that waits', onClick: () => { send({ type: 'resumeAsked' }); } }) : undefined,
			canUndo ? button({ label: 'Undo', key: 'U', onClick: () => { send({ type: 'undone' }); } }) : undefined,
			button({ label: 'Close', key: 'Q', onClick: () => { send({ type: 'left' }); } }),
		),
	);
}
