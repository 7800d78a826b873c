import type { Question } from '../bank/question';
import type { Reading } from '../read/reading';
import type { Span } from '../text/span';
import { findField, findWords, squeeze, type Squeezed } from './locate';
import type { FieldName } from './texts';

/** A range of one of the bank's files. */
export interface Place extends Span {
	readonly file: string;
}

/** A file of a bank: its name within the bank, its text, and what was read from it. */
export interface BankFile {
	readonly name: string;
	readonly text: string;
	readonly reading: Reading;
}

export interface LintedQuestion extends Question {
	readonly span: Place;
}

/** A bank as rules see it: the questions of all its files in order, and where their words stand. */
export interface LintedBank {
	readonly files: readonly BankFile[];
	readonly questions: readonly LintedQuestion[];
	/**
	 * The narrowest place for a finding: the words (after the field's label, when there is one), else the label, else the
	 * question's own words, else all of the question.
	 */
	place(question: LintedQuestion, field?: FieldName, words?: string): Place;
	/** Where the question's file writes the label of a field; undefined when it doesn't. */
	label(question: LintedQuestion, field: FieldName): Place | undefined;
}

/** A question longer than this is searched for words no further. */
const reach = 100_000;

export function bankToLint(files: readonly BankFile[]): LintedBank {
	const texts = new Map(files.map(({ name, text }) => [name, text]));
	const within = ({ start, end, file }: Place) => (texts.get(file) ?? '').slice(start, Math.min(end, start + reach));
	const shifted = ({ span }: LintedQuestion, found: Span | undefined): Place | undefined =>
		found && { file: span.file, start: span.start + found.start, end: span.start + found.end };

	// Findings come question by question, so the last one is all that is worth keeping.
	let last: { readonly question: LintedQuestion; readonly squeezed: Squeezed } | undefined;
	const squeezed = (question: LintedQuestion) => {
		last = last?.question === question ? last : { question, squeezed: squeeze(within(question.span)) };
		return last.squeezed;
	};
	const label = (question: LintedQuestion, field: FieldName) => shifted(question, findField(within(question.span), field));
	return {
		files,
		questions: files.flatMap(({ name, reading }) => reading.questions.map(question => ({ ...question, span: { ...question.span, file: name } }))),
		label,
		place(question, field, words = '') {
			const from = field && label(question, field);
			const after = from ? from.start - question.span.start : 0;
			const found = shifted(question, findWords(squeezed(question), words, after)) ?? from;
			return found ?? shifted(question, findWords(squeezed(question), question.question)) ?? question.span;
		},
	};
}
