/** What a line of Markdown begins; `code` and `comment` are the lines inside. */
export type LineKind = 'blank' | 'text' | 'heading' | 'item' | 'fence' | 'code' | 'comment' | 'rule' | 'quote' | 'row' | 'html';

/** One line, as offsets into the text that was read. */
export interface Line {
	readonly kind: LineKind;
	readonly start: number;
	/** Before the line's end marks. */
	readonly end: number;
	/** Columns of white space in front. */
	readonly indent: number;
	/** Where the content begins: after hashes, a list marker or the white space. */
	readonly content: number;
	/** 1 to 6 for a heading and for an item that holds one; otherwise 0. */
	readonly level: number;
	/** The number of an ordered item; -1 for everything else. */
	readonly number: number;
	/** How many marks open or close a fence here: positive for backticks, negative for tildes, 0 for no fence. */
	readonly fence: number;
	/** A fence line without words after it: it can close one. */
	readonly isBare: boolean;
}
