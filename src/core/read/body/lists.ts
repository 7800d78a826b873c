import type { FollowUp } from '../../bank/question';
import { splitPoints, splitQuestions } from '../values';
import type { BodyLine } from './parts';
import { tidy } from './tidy';

/** The points that a part holds: its list items with what is nested in them, else its paragraphs, else its commas' pieces. */
export function readPoints(lines: readonly BodyLine[], splits: boolean): string[] {
	const items = groups(lines);
	if (items.length > 0) {
		return items.map(item => tidy(item)).map(withoutMarker).filter(point => point !== '');
	}
	const text = tidy(lines);
	if (text === '') {
		return [];
	}
	const paragraphs = text.split(/\n\s*\n/).map(paragraph => paragraph.trim()).filter(paragraph => paragraph !== '');
	const isOneLine = paragraphs.length === 1 && !text.includes('```') && (splits || text.includes(';') || text.includes('；'));
	return isOneLine ? splitPoints(text.split('\n').join(' ')) : paragraphs;
}

/** The follow-ups that a part holds, each with what stands under it or behind its question mark. */
export function readFollowUps(lines: readonly BodyLine[]): FollowUp[] {
	const items = groups(lines);
	if (items.length === 0) {
		const text = tidy(lines);
		return text === '' ? [] : splitQuestions(text);
	}
	return items.flatMap(item => {
		const [first, ...rest] = item;
		const question = withoutMarker(first?.text ?? '');
		const answer = tidy(rest.map(line => ({
			...line,
			text: line.text.trimStart() === line.text ? line.text : line.text.replace(/^ {1,4}/, ''),
		})));
		const mark = question.search(/[?？](?:\s|\*|$)/);
		const behind = mark > 0 ? question.slice(mark + 1).replace(/^[*_\s:—–-]+/, '') : '';
		const asked = (behind === '' ? question : question.slice(0, mark + 1)).replace(/^[*_]+|[*_]+$/g, '').trim();
		const said = [behind, answer].filter(text => text !== '').join('\n');
		return asked === '' ? [] : [said === '' ? { question: asked } : { question: asked, answer: said }];
	});
}

/** The part's lines by outermost item; none when it isn't a list. */
function groups(lines: readonly BodyLine[]): BodyLine[][] {
	const found: BodyLine[][] = [];
	let indent = -1;
	for (const line of lines) {
		const column = line.text.length - line.text.trimStart().length;
		if (line.kind === 'item' && (indent < 0 || column <= indent)) {
			indent = indent < 0 ? column : Math.min(indent, column);
			found.push([line]);
		} else {
			found.at(-1)?.push(line);
		}
	}
	const first = lines.find(line => line.kind !== 'blank');
	return first?.kind === 'item'
		? found
		: first && found.length > 0 && lines.includes(first)
			? [[first, ...lines.slice(lines.indexOf(first) + 1, lines.findIndex(line => line.kind === 'item'))], ...found]
			: [];
}

const marker = /^\s{0,40}(?:[-*+•]|\d{1,9}[.)])\s+(?:\[[ xX]\]\s+)?/;

export const withoutMarker = (text: string): string => text.replace(marker, '').trim();
