/** What the page itself does with keys; all others are the editor's. */
export interface PageKeys {
	reveal(): void;
	/** False when the letter chooses nothing. */
	choose(letter: string): boolean;
	/** False when there is nothing to put away. */
	closeOne(): boolean;
	focusChanged(isFocused: boolean, isTyping: boolean): void;
}

const isBox = (element: EventTarget | null | undefined): element is HTMLInputElement => element instanceof HTMLInputElement && /^(checkbox|radio)$/.test(element.type);

const isTextField = (element: EventTarget | null | undefined): boolean => element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && !isBox(element));

const isControl = (element: EventTarget | null | undefined): boolean => element instanceof Element && element.closest('button, a[href], summary, input, label') !== null;

const blur = (): void => { (document.activeElement as HTMLElement | null)?.blur(); };

/**
 * Keys are bound by the editor, so that they can be remapped: what isn't stopped here goes to it. Words that are typed stay in their field, a
 * control keeps its own Space and Enter, and a wide table its own arrows. Letters choose options while there are some to choose from, and Escape
 * first puts away what is open.
 */
export function guardKeys(keys: PageKeys): void {
	let isByMouse = false;
	document.addEventListener('pointerdown', () => { isByMouse = true; }, { capture: true });
	document.addEventListener('keydown', event => {
		isByMouse = false;
		const { key, target } = event;
		const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
		if (isTextField(target)) {
			if (key === 'Enter' && !isPlain) {
				keys.reveal();
				blur();
			} else if (key === 'Escape') {
				event.stopPropagation();
				blur();
			} else if ((isPlain && !/^F\d/.test(key)) || key.toLowerCase() === 'z') {
				event.stopPropagation();
			}
		} else if (isPlain && (key === ' ' || key === 'Enter')) {
			if (event.repeat || isControl(document.activeElement)) {
				event.stopPropagation();
			} else {
				event.preventDefault();
			}
		} else if (key.startsWith('Arrow') && document.activeElement?.matches('.table-box, pre, input[type=radio]')) {
			event.stopPropagation();
		} else if (key === 'Escape' && isBox(document.activeElement)) {
			event.stopPropagation();
			blur();
		} else if ((key === 'Escape' && keys.closeOne()) || (isPlain && !event.shiftKey && /^[a-z]$/i.test(key) && !event.repeat && keys.choose(key))) {
			event.stopPropagation();
			event.preventDefault();
		}
	});

	// A control that was clicked gives the keys back; one that was reached by Tab keeps them.
	document.addEventListener('click', event => {
		if (isByMouse && isControl(event.target)) {
			blur();
		}
	});

	let told = '';
	const tell = () => {
		const state = [document.hasFocus(), isTextField(document.activeElement)] as const;
		if (told !== String(state)) {
			told = String(state);
			keys.focusChanged(...state);
		}
	};
	window.addEventListener('focus', tell);
	window.addEventListener('blur', tell);
	document.addEventListener('keydown', tell, { capture: true }); // who types here is here, whatever was missed
	document.addEventListener('focusin', tell);
	document.addEventListener('focusout', () => { setTimeout(tell); });
	tell();
}
