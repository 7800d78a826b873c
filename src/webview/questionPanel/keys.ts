const isTextField = (element: EventTarget | undefined): boolean => element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && element.type !== 'checkbox');

const isControl = (element: EventTarget | undefined): boolean => element instanceof Element && element.closest('vscode-button, vscode-checkbox, button, a[href], summary, input') !== null;

/**
 * Keys are bound by the editor, so that they can be remapped: what isn't stopped here goes to it. Words that are typed stay in their field, a
 * control keeps its own Space and Enter, and a wide table its own arrows.
 */
export function guardKeys(reveal: () => void, focusChanged: (isFocused: boolean, isTyping: boolean) => void): void {
	document.addEventListener('keydown', event => {
		const [target] = event.composedPath();
		const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
		if (isTextField(target)) {
			if (event.key === 'Enter' && !isPlain) {
				reveal();
				(document.activeElement as HTMLElement | null)?.blur();
			} else if (event.key === 'Escape') {
				event.stopPropagation();
				(document.activeElement as HTMLElement | null)?.blur();
			} else if ((isPlain && !/^F\d/.test(event.key)) || event.key.toLowerCase() === 'z') {
				event.stopPropagation();
			}
		} else if (isPlain && (event.key === ' ' || event.key === 'Enter')) {
			if (event.repeat || isControl(document.activeElement ?? undefined)) {
				event.stopPropagation();
			} else {
				event.preventDefault();
			}
		} else if (event.key.startsWith('Arrow') && document.activeElement?.matches('.table-box, pre')) {
			event.stopPropagation();
		}
	});

	// A control that was clicked gives the keys back; one that was reached by Tab keeps them.
	document.addEventListener('click', event => {
		const isMouse = event.detail > 0;
		if (isMouse && isControl(event.target ?? undefined)) {
			(document.activeElement as HTMLElement | null)?.blur();
		}
	});

	const tell = () => { focusChanged(document.hasFocus(), isTextField(innermostFocus())); };
	window.addEventListener('focus', tell);
	window.addEventListener('blur', tell);
	document.addEventListener('focusin', tell);
	document.addEventListener('focusout', () => { setTimeout(tell); });
	tell();
}

function innermostFocus(): Element | undefined {
	let element = document.activeElement;
	while (element?.shadowRoot?.activeElement) {
		element = element.shadowRoot.activeElement;
	}
	return element ?? undefined;
}
