import type { Problem } from '../bank/problem';
import type { Question, ReferenceTable } from '../bank/question';
import type { Span } from '../text/span';

/** A question and the range of the text that it was read from. */
export interface ReadQuestion extends Question {
	readonly span: Span;
}

/** What was read from one file, and what was not. */
export interface Reading {
	/** The form that was recognised, such as `yaml` or `numbered-heading`; 'none' when the file holds no questions. */
	readonly form: string;
	/** What the file calls itself; its name stands in where it says nothing. */
	readonly title?: string;
	/** In the order in which they stand in the text. */
	readonly questions: readonly ReadQuestion[];
	readonly reference: readonly ReferenceTable[];
	/** Every text that could not be read, or was read with doubt, each with its place. */
	readonly problems: readonly Problem[];
}
