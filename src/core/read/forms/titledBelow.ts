import type { Document } from '../markdown/document';
import { cleanTitle } from '../text/title';
import type { Opening } from './openings';

/** `## Question 7` and `**Question 7**` hold no words: the paragraph below is the title, and the body begins after it. */
export function titledBelow({ lines, text }: Document, line: number, category: string): Opening {
	let at = line + 1;
	while (lines[at]?.kind === 'blank') {
		at++;
	}
	const start = at;
	while (lines[at]?.kind === 'text' || lines[at]?.kind === 'quote'
		|| lines[at]?.kind === 'html' && /^<(?:b|i|u|em|strong|code|span|sub|sup|a)\b/i.test(text.slice(lines[at]?.content, (lines[at]?.content ?? 0) + 10))) {
		at++;
	}
	const first = lines[start], last = lines[at - 1];
	const title = first && last && at > start ? cleanTitle(text.slice(first.content, last.end).replace(/\n\s*>/g, '\n').replace(/^>\s*/, '')) : '';
	return { line, title, category, likeness: title === '' ? 0 : 1, ...title !== '' && { bodyStart: lines[at]?.start ?? text.length } };
}
