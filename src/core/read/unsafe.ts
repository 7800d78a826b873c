import type { Problem } from '../bank/problem';

/*
 * What a bank may say but Dry Run will not do: tags that run or load something, and links that are commands. They are harmless, because
 * the panel leaves them out; the keeper is told, because readers will not see them.
 */

const tag = /<(script|iframe|object|embed|form|link|meta)\b[^<>\n]{0,200}>?/gi;
const link = /(?:\]\(|href=["']?)\s{0,8}((?:command|file|javascript|vbscript|vscode):[^\s)"'<>]{0,500})/gi;
const most = 20;

/** Reports such tags and links outside of code, with their places; at most twenty. */
export function* reportUnsafe(text: string, problems: Problem[]): Generator<void> {
	let fence: string | undefined;
	let found = 0;
	let lines = 0;
	for (let start = 0; start < text.length && found < most;) {
		const feed = text.indexOf('\n', start);
		const end = feed < 0 ? text.length : feed;
		const line = text.slice(start, Math.min(end, start + 20_000));
		const mark = /^[\s>]{0,40}(```|~~~)/.exec(line)?.[1];
		if (mark !== undefined) {
			fence = fence === undefined ? mark : fence === mark ? undefined : fence;
		} else if (fence === undefined && (line.includes('<') || line.includes(':'))) {
			for (const problem of unsafeIn(line, start)) {
				problems.push(problem);
				found++;
			}
		}
		start = end + 1;
		if (++lines % 5000 === 0) {
			yield;
		}
	}
}

function* unsafeIn(line: string, offset: number): Generator<Problem> {
	const words = line.replace(/`[^`]+`/g, code => ' '.repeat(code.length));
	for (const match of words.matchAll(tag)) {
		const name = (match[1] ?? '').toLowerCase();
		yield {
			code: 'unsafe-html', severity: 'warning', message: `A <${name}> does nothing in a question and is left out. Put it into backticks if it is meant to be read.`,
			span: { start: offset + match.index, end: offset + match.index + match[0].length },
		};
	}
	for (const match of words.matchAll(link)) {
		const url = match[1] ?? '';
		const start = offset + match.index + match[0].length - url.length;
		yield {
			code: 'unsafe-link', severity: 'warning', message: `A link of the kind "${url.slice(0, url.indexOf(':') + 1)}" is not followed from a question. Link to an https:// address.`,
			span: { start, end: start + url.length },
		};
	}
}
