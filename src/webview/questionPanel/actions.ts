import { gradeTitles } from '../../core/schedule/memory';
import { button, h } from '../dom';
import type { GradeChoice } from '../../protocol/questionPanel';
import type { Page } from './page';

/** What can be done next; it stays at the foot of the panel. */
export interface Actions {
	readonly element: HTMLElement;
	update(state: { readonly closed: number; readonly hintsLeft: number; readonly isOpen: boolean; readonly choice: GradeChoice | undefined }): void;
}

export function createActions({ view, send }: Page, flush: () => void): Actions {
	const { showing } = view;
	const element = h('div', { class: 'actions', role: 'group', 'aria-label': 'What next' });
	return {
		element,
		update({ closed, hintsLeft, isOpen, choice }) {
			const reveal = closed === 0 ? undefined : button({
				label: isOpen ? 'Show more' : 'Reveal', key: 'Space', isPrimary: !isOpen, className: 'reveal',
				onClick: () => {
					flush();
					send({ type: 'revealed', showing });
				},
			});
			const hint = hintsLeft === 0 || isOpen ? undefined : button({
				label: `Hint (${hintsLeft} left)`, key: 'H', className: 'hint', onClick: () => { send({ type: 'hintAsked', showing }); },
			});
			const note = noteFor(isOpen || closed > 0);
			element.replaceChildren(
				...(note === undefined ? [] : [h('p', { class: 'hushed note' }, note)]),
				...(choice ? [createGrades(choice, closed === 0)] : []),
				h('div', { class: 'row' }, ...[reveal, hint].filter(each => each !== undefined)),
			);
		},
	};

	/** What is unusual about grading this question. */
	function noteFor(hasLayers: boolean): string | undefined {
		if (view.grade !== undefined) {
			return `You graded this ${gradeTitles[view.grade]}. A new grade counts as one more answer; U takes the last one back.`;
		}
		return hasLayers ? undefined : 'The bank has no answer to this question: grade yourself from memory.';
	}

	function createGrades({ buttons, proposed, reason }: GradeChoice, isLast: boolean): HTMLElement {
		const row = h(
			'div', { class: 'grade-row', role: 'group', 'aria-label': 'How did it go?' },
			...buttons.map(({ grade, interval }, i) => {
				const isProposed = grade === proposed;
				return h('div', { class: 'grade-cell' }, button({
					label: gradeTitles[grade], key: String(i + 1), isPrimary: isProposed, className: `grade ${grade}`,
					spoken: `${interval === '' ? '' : `, comes back in ${interval}`}${isProposed ? ', proposed' : ''}${grade === view.grade ? ', given before' : ''}`,
					onClick: () => {
						flush();
						send({ type: 'graded', showing, grade });
					},
				}), h('span', { class: 'interval', 'aria-hidden': 'true' }, [...(grade === view.grade ? ['given'] : []), ...(interval === '' ? [] : [interval])].join(' · ')));
			}),
		);
		row.style.setProperty('--buttons', String(buttons.length));
		return h(
			'div', { class: 'grades' },
			row,
			reason === undefined ? undefined : h('p', { class: 'hushed reason' }, `Proposed: ${gradeTitles[proposed ?? 'good']} (${reason})${isLast ? '. Space takes it.' : ''}`),
		);
	}
}
