import { elementAt } from '../elementAt';
import type { Option } from '../../bank/question';
import type { BodyLine } from './parts';
import { tidy } from './tidy';

/** A multiple choice in a part: the choices, and the lines before and after them. */
export interface Choice {
	readonly options: readonly (Option & { readonly letter: string })[];
	readonly before: readonly BodyLine[];
	readonly after: readonly BodyLine[];
}

interface Start { readonly at: number; readonly style: 'box' | 'letter' | 'bullet'; readonly letter: string; readonly isRight: boolean; readonly text: string }

const bullet = /^\s{0,12}(?:[-*+•]|\d{1,3}[.)])\s+/;
const box = /^\[([ xX✓✔*]?)\]\s*/;
const letter = /^(?:\*\*|__)?[([【]?([A-Ja-jА-Е])[)）.:、：．\]】](?:\*\*|__)?(?:\s+|(?=[^\s)]))/;
const right = /✅|✔️?|☑️?|✓|🟩/u, wrong = /❌|✖️?|✗|⬜|🟥/u;

/**
 * Finds the choices in a part: `- [x]` items, `A)` to `D)` in order, or a list in which ✅ marks the right item.
 * `isAsked` says that the part is the question's own; without it only boxes, one of them ticked, are choices.
 */
export function readChoice(lines: readonly BodyLine[], isAsked: boolean): Choice | undefined {
	const starts = lines.flatMap((line, at) => startOf(line, at) ?? []);
	for (const style of ['box', 'letter', 'bullet'] as const) {
		const run = runOf(starts.filter(start => start.style === style), style);
		// The only tick in a body of short items says which of them is right.
		const isTicked = style === 'bullet' && run.length > 2 && run.filter(start => start.isRight).length === 1 && !lines.some(line => wrong.test(line.text))
			&& lines.every(line => line.kind === 'blank' || line.kind === 'item' && line.text.length < 160);
		const isChoice = isTicked || run.length >= 2 && run.length <= 26 && (isAsked || style === 'box' || style === 'letter' && run.some(start => start.isRight))
			&& (style === 'letter' || isAsked && style === 'box' || run.some(start => start.isRight));
		if (isChoice) {
			return choiceFrom(lines, run);
		}
	}
	return undefined;
}

function startOf(line: BodyLine, at: number): Start | undefined {
	if (line.kind !== 'item' && line.kind !== 'text' || line.text.length > 2000) {
		return undefined;
	}
	const plain = line.text.replace(bullet, '').trim();
	const isItem = line.kind === 'item' && plain !== line.text.trim();
	const isRight = right.test(plain);
	const bare = plain.replace(right, '').replace(wrong, '').trim();
	const ticked = isItem || plain.startsWith('[') ? box.exec(bare) : null;
	if (ticked) {
		return { at, style: 'box', letter: '', isRight: isRight || (ticked[1] ?? '').trim() !== '', text: unlettered(bare.slice(ticked[0].length)) };
	}
	const lettered = letter.exec(bare);
	if (lettered) {
		return { at, style: 'letter', letter: (lettered[1] ?? '').toUpperCase(), isRight, text: unlettered(bare) };
	}
	return isItem ? { at, style: 'bullet', letter: '', isRight, text: bare } : undefined;
}

const unlettered = (text: string) => text.replace(letter, '').trim();

/** The first run of choices: letters in order from A; boxes and bullets as they come. */
function runOf(starts: readonly Start[], style: Start['style']): readonly Start[] {
	if (style !== 'letter') {
		return starts;
	}
	const first = starts.findIndex(start => start.letter === 'A' || start.letter === 'А');
	const run: Start[] = [];
	for (const start of first < 0 ? [] : starts.slice(first)) {
		if (start.letter.charCodeAt(0) !== (run[0]?.letter ?? start.letter).charCodeAt(0) + run.length) {
			break;
		}
		run.push(start);
	}
	return run;
}

function choiceFrom(lines: readonly BodyLine[], run: readonly Start[]): Choice {
	const last = elementAt(run, run.length - 1);
	const end = endOfLast(lines, last);
	const options = run.map((start, index) => {
		const to = index + 1 < run.length ? elementAt(run, index + 1).at : end;
		const rest = lines.slice(start.at + 1, to);
		const text = tidy([
			{ text: start.text, kind: start.text === '' ? 'blank' : 'text' },
			...rest.map(line => ({ ...line, text: line.text.replace(/^ {1,4}/, '') })),
		]);
		return { text, letter: start.letter === '' ? String.fromCharCode(65 + index) : start.letter, ...start.isRight && { correct: true } };
	});
	return { options, before: lines.slice(0, elementAt(run, 0).at), after: lines.slice(end) };
}

/** The last choice ends at a blank line, unless its code comes after that. */
function endOfLast(lines: readonly BodyLine[], last: Start): number {
	let at = last.at + 1;
	while (at < lines.length && lines[at]?.kind !== 'blank') {
		at++;
	}
	const next = lines.findIndex((line, index) => index > at && line.kind !== 'blank');
	if (last.text === '' && next > 0 && lines[next]?.kind === 'fence') {
		const close = lines.findIndex((line, index) => index > next && line.kind === 'fence');
		return close < 0 ? lines.length : close + 1;
	}
	return at;
}

const lettersAlone = /^[^\p{L}\p{N}]*(?:[\p{L} ]{0,24}[:：]\s*)?[^\p{L}\p{N}]*([A-Ja-jА-Е](?:\s*(?:,|and|&|\/|и|、|or)\s*[A-J])*)(?![\p{L}\p{N}])/u;

/** The letters that an answer's first line names as right, such as "Answer: B" or "A, C". */
export function rightLetters(answer: string): ReadonlySet<string> {
	const first = answer.slice(0, 80).split('\n')[0] ?? '';
	const match = lettersAlone.exec(first);
	const letters = match?.[1] ?? '';
	// "A closure is …" begins with an article.
	const isArticle = letters === 'A' && /^\s*A [a-z]/.test(first);
	return new Set(isArticle ? [] : letters.toUpperCase().match(/[A-JА-Е](?![A-Z])/g) ?? []);
}
