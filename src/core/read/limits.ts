/** What a bank may at most be; bank files are written by strangers. Sizes in UTF-16 units. */
export const limits = {
	/** Of one file. */
	size: 64 * 1024 * 1024,
	/** Of one file; those after it are not read. */
	questions: 250_000,
	/** Of one line; a longer one is read as plain text. */
	line: 1_000_000,
	/** Of a question's title; what is longer is prose. */
	title: 2_000,
	/** Of nested data or nested folds. */
	depth: 64,
	/** Of one file; a flood of reports helps nobody. */
	problems: 1_000,
} as const;
