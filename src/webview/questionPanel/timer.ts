import { h } from '../dom';

/** A quiet clock against the question's own minutes; it stands still while the window is elsewhere. */
export function createTimer(elapsed: number, minutes: number | undefined): HTMLElement {
	const text = h('span', { class: 'timer', role: 'timer', 'aria-label': 'Time on this question' });
	let spent = elapsed;
	let last = performance.now();

	function show(): void {
		const seconds = Math.floor(spent / 1000);
		const clock = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
		text.textContent = minutes === undefined ? clock : `${clock} / ${minutes} min`;
		text.classList.toggle('over', minutes !== undefined && spent > minutes * 60_000);
	}

	const interval = setInterval(() => {
		const now = performance.now();
		spent += document.hasFocus() ? now - last : 0;
		last = now;
		if (text.isConnected) {
			show();
		} else {
			clearInterval(interval);
		}
	}, 1000);
	show();
	return text;
}
