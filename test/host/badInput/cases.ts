/** A bank file that someone may put into a workspace. */
export interface BadFile {
	readonly name: string;
	readonly what: string;
	readonly text: string;
	readonly message: RegExp;
	/** The part of the text that the fault points at; '' for the file as a whole. */
	readonly place: string;
	/** Nothing of it can be read. */
	readonly isLost?: true;
}

const aliases = 'abcdefghi'.split('').map((name, i, all) => `${name}: &${name} [${Array(9).fill(i === 0 ? 'boom' : `*${all[i - 1] ?? ''}`).join(', ')}]`).join('\n');

/** A question that every one of these files holds beside its fault, and that must stay readable. */
export const good = 'Is this one still asked?';

const yaml = (fault: string): string => `questions:\n  - id: good\n    question: ${good}\n    answer: Yes.\n${fault}`;

export const badFiles: readonly BadFile[] = [
	{
		name: 'invalid.yaml', what: 'is no valid YAML',
		text: yaml('  - id: torn\n    question: "Which quote is missing?\n    answer: This one.\n'),
		message: /^This is not valid YAML: /, place: '',
	},
	{
		name: 'alias-bomb.yaml', what: 'unfolds to gigabytes by aliases',
		text: `${aliases}\n${yaml('  - id: bomb\n    question: What is in the bomb?\n    keyPoints: *i\n')}`,
		message: /^The field "keyPoints" was left out: aliases of lists/, place: 'keyPoints',
	},
	{
		name: 'duplicate.yaml', what: 'gives an id twice',
		text: yaml('  - id: good\n    question: Whose progress would this be?\n    answer: Both.\n'),
		message: /^The id "good" is already taken/, place: 'id: good\n    question: Whose progress would this be?',
	},
	{
		name: 'prototype.yaml', what: 'reaches for the prototype in an entry',
		text: yaml('  - id: sly\n    question: What does this key change?\n    __proto__: { polluted: true }\n'),
		message: /^The key "__proto__" is not allowed/, place: '__proto__',
	},
	{
		name: 'constructor.yaml', what: 'reaches for the prototype at the top',
		text: `constructor: { prototype: { polluted: true } }\n${yaml('')}`,
		message: /^The key "constructor" is not allowed/, place: 'constructor',
	},
	{
		name: 'nothing-asked.yaml', what: 'has an entry without a question',
		text: yaml('  - id: mute\n    answer: Of what?\n'),
		message: /^This entry has no "question:"/, place: 'id: mute\n    answer: Of what?',
	},
	{
		name: 'invalid.json', what: 'is no valid JSON',
		text: `{ "questions": [{ "question": "${good}", "answer": "Yes." }, { "question": "Where does this end?" `,
		message: /JSON/, place: '', isLost: true,
	},
	{
		name: 'script.yaml', what: 'has a script in an answer',
		text: yaml('  - id: script\n    question: What runs?\n    answer: "Nothing. <script>alert(1)</script>"\n'),
		message: /script/i, place: '<script>',
	},
	{
		name: 'command-link.yaml', what: 'links to a command',
		text: yaml('  - id: link\n    question: What runs?\n    answer: "[this](command:workbench.action.quit)"\n'),
		message: /command:/i, place: 'command:workbench.action.quit',
	},
];
