import { optionLetter } from '../../core/practice/choice';
import { h, icon } from '../dom';
import { showInline } from '../markdown/render';
import type { Page } from './page';

/** The choices of a multiple-choice question. */
export interface Options {
	readonly element: HTMLElement;
	/** Chooses by a letter, or takes the choice back; false when there is no such option, or no choice any more. */
	choose(letter: string): boolean;
	/** The letters that choose something now. */
	letters(): readonly string[];
	/** `right` is absent before the reveal. */
	update(chosen: readonly number[], right: readonly number[] | undefined): void;
}

/** Undefined for a question without options. */
export function createOptions({ view, send, images }: Page): Options | undefined {
	const { showing, options, isMultiple, isPreview = false } = view;
	if (options.length === 0) {
		return undefined;
	}
	const rows = options.map((option, i) => createRow(option, i));
	const hint = h('p', { class: 'hushed' }, `${isMultiple ? 'Choose all that are right' : 'Choose one'}: click, or press ${options.length === 1 ? 'A' : `A to ${optionLetter(options.length - 1)}`}.`);
	let isOpen = false;

	function createRow(option: string, index: number) {
		const text = h('span', { class: 'markdown' });
		showInline(text, option, images);
		const box = h('input', {
			type: isMultiple ? 'checkbox' : 'radio', name: 'option', disabled: isPreview,
			onchange: () => { send({ type: 'chose', showing, option: index, isChosen: box.checked }); },
		});
		const verdict = h('span', { class: 'verdict' });
		return { box, verdict, element: h('label', { class: 'option' }, box, h('b', {}, optionLetter(index)), text, verdict) };
	}

	return {
		element: h('fieldset', { class: 'options' }, h('legend', { class: 'spoken' }, 'Options'), hint, ...rows.map(row => row.element)),
		choose(letter) {
			const index = letter.toUpperCase().charCodeAt(0) - 65;
			const box = rows[index]?.box;
			if (isOpen || isPreview || !box || letter.length !== 1) {
				return false;
			}
			send({ type: 'chose', showing, option: index, isChosen: !box.checked });
			return true;
		},
		letters: () => isOpen || isPreview ? [] : options.map((_, i) => optionLetter(i)),
		update(chosen, right) {
			isOpen = right !== undefined;
			hint.hidden = isOpen || isPreview;
			rows.forEach(({ box, verdict, element }, i) => {
				box.checked = chosen.includes(i);
				box.disabled = isOpen || isPreview;
				const isRight = right?.includes(i) ?? false;
				element.classList.toggle('right', isRight);
				element.classList.toggle('wrong', isOpen && !isRight && box.checked);
				const word = !isOpen ? '' : isRight ? box.checked ? 'right, your choice' : 'right' : box.checked ? 'wrong, your choice' : '';
				verdict.replaceChildren(...(word === '' ? [] : [icon(isRight ? 'check' : 'close'), word]));
			});
		},
	};
}
