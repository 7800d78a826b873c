import { gradeTitles } from '../../core/schedule/memory';
import type { EarlierAttempt } from '../../protocol/questionPanel';
import { button, h } from '../dom';
import { createMissed } from './missed';

const confidences = ['unsure', 'fairly sure', 'sure'];

/** A longer answer is folded. */
const longText = 240;

/** The journal of earlier attempts, newest first. */
export function createHistory(attempts: readonly EarlierAttempt[], close: () => void): readonly HTMLElement[] {
	return [
		h('div', { class: 'row between' }, h('h2', {}, 'Earlier attempts'), button({ label: 'Close the earlier attempts', icon: 'close', key: 'I', isCompact: true, className: 'quiet', onClick: close })),
		...(attempts.length === 0 ? [h('p', { class: 'hushed' }, 'None yet: this is your first one.')] : [
			...createTrend(attempts),
			h('ol', { class: 'attempts' }, ...attempts.map(pastAttempt)),
		]),
	];
}

/** Key points said in each attempt, oldest first, as bars and in words; nothing before there are two. */
function createTrend(attempts: readonly EarlierAttempt[]): readonly HTMLElement[] {
	const scores = attempts.toReversed().flatMap(({ score }) => score ? [{ said: score[0], all: score[1] }] : []).slice(-20);
	if (scores.length < 2) {
		return [];
	}
	const bars = scores.map(({ said, all }) => {
		const bar = h('span', { class: 'trend-bar' });
		bar.style.height = `${Math.max(8, Math.round(100 * said / all))}%`;
		return h('span', { class: 'trend-slot' }, bar);
	});
	const words = scores.slice(-6).map(({ said, all }) => `${said} of ${all}`).join(', ');
	return [h('div', { class: 'trend' }, h('span', { class: 'trend-bars', 'aria-hidden': 'true' }, ...bars), h('span', { class: 'hushed' }, `Key points said: ${words}`))];
}

function pastAttempt({ when, grade, took, hints, layers: [open, all], said, missed, score, chosen, confidence, text }: EarlierAttempt): HTMLElement {
	const facts = [
		took,
		...(score ? [`${score[0]} of ${score[1]} key points`] : []),
		...(chosen ? [`chose ${chosen.letters}${chosen.isRight === undefined ? '' : chosen.isRight ? ' (right)' : ' (wrong)'}`] : []),
		hints === 0 ? 'no hint' : hints === 1 ? '1 hint' : `${hints} hints`,
		...(all > 0 ? [`${Math.min(open, all)} of ${all} layers`] : []),
		...(confidence ? [confidences[confidence - 1] ?? ''] : []),
	];
	return h(
		'li', { class: 'attempt' },
		h('p', {}, h('b', {}, gradeTitles[grade]), ` · ${when}`),
		h('p', { class: 'hushed' }, facts.join(' · ')),
		createMissed(said, 'Said'),
		createMissed(missed),
		text === undefined ? undefined : ownWords(text),
	);
}

function ownWords(text: string): HTMLElement {
	const words = h('blockquote', { dir: 'auto' }, text);
	return text.length <= longText && text.split('\n').length <= 6 ? words : h('details', {}, h('summary', {}, `Your words: ${text.slice(0, 80).replace(/\s+/g, ' ').trim()}…`), words);
}
