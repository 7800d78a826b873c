import type { Document } from '../markdown/document';
import type { Entry } from '../entry';

/** A recogniser: one way in which lists are written. */
export interface Form {
	/** Kebab-case; a bank can name it as its format. */
	readonly name: string;
	/** How much the form's own marks count as evidence that a file is written in it. */
	readonly weight: number;
	/** Its marks alone say that these are questions, whatever the titles look like. */
	readonly isExplicit: boolean;
	/** Marks out what it takes for questions, in the text's order; never throws. */
	readonly read: (document: Document) => Generator<void, readonly Entry[]>;
}
