import type { Document } from './markdown/document';
import type { Entry } from './entry';

/** Says what of a text stands in no entry, so that nothing is lost in silence. One report per stretch of lines. */
export function* reportUnread(document: Document, entries: readonly Entry[], form: string): Generator<void, void> {
	const { lines, text, problems, name } = document;
	if (entries.length === 0) {
		if (lines.some(line => line.kind !== 'blank')) {
			problems.push({ code: 'no-questions', severity: 'warning', span: { start: lines[0]?.start ?? 0, end: text.length },
				message: `No questions were recognised in ${name.split('/').at(-1) ?? name}: no title marks where one begins. Give each a line of its own, such as "## 1. …?" or "Q1: …?".` });
		}
		return;
	}
	let at = 0, from = -1, to = -1;
	const report = () => {
		if (from >= 0) {
			problems.push({
				code: 'text-outside',
				severity: 'info',
				span: { start: from, end: to },
				message: 'This text belongs to no question; it is not shown.',
			});
		}
		from = -1;
	};
	for (const [index, line] of lines.entries()) {
		if (index % 4000 === 0) {
			yield;
		}
		while (at < entries.length && (entries[at]?.end ?? 0) <= line.start) {
			at++;
		}
		const entry = entries[at];
		const isInside = entry !== undefined && entry.start <= line.start && line.start < entry.end && form !== 'none';
		if (isInside) {
			report();
		} else if (line.kind !== 'blank' && line.kind !== 'rule' && line.kind !== 'heading') {
			from = from < 0 ? line.start : from;
			to = line.end;
		}
	}
	report();
}
