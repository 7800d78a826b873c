import { fencesIn } from '../lint/markdown/fences';

export interface Nested {
	readonly text: string;
	/** What its headings say, in order. */
	readonly headings: readonly string[];
}

const hash = /^ {0,3}(#{1,6})(?=[ \t]|$)/;
const underline = /^ {0,3}(=+|-+)[ \t]*\r?$/;
/** Lines that a row of dashes doesn't turn into a heading. */
const noParagraph = /^(?:\s*$|\s{4,}|\s*(?:[-+*>|]|\d{1,9}[.)] ))/;

/** A Markdown text with its headings three levels lower, so that they stand below the heading of the question that it belongs to. */
export function nested(text: string): Nested {
	const fences = fencesIn(text);
	const lines: string[] = [], headings: string[] = [];
	let at = 0, fence = 0;
	for (const line of text.split('\n')) {
		while ((fences[fence]?.end ?? Infinity) <= at) {
			fence++;
		}
		const isCode = (fences[fence]?.start ?? Infinity) <= at;
		const last = lines.at(-1) ?? '';
		const mark = isCode ? undefined : hash.exec(line)?.[1];
		if (mark !== undefined) {
			const words = line.trim().slice(mark.length).trim().replace(/(?:^|[ \t])#+$/, '').trim();
			headings.push(words);
			lines.push(`${'#'.repeat(Math.min(6, mark.length + 3))} ${words}`.trimEnd());
		} else if (!isCode && underline.test(line) && !noParagraph.test(last) && !hash.test(last)) {
			headings.push(last.trim());
			lines[lines.length - 1] = `##### ${last.trim()}`;
		} else {
			lines.push(line);
		}
		at += line.length + 1;
	}
	const last = fences.at(-1);
	// A fence that is left open would swallow the questions behind it.
	return { text: last && !last.isClosed ? `${lines.join('\n').trimEnd()}\n${openMark(text, last.start)}` : lines.join('\n').trim(), headings };
}

const openMark = (text: string, start: number) => /`{3,}|~{3,}/.exec(text.slice(start))?.[0] ?? '```';
