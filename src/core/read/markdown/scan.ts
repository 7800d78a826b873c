import type { Problem } from '../../bank/problem';
import { limits } from '../limits';
import { classify } from './classify';
import type { Line } from './line';
import { resolveBlocks, type OpenLine } from './resolveBlocks';

const stride = 4000;

/** Cuts the text from `from` into lines that know what they are. One pass over the text and two over its lines. */
export function* scanLines(text: string, from: number, problems: Problem[]): Generator<void, readonly Line[]> {
	const lines: OpenLine[] = [];
	let start = from;
	while (start < text.length) {
		let next = text.indexOf('\n', start);
		next = next < 0 ? text.length : next;
		const end = next > start && text.charCodeAt(next - 1) === 13 ? next - 1 : next;
		if (end - start > limits.line) {
			lines.push({ kind: 'text', start, end, indent: 0, content: start, level: 0, number: -1, fence: 0, isBare: false });
			problems.push({ code: 'line-too-long', severity: 'warning', span: { start, end: start + 80 },
				message: `This line has more than ${limits.line.toLocaleString('en')} characters, so it is read as plain text. Break it up.` });
		} else {
			lines.push(classify(text, start, end));
		}
		start = next + 1;
		if (lines.length % stride === 0) {
			yield;
		}
	}
	yield* resolveBlocks(text, lines, problems);
	return lines;
}
