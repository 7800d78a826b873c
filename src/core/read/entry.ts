import type { WrittenQuestion } from '../bank/question';

/** A question as a recogniser marks it out in a text, before its body is taken apart. */
export interface Entry {
	/** Without mark and markup; '' when the entry has lost its title. */
	readonly title: string;
	/** Where the entry begins and ends in the text. */
	readonly start: number;
	readonly end: number;
	/** The body's part of the text. */
	readonly bodyStart: number;
	readonly bodyEnd: number;
	/** Columns of white space that belong to the list item around the body. */
	readonly indent: number;
	readonly category: string;
	/** See `questionLikeness`; 1 where the form itself says that it is a question. */
	readonly likeness: number;
	/** What the form has already read. */
	readonly fields?: Partial<WrittenQuestion> | undefined;
	/** The body stands under the question in a list of questions, so bullets in it are no answer. */
	readonly isListed?: boolean | undefined;
	/** The body's code belongs to the question. */
	readonly isPromptOnly?: boolean | undefined;
}
