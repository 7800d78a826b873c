import type { Document } from '../markdown/document';
import type { Entry } from '../entry';
import { labelField, type Field } from '../labels';
import type { Line } from '../markdown/line';
import { readTitle } from '../text/readTitle';
import { lineAt } from '../markdown/lineAt';

/** How a file uses labels: one that stands in few entries is a word of an answer and no part's name. */
export interface Usage {
	has(field: Field): boolean;
	/** The label stands in at least a fifth of the entries. */
	names(field: Field): boolean;
	/** A plain text without Markdown, where words and a colon at a line's beginning are labels. */
	readonly isPlain: boolean;
	/** Most entries hide their answers in folds, so what stands before a fold is the question's. */
	readonly isFolded: boolean;
	/** Most entries name their answer, so what stands before that name is the question's. */
	readonly isNamed: boolean;
	/** Most entries hold lettered choices, so what no answer follows is a choice all the same. */
	readonly isChoices: boolean;
	/** Bodies in a list of questions are answers rather than follow-ups. */
	readonly listsAnswers: boolean;
	heading(line: Line): { readonly field: Field | undefined; readonly rest: string } | undefined;
}

/** Counts in one pass over the file's labels in how many entries each of them stands. */
export function usageOf(document: Document, entries: readonly Entry[], isPlain: boolean): Usage {
	const counts = new Map<Field, number>();
	const lastIn = new Map<Field, number>();
	const count = (field: Field, entry: number) => {
		if (lastIn.get(field) !== entry) {
			lastIn.set(field, entry);
			counts.set(field, (counts.get(field) ?? 0) + 1);
		}
	};
	let at = 0;
	for (const { line, field } of document.labels) {
		const offset = document.lines[line]?.end ?? 0;
		while (at < entries.length && (entries[at]?.bodyEnd ?? 0) <= (document.lines[line]?.start ?? 0)) {
			at++;
		}
		const entry = entries[at];
		if (entry && entry.bodyStart <= offset) {
			count(field, at);
		}
	}
	let folded = 0;
	at = 0;
	for (const fold of document.folds) {
		while (at < entries.length && (entries[at]?.bodyEnd ?? 0) <= fold.start) {
			at++;
		}
		const entry = entries[at];
		if (entry && entry.bodyStart <= fold.start && fold.field === 'answer') {
			folded++;
			at++;
		}
	}
	const share = (field: Field) => (counts.get(field) ?? 0) / Math.max(1, entries.length);
	return {
		has: field => field === 'answer' || share(field) >= (field === 'example' || field === 'prompt' || field === 'sources' ? 0.4 : 0.2),
		names: field => share(field) >= 0.2,
		isPlain,
		isFolded: folded * 2 > entries.length,
		isNamed: share('answer') > 0.5,
		isChoices: areChoices(document, entries),
		listsAnswers: listsAnswers(document, entries),
		heading: line => headingPart(document.text, line),
	};
}

function headingPart(text: string, line: Line): { field: Field | undefined; rest: string } | undefined {
	const { title, mark } = readTitle(text.slice(line.content, Math.min(line.end, line.content + 200)));
	if (mark.kind === 'number') {
		return undefined;
	}
	const colon = title.search(/[:：]/);
	const field = labelField(title);
	// A letter behind the label is the right option: it stays readable in the answer.
	return field ? { field, rest: '' } : colon > 0 && colon < 30 ? { field: labelField(title.slice(0, colon)), rest: title } : undefined;
}

const lettered = /^[ \t]{0,8}(?:[-*+] +)?[*([]{0,3}[Aa][).][^\n]{1,400}\n\s{0,8}(?:[-*+] +)?[*([]{0,3}[Bb][).]/m;

function areChoices({ text }: Document, entries: readonly Entry[]): boolean {
	const sample = entries.slice(0, 200);
	const count = sample.filter(({ bodyStart, bodyEnd }) => lettered.test(text.slice(bodyStart, Math.min(bodyEnd, bodyStart + 1500)))).length;
	return count > 2 && count * 2 > sample.length;
}

/** Whether most of a list's entries have more under them than a question or two. */
function listsAnswers(document: Document, entries: readonly Entry[]): boolean {
	const listed = entries.filter(entry => entry.isListed);
	let filled = 0;
	for (const entry of listed.slice(0, 400)) {
		const line = document.lines[lineAt(document.lines, entry.bodyStart)];
		const body = line ? document.text.slice(entry.bodyStart, Math.min(entry.bodyEnd, entry.bodyStart + 400)) : '';
		filled += body.trim() !== '' && !body.includes('?') && !body.includes('？') ? 1 : 0;
	}
	return filled * 2 > Math.min(400, listed.length);
}
