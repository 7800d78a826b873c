import type { Bank, Outline } from './bank';
import { outlineOf } from './bank';
import type { Question, ReferenceTable } from './question';

/*
 * A packed bank is a text of lines: a head with every outline, then one line of JSON per question. Opening it parses the head alone; a
 * question is parsed when it is asked for.
 */

interface Head {
	readonly id: string;
	readonly title: string;
	readonly outlines: readonly Outline[];
	readonly reference: readonly ReferenceTable[];
	/** The length of each question's line, without its line feed. */
	readonly lengths: readonly number[];
}

export function packBank(id: string, title: string, questions: readonly Question[], reference: readonly ReferenceTable[]): string {
	const lines = questions.map(question => JSON.stringify(question));
	const head: Head = { id, title, outlines: questions.map(question => outlineOf(id, question)), reference, lengths: lines.map(line => line.length) };
	return [JSON.stringify(head), ...lines].join('\n');
}

/** The bank in a text that `packBank` wrote; the text is trusted. */
export function openPack(text: string): Bank {
	const bodies = text.indexOf('\n') + 1;
	const { id, title, outlines, reference, lengths } = JSON.parse(bodies === 0 ? text : text.slice(0, bodies - 1)) as Head;
	const starts: number[] = [];
	lengths.reduce((start, length, i) => {
		starts[i] = start;
		return start + length + 1;
	}, bodies);
	return {
		id,
		title,
		outlines,
		reference,
		questionAt(index) {
			const start = starts[index];
			if (start === undefined) {
				throw new RangeError(`The bank ${id} has no question ${index}.`);
			}
			return JSON.parse(text.slice(start, start + (lengths[index] ?? 0))) as Question;
		},
	};
}
