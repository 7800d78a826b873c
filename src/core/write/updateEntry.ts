import { keyFor, wholeField, type Work } from '../author/fixes/work';
import { outlineYaml } from '../author/outline/outlineYaml';
import type { Question } from '../bank/question';
import type { ReadQuestion } from '../read/reading';
import { lineAround, lineBreakOf, type Edit } from '../text/edit';
import { fieldOrder, fieldYaml } from './writeYaml';

/**
 * The edits that give an entry of a YAML bank what a fuller form of its question has: fields that differ are written anew, those that it lacks
 * behind its own. What else the entry holds stays as it was written. Undefined where that can't be done without losing a word: an entry in
 * brackets, one that its reader found fault with, and comments inside of a field that changes.
 */
export function updateEntry(work: Work, before: ReadQuestion, after: Question): readonly Edit[] | undefined {
	const { file: { text, reading }, entryOf, endOf } = work;
	const entry = entryOf(before);
	const isFaulty = reading.problems.some(({ span, severity }) => severity === 'error' && before.span.start <= span.start && span.start < before.span.end);
	if (!entry || isFaulty) {
		return undefined;
	}
	const feed = lineBreakOf(text.slice(before.span.start, before.span.end + 2));
	const lines = (field: string, value: unknown) => fieldYaml(field, value, entry.column).replaceAll('\n', feed);
	const edits: Edit[] = [];
	const added: string[] = [];
	for (const field of fieldOrder.filter(each => each !== 'id' && JSON.stringify(before[each]) !== JSON.stringify(after[each]))) {
		const key = keyFor(entry, field);
		if (!key) {
			added.push(feed + lines(field, after[field]));
			continue;
		}
		const { start, ...whole } = wholeField(work, before, entry, key);
		const { end } = lineAround(text, whole.end); // the blanks behind it may be a block's
		if (hasComment(text, start, end)) {
			return undefined;
		}
		edits.push({ start, end, text: lines(field, after[field]).trimStart() });
	}
	const at = lineAround(text, endOf(before)).end;
	return added.length === 0 ? edits : [...edits, { start: at, end: at, text: added.join('') }];
}

/** Whether a field's lines hold a comment: one of its own line, or behind a value. Doubt counts as one. */
function hasComment(text: string, start: number, end: number): boolean {
	const from = lineAround(text, start).start;
	const field = text.slice(from, end).replace(/^[ \t]*- /, dash => ' '.repeat(dash.length));
	return outlineYaml(field).lines.some(line => line.kind === 'comment'
		|| line.key !== undefined && line.key.value.end < line.end
		|| line.kind === 'item' && field.slice(line.start, line.end).includes(' #'));
}
