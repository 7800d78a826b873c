import { outlineOf } from '../bank/bank';
import type { Severity } from '../bank/problem';
import type { BankFile } from '../lint/bank';
import { placesIn } from '../text/places';
import { counted } from '../text/counted';

/** What was not read as it stands, and where. */
export interface ReadProblem {
	readonly code: string;
	readonly message: string;
	readonly severity: Severity;
	/** From 1. */
	readonly line: number;
	readonly column: number;
}

/** What was read from a file, counted. */
export interface FileSummary {
	readonly name: string;
	/** The form that was recognised; 'none' when no question was. */
	readonly form: string;
	/** Drafts are among them. */
	readonly questions: number;
	readonly drafts: number;
	readonly unanswered: number;
	readonly problems: readonly ReadProblem[];
}

/** What was read from a file and what was not. Notes that need nobody's look are left out. */
export function summarize({ name, text, reading }: BankFile): FileSummary {
	const placeOf = placesIn(text);
	const { form, questions, problems } = reading;
	return {
		name,
		form,
		questions: questions.length,
		drafts: questions.filter(({ draft }) => draft).length,
		unanswered: questions.filter(question => !question.draft && outlineOf('', question).unanswered).length,
		problems: problems.map(({ code, message, severity, span }) => ({ code, message, severity, ...placeOf(span.start) })),
	};
}

/** The sum of what several files hold. */
export function total(files: readonly FileSummary[]): Omit<FileSummary, 'name' | 'form'> {
	const sum = (count: (file: FileSummary) => number) => files.reduce((all, file) => all + count(file), 0);
	return {
		questions: sum(file => file.questions), drafts: sum(file => file.drafts), unanswered: sum(file => file.unanswered), problems: files.flatMap(file => file.problems),
	};
}

/** The same in words, such as "12 questions, 1 draft, 3 without an answer, 2 problems". */
export function inWords({ questions, drafts, unanswered, problems }: Omit<FileSummary, 'name' | 'form'>): string {
	const parts = [
		counted(questions, 'question'),
		...drafts > 0 ? [counted(drafts, 'draft')] : [],
		...unanswered > 0 ? [`${unanswered} without an answer`] : [],
		...problems.length > 0 ? [counted(problems.length, 'problem')] : [],
	];
	return parts.join(', ');
}
