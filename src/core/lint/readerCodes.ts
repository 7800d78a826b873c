import type { Severity } from '../bank/problem';

/** Something that readers report themselves, because only they can tell. */
export interface ReaderCode {
	/** The code of its problems; settings switch it by this name, like a rule's. */
	readonly name: string;
	readonly summary: string;
	/** The usual one: where nothing is lost a reader may be milder. */
	readonly severity: Severity;
}

/** What readers report besides what the rules find; in the order in which it is documented. */
export const readerCodes: readonly ReaderCode[] = [
	{ name: 'missing-question', severity: 'error', summary: 'An entry has no question, so it can\'t be asked; where it has an answer it is kept as a draft.' },
	{ name: 'no-questions', severity: 'warning', summary: 'No question was recognised in a file.' },
	{ name: 'text-outside', severity: 'info', summary: 'A text stands in no question, so it is not shown.' },
	{ name: 'other-language', severity: 'info', summary: 'A file holds the same question in several languages, of which one is read.' },
	{ name: 'doubtful-identity', severity: 'info', summary: 'A question without an id of its own was edited so much that it may be another one; its progress was followed with doubt.' },
	{ name: 'placeholder-answer', severity: 'info', summary: 'What stands in the place of an answer is none, such as "Answer here".' },
	{ name: 'unclosed-fence', severity: 'warning', summary: 'A block of code is not closed where a question ends.' },
	{ name: 'invalid-field', severity: 'error', summary: 'A field isn\'t of its form, so it is left out.' },
	{ name: 'duplicate-field', severity: 'error', summary: 'An entry writes a field twice; the first counts.' },
	{ name: 'unknown-column', severity: 'info', summary: 'A table has a column that Dry Run doesn\'t know and doesn\'t show.' },
	{ name: 'invalid-reference', severity: 'error', summary: 'A reference table isn\'t of its form, so it is left out.' },
	{ name: 'invalid-front-matter', severity: 'warning', summary: 'The front matter of a file can\'t be read.' },
	{ name: 'unknown-format', severity: 'error', summary: 'A file or a setting names a form that there is none of.' },
	{ name: 'invalid-yaml', severity: 'error', summary: 'A text is not valid YAML.' },
	{ name: 'invalid-json', severity: 'error', summary: 'A text is not valid JSON.' },
	{ name: 'second-document', severity: 'error', summary: 'A YAML file goes on behind its first document; that is not read.' },
	{ name: 'not-read', severity: 'error', summary: 'A field holds aliases of lists, or too many or too deep ones, and is left out.' },
	{ name: 'unsafe-key', severity: 'error', summary: 'A key could reach into a program\'s own objects, and is left out.' },
	{ name: 'unsafe-html', severity: 'warning', summary: 'A tag would run or load something, and does nothing in a question.' },
	{ name: 'unsafe-link', severity: 'warning', summary: 'A link is a command, a script or a file, and is not followed.' },
	{ name: 'too-deep', severity: 'error', summary: 'Data are nested deeper than is read.' },
	{ name: 'line-too-long', severity: 'warning', summary: 'A line is longer than is looked at for marks.' },
	{ name: 'too-many-questions', severity: 'error', summary: 'A file holds more questions than are read.' },
	{ name: 'file-too-large', severity: 'error', summary: 'A file is larger than is read.' },
];
