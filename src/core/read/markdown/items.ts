import { elementAt } from '../elementAt';
import { fieldOf } from '../labels';
import { readLabel } from './label';
import type { Item } from './document';
import type { Line } from './line';
import { questionLikeness } from '../text/likeness';
import { readTitle } from '../text/readTitle';

/** The outermost items of the text's lists, in order. */
export function* readItems(text: string, lines: readonly Line[]): Generator<void, readonly Item[]> {
	const items: Item[] = [];
	let top: Line | undefined;
	for (let at = 0; at < lines.length; at++) {
		const line = elementAt(lines, at);
		if (at % 2000 === 0) {
			yield;
		}
		if (line.kind === 'heading' || line.kind === 'text' && line.indent === 0 && lines[at - 1]?.kind === 'blank') {
			top = undefined;
		}
		if (line.kind !== 'item' || line.level > 0 || line.fence !== 0 || line.indent > 5) {
			continue;
		}
		const isNested = top !== undefined && line.indent > top.indent + 1 && line.indent >= Math.min(2 + top.indent, top.content - top.start);
		if (isNested) {
			continue;
		}
		top = line;
		items.push(readItem(lines, at, line, text));
	}
	return items;
}

function readItem(lines: readonly Line[], at: number, line: Line, text: string): Item {
	const isBoxed = text.charCodeAt(line.content) === 91 && text.charCodeAt(line.content + 2) === 93 && text.charCodeAt(line.content + 3) === 32;
	const content = isBoxed ? line.content + 4 : line.content;
	const firstLine = text.slice(content, Math.min(line.end, content + 2000));
	const label = readLabel(text.slice(line.start, Math.min(line.end, line.start + 300)), 'item');
	const last = wrapEnd(lines, text, at, firstLine);
	let raw = last === at ? firstLine : text.slice(content, Math.min(elementAt(lines, last).end, content + 2000));
	let bodyStart = lines[last + 1]?.start ?? text.length;
	const bold = boldQuestion(firstLine);
	if (bold > 0) {
		raw = firstLine.slice(0, bold);
		bodyStart = content + bold;
	}
	const isQuestion = label?.field === 'question';
	const read = readTitle(isQuestion ? label.rest : raw);
	const whole = firstLine.trim().replace(/^[*_]+|[*_]+$/g, '');
	const link = whole.startsWith('[') && whole.endsWith(')') ? whole.slice(whole.lastIndexOf('](') + 2) : '';
	const isWholeLink = link !== '' && whole.indexOf('](') === whole.lastIndexOf('](');
	let below = last + 1;
	while (lines[below]?.kind === 'blank') {
		below++;
	}
	const next = lines[below];
	const answer = next && next.indent > line.indent ? readLabel(text.slice(next.start, Math.min(next.end, next.start + 200)), next.kind) : undefined;
	return {
		line: at, number: line.number, title: read.title, column: Math.max(1, line.content - line.start), bodyStart,
		likeness: isQuestion || read.mark.kind === 'question' ? 1 : read.title.length > 1000 ? 0 : questionLikeness(read.title),
		isAnchor: isWholeLink && link.startsWith('#'), isLink: isWholeLink && !link.startsWith('#'),
		field: isQuestion ? 'question' : label?.field ?? fieldOf(read.title), isAnswered: answer?.field === 'answer',
	};
}

/** The last line of a title that wraps: the next ones are text, and one of the first three ends the question. */
function wrapEnd(lines: readonly Line[], text: string, at: number, first: string): number {
	if (/[?？.:]\s*[*_]*\s*$/.test(first) || first.length < 40) {
		return at;
	}
	for (let next = at + 1; next < at + 4 && lines[next]?.kind === 'text'; next++) {
		if (/[?？][*_"”)]*\s*$/.test(text.slice(elementAt(lines, next).content, elementAt(lines, next).end))) {
			return next;
		}
	}
	return at;
}

/** `- **Question?** the answer`: where the bold question ends and its answer begins; 0 when it isn't written so. */
function boldQuestion(first: string): number {
	const close = first.startsWith('**') ? first.indexOf('**', 2) : -1;
	const after = close > 0 ? first.slice(close + 2) : '';
	return close > 0 && /[?？]\s*$/.test(first.slice(2, close)) && /[\p{L}\p{N}]/u.test(after) ? close + 2 : 0;
}
