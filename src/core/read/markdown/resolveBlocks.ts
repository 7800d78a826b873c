import { elementAt } from '../elementAt';
import type { Problem } from '../../bank/problem';
import { readMark } from '../text/mark';
import type { Line, LineKind } from './line';

const stride = 8000;

/** A line that is still being made out. */
export type OpenLine = { -readonly [K in keyof Line]: Line[K] };

/**
 * Makes code of the lines inside fences and `<pre>`, comments of those inside `<!-- -->`, and headings of underlined
 * lines. A fence that nothing closes is reported and hides nothing; one that a later fence with words or a marked
 * question shows to be open ends there. Each line is looked at a fixed number of times.
 */
export function* resolveBlocks(text: string, lines: readonly OpenLine[], problems: Problem[]): Generator<void, void> {
	const closers = closersAfter(lines);
	const set = (at: number, kind: LineKind, level = 0) => {
		const line = lines[at];
		if (line) {
			line.kind = kind;
			line.level = level;
		}
	};
	let open = -1, mistaken = -1;
	let until: string | undefined;
	const gone = new Set<string>();
	for (let at = 0; at < lines.length; at++) {
		const line = lines[at];
		if (at % stride === 0) {
			yield;
		}
		if (!line) {
			continue;
		}
		if (open >= 0) {
			const opener = elementAt(lines, open);
			if (closes(line, opener)) {
				set(at, 'fence');
				open = -1;
				continue;
			}
			const isStray = line.fence !== 0 && !line.isBare && sameMark(line, opener) && Math.abs(line.fence) >= Math.abs(opener.fence);
			if (open !== mistaken && isMarkdown(text, opener) || !isStray && !isMarkedHeading(text, lines, at)) {
				set(at, 'code');
				continue;
			}
			problems.push(unclosed(opener));
			// A fence inside another is as likely meant to close it.
			mistaken = at;
			open = -1;
		} else if (until !== undefined) {
			const ends = text.slice(line.start, line.end).includes(until);
			set(at, until === '-->' ? 'comment' : 'code');
			until = ends ? undefined : until;
			continue;
		}
		if (line.fence !== 0) {
			if ((closers[at] ?? 0) >= Math.abs(line.fence)) {
				open = at;
			} else {
				problems.push(unclosed(line));
				set(at, 'text');
			}
		} else if (line.kind === 'comment') {
			until = opens(text, line, '-->', gone);
			if (until === undefined && !text.slice(line.start, line.end).includes('-->')) {
				set(at, 'text');
			}
		} else if (line.kind === 'html' && text.startsWith('<pre', line.content)) {
			until = opens(text, line, '</pre>', gone);
		} else if (line.kind === 'rule' && isUnderline(text, lines, at)) {
			set(at - 1, 'heading', text.charCodeAt(line.content) === 61 ? 1 : 2);
			set(at, 'blank');
		}
	}
}

/** For each line the longest bare fence of its own mark after it; 0 where that doesn't matter. */
function closersAfter(lines: readonly Line[]): Uint32Array {
	const result = new Uint32Array(lines.length);
	let ticks = 0, tildes = 0;
	for (let at = lines.length - 1; at >= 0; at--) {
		const line = elementAt(lines, at);
		if (line.fence !== 0) {
			result[at] = line.fence > 0 ? ticks : tildes;
			if (line.isBare && line.kind === 'fence') {
				ticks = Math.max(ticks, line.fence);
				tildes = Math.max(tildes, -line.fence);
			}
		}
	}
	return result;
}

/** Markdown shown as code holds fences and headings of its own. */
const isMarkdown = (text: string, opener: Line) => !opener.isBare
	&& /^[`~ ]+(md|markdown|text|txt|yaml|yml)\b/.test(text.slice(opener.content, opener.content + 24));
const sameMark = (a: Line, b: Line) => (a.fence > 0) === (b.fence > 0);
const closes = (line: Line, opener: Line) => line.isBare && line.kind === 'fence' && sameMark(line, opener)
	&& Math.abs(line.fence) >= Math.abs(opener.fence);

/** The end mark, when the line opens a block and some later line holds that mark. */
function opens(text: string, line: Line, mark: string, gone: Set<string>): string | undefined {
	if (gone.has(mark) || text.slice(line.content, line.end).includes(mark)) {
		return undefined;
	}
	if (text.includes(mark, line.end)) {
		return mark;
	}
	gone.add(mark);
	return undefined;
}

/** A heading with a question's mark between blank lines: no language's code looks like that. */
function isMarkedHeading(text: string, lines: readonly Line[], at: number): boolean {
	const line = elementAt(lines, at);
	const holdsHeading = line.level > 1 && line.indent < 4 && (line.kind === 'heading' || line.kind === 'item');
	if (!holdsHeading || !isEmpty(lines[at - 1]) || !isEmpty(lines[at + 1])) {
		return false;
	}
	return line.kind === 'item' || readMark(text.slice(line.content, Math.min(line.end, line.content + 40)).replace(/^\*+/, '')).kind !== 'none';
}

const isEmpty = (line: Line | undefined) => line !== undefined && line.content >= line.end;

/** A rule right under a paragraph of one short line makes that line a heading. */
function isUnderline(text: string, lines: readonly Line[], at: number): boolean {
	const line = elementAt(lines, at), above = lines[at - 1];
	const sign = text.charCodeAt(line.content);
	if ((sign !== 61 && sign !== 45) || above?.kind !== 'text' || above.indent > 3 || above.end - above.content > 200) {
		return false;
	}
	const before = lines[at - 2]?.kind ?? 'blank';
	const last = text[above.end - 1] ?? '';
	return (before === 'blank' || before === 'rule' || before === 'html') && (sign === 61 || !'.;:,'.includes(last))
		&& !text.slice(line.content, line.end).includes(' ');
}

const unclosed = (line: Line): Problem => ({
	code: 'unclosed-fence', severity: 'warning', span: { start: line.content, end: line.end },
	message: 'This code fence is never closed. Close it with the same marks on a line of their own.',
});
