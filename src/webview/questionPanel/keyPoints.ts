import { button, h } from '../dom';
import type { Suggestion } from '../../protocol/questionPanel';
import { showInline } from '../markdown/render';
import type { Page } from './page';

/** The checklist of what a strong answer hits: what was said is ticked. */
export interface KeyPoints {
	readonly element: HTMLElement;
	update(ticked: readonly number[]): void;
	/** Marks the points that the person's words seem to hit; none takes the marks away. */
	suggest(suggestions: readonly Suggestion[]): void;
	/** Gives the keyboard to the first point that isn't ticked, or takes it back. */
	focus(): void;
}

export function createKeyPoints(points: readonly string[], { view, send, images }: Page): KeyPoints {
	const { showing, isPreview = false } = view;
	const isAsked = (index: number) => view.points?.includes(index) ?? true;
	const rows = points.map((point, index) => {
		const text = h('span', { class: 'markdown' });
		showInline(text, point, images);
		const box = h('input', { type: 'checkbox', class: 'point', disabled: isPreview || !isAsked(index), onchange: () => { send({ type: 'ticked', showing, point: index, isSaid: box.checked }); } });
		const mark = h('span', { class: 'suggestion', hidden: true });
		return { box, mark, element: h('label', { class: 'key-point' }, box, h('span', {}, text, mark)) };
	});
	const boxes = rows.map(row => row.box);
	const elements = (wanted: boolean) => rows.flatMap(({ element }, i) => isAsked(i) === wanted ? [element] : []);
	const known = elements(false);
	const askedBoxes = boxes.filter((_, i) => isAsked(i));
	const take = button({ label: 'Tick what is suggested', key: 'Y', className: 'take', onClick: () => { send({ type: 'suggestionsTaken', showing }); } });
	take.hidden = true;
	let suggested: readonly Suggestion[] = [];

	function update(ticked: readonly number[]): void {
		boxes.forEach((box, i) => { box.checked = ticked.includes(i); });
		take.hidden = suggested.every(({ point }) => ticked.includes(point));
	}

	function onKey(event: Event): void {
		const { key } = event as KeyboardEvent;
		const at = askedBoxes.findIndex(box => box === document.activeElement);
		const next = askedBoxes[at + (key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0)];
		if (at >= 0 && (key === 'ArrowDown' || key === 'ArrowUp')) {
			event.preventDefault();
			event.stopPropagation();
			next?.focus();
		}
	}

	return {
		element: h(
			'div', { class: 'points', role: 'group', 'aria-label': 'Key points that you said', onkeydown: onKey },
			...elements(true),
			isPreview ? undefined : h('p', { class: 'hushed points-help' }, 'Tick what you said: click, or ', h('kbd', {}, 'T'), ' then ↑ ↓ and Space.'),
			take,
			...(known.length === 0 ? [] : [h('p', { class: 'hushed points-help' }, 'You said the others last time:'), ...known]),
		),
		update,
		suggest(suggestions) {
			suggested = suggestions;
			rows.forEach(({ mark, element }, i) => {
				const words = suggestions.find(({ point }) => point === i)?.words;
				mark.hidden = words === undefined;
				mark.textContent = words ? `Your words seem to hit this: ${words.join(', ')}` : '';
				element.classList.toggle('suggested', words !== undefined);
			});
			update(boxes.flatMap((box, i) => box.checked ? [i] : []));
		},
		focus() {
			const focused = askedBoxes.find(box => box === document.activeElement);
			if (focused) {
				focused.blur();
			} else {
				(askedBoxes.find(box => !box.checked) ?? askedBoxes[0])?.focus();
			}
		},
	};
}
