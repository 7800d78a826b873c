import type { Problem } from '../../bank/problem';
import type { FrontMatter } from '../frontMatter';
import type { Field } from '../labels';
import type { Mark } from '../text/mark';
import type { Fold } from './folds';
import type { Line } from './line';

/** A heading at the text's own level, not inside a list item or a fold that holds an answer. */
export interface Heading {
	/** The index of its line. */
	readonly line: number;
	readonly level: number;
	readonly title: string;
	readonly mark: Mark;
	/** The part of an entry that it names, such as Answer. */
	readonly field: Field | undefined;
	readonly isTail: boolean;
	readonly isContents: boolean;
	/** Boxes to tick follow it: `- [ ]` and `- [x]`. */
	readonly isChoice: boolean;
	/** It says in parentheses which language it is in: `Answer (EN)`. */
	readonly isLocalised: boolean;
	/** See `questionLikeness`. */
	readonly likeness: number;
	/** Links behind the title that say where the question is from. */
	readonly sources: readonly string[];
}

/** A line that begins with a label. */
export interface LabelLine {
	readonly line: number;
	readonly field: Field;
}

/** A list item at a list's outermost level. */
export interface Item {
	readonly line: number;
	readonly number: number;
	readonly title: string;
	readonly likeness: number;
	/** The column of its text: what is indented as far belongs to it. */
	readonly column: number;
	/** Where the body begins, when that is behind the title on its own lines. */
	readonly bodyStart: number;
	/** The whole text is a link into this file, as in a table of contents. */
	readonly isAnchor: boolean;
	/** The whole text is a link to elsewhere. */
	readonly isLink: boolean;
	/** The text begins with a label, such as Answer. */
	readonly field: Field | undefined;
	/** The first line of the body that isn't blank begins with a label. */
	readonly isAnswered: boolean;
}

/** A text cut into blocks: what every recogniser reads. */
export interface Document {
	readonly name: string;
	readonly text: string;
	readonly front: FrontMatter | undefined;
	readonly lines: readonly Line[];
	readonly headings: readonly Heading[];
	/** The outermost items of its lists, outside of folds that hold answers. */
	readonly items: readonly Item[];
	readonly folds: readonly Fold[];
	readonly labels: readonly LabelLine[];
	/** The name, the first heading or the front matter says that there are questions here. */
	readonly promises: boolean;
	readonly problems: Problem[];
}
