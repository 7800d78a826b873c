import { button, h } from '../dom';
import type { EarlierAttempt } from '../../protocol/questionPanel';
import { createHistory } from './history';
import type { Page } from './page';

/** Moves, marks and ways out of the question. */
export interface Foot {
	readonly element: HTMLElement;
	/** The part that says where the facts come from. */
	readonly sources: HTMLElement;
	setStar(isStarred: boolean): void;
	/** Sources are shown with the answer, not before. */
	showSources(): void;
	/** Shows the journal; shown again, it is put away. */
	toggleHistory(attempts: readonly EarlierAttempt[]): void;
	/** False when it wasn't there. */
	closeHistory(): boolean;
	hasHistory(): boolean;
}

export function createFoot({ view, send }: Page, changed: () => void): Foot {
	const { showing, canGoBack, canUndo, hasFile } = view;
	const small = (label: string, name: string, key: string | undefined, onClick: () => void, isDisabled = false) => button({ label, icon: name, key, isCompact: true, isDisabled, className: 'quiet', onClick });
	const star = small('Star', 'star-empty', 'F', () => { send({ type: 'starred', showing }); });
	const sources = h('div', { class: 'sources', hidden: true });
	const history = h('section', { class: 'journal', 'aria-label': 'Earlier attempts', hidden: true });

	const foot: Foot = {
		sources,
		element: h(
			'footer', {},
			sources,
			h(
				'div', { class: 'toolbar', role: 'toolbar', 'aria-label': 'Question' },
				small('Back', 'arrow-left', '←', () => { send({ type: 'wentBack' }); }, !canGoBack),
				small('Skip', 'arrow-right', '→', () => { send({ type: 'skipped', showing }); }),
				small('Undo', 'discard', 'U', () => { send({ type: 'undone' }); }, !canUndo),
				star,
				small('Bury until tomorrow', 'watch', 'B', () => { send({ type: 'buried', showing }); }),
				small('Suspend', 'circle-slash', 'S', () => { send({ type: 'suspended', showing }); }),
				small('Earlier attempts', 'history', 'I', () => { send({ type: 'historyAsked', showing }); }),
				small('Copy as Markdown', 'copy', undefined, () => { send({ type: 'copied', showing }); }),
				hasFile ? small('Open in the bank file', 'go-to-file', 'E', () => { send({ type: 'fileAsked', showing }); }) : undefined,
				small('Leave', 'close', 'Q', () => { send({ type: 'left' }); }),
			),
			history,
		),
		setStar(isStarred) {
			star.setAttribute('aria-pressed', String(isStarred));
			star.querySelector('.icon')?.setAttribute('class', `icon star-${isStarred ? 'full' : 'empty'}`);
		},
		showSources() {
			if (sources.hidden && (view.sources.length > 0 || view.asOf !== undefined)) {
				sources.hidden = false;
				sources.append(...view.sources.map(({ title, url }) => url === undefined ? h('span', {}, title) : h('a', { href: url }, title)));
				if (view.asOf !== undefined) {
					sources.append(h('span', { class: 'hushed' }, `As of ${view.asOf}`));
				}
			}
		},
		toggleHistory(attempts) {
			if (!foot.closeHistory()) {
				history.hidden = false;
				history.replaceChildren(...createHistory(attempts, () => { foot.closeHistory(); }));
				history.scrollIntoView({ block: 'nearest' });
				changed();
			}
		},
		closeHistory() {
			const wasOpen = !history.hidden;
			history.hidden = true;
			history.replaceChildren();
			if (wasOpen) {
				changed();
			}
			return wasOpen;
		},
		hasHistory: () => !history.hidden,
	};
	foot.setStar(view.isStarred);
	return foot;
}
