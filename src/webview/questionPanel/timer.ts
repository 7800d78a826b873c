import { h } from '../dom';
import type { QuestionView } from '../../protocol/questionPanel';

/** A quiet clock against the question's own minutes. */
export interface Timer {
	readonly element: HTMLElement;
	/** The host knows better how long it was, and whether anybody looks. */
	set(elapsed: number, isPaused: boolean): void;
	/** What is usual, told to who asks: under the pointer, and to a screen reader. */
	setUsual(usual: string): void;
}

export function createTimer({ elapsed, isPaused, minutes }: Pick<QuestionView, 'elapsed' | 'isPaused' | 'minutes'>): Timer {
	const text = h('span', { class: 'timer', role: 'timer', 'aria-label': 'Time on this question' });
	let spent = elapsed;
	let last = performance.now();
	let isStanding = isPaused;

	function show(): void {
		const seconds = Math.floor(spent / 1000);
		const clock = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
		const isOver = minutes !== undefined && spent > minutes * 60_000;
		text.textContent = `${clock}${minutes === undefined ? '' : ` / ${minutes} min`}${isOver ? ', over' : ''}${isStanding ? ', paused' : ''}`;
		text.classList.toggle('over', isOver);
	}

	function count(): void {
		const now = performance.now();
		spent += isStanding ? 0 : now - last;
		last = now;
	}

	const interval = setInterval(() => {
		count();
		if (text.isConnected) {
			show();
		} else {
			clearInterval(interval);
		}
	}, 1000);
	show();
	return {
		element: text,
		set(known, isNowPaused) {
			count();
			[spent, isStanding] = [known, isNowPaused];
			show();
		},
		setUsual(usual) {
			text.title = usual;
			text.setAttribute('aria-description', usual);
		},
	};
}
