import type { Span } from '../../text/span';
import { fencesIn } from './fences';

/** The text with spaces in place of the given ranges, so that offsets stay what they are; line feeds stay too. */
export function blank(text: string, ranges: readonly Span[]): string {
	let out = '', from = 0;
	for (const { start, end } of ranges) {
		out += text.slice(from, start) + text.slice(start, end).replace(/[^\n]/g, ' ');
		from = end;
	}
	return from === 0 ? text : out + text.slice(from);
}

/** The text with its fenced blocks blanked. */
export const blankFences = (text: string): string => blank(text, fencesIn(text));

/** The text with its fenced blocks and its `code` blanked. */
export function blankCode(text: string): string {
	if (!text.includes('`')) {
		return blankFences(text);
	}
	const prose = blankFences(text);
	return blank(prose, codeSpansIn(prose));
}

/** Pairs of backtick runs of one length, as Markdown pairs them, not across a blank line. Linear: each run knows the next of its length. */
function codeSpansIn(text: string): readonly Span[] {
	const runs = [...text.matchAll(/\\?`+|\n[ \t]*\n/g)].map(({ 0: run, index }) => ({
		index, run, length: run.replace('\\', '').length, isBreak: run.startsWith('\n'),
	}));
	const next: (number | undefined)[] = [];
	const seen = new Map<number, number>();
	for (let i = runs.length - 1; i >= 0; i--) {
		const run = runs[i];
		if (!run || run.isBreak) {
			seen.clear();
			continue;
		}
		next[i] = run.run.startsWith('\\') ? undefined : seen.get(run.length);
		seen.set(run.length, i);
	}
	const spans: Span[] = [];
	for (let i = 0; i < runs.length; i++) {
		const open = runs[i], closing = next[i];
		const close = closing === undefined ? undefined : runs[closing];
		if (open && close && closing !== undefined) {
			spans.push({ start: open.index, end: close.index + close.run.length });
			i = closing;
		}
	}
	return spans;
}
