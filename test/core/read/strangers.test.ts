import assert from 'node:assert/strict';
import { lintBank } from '../../../src/core/lint/lint';
import { limits } from '../../../src/core/read/limits';
import { readBank } from '../../../src/core/read/readBank';
import type { Reading } from '../../../src/core/read/reading';
import { codes, questionAt, titles } from './helpers';

/** A file that a stranger sends, what it tries, and what must come of it. */
interface Attempt {
	readonly tries: string;
	readonly name: string;
	readonly text: string;
	readonly holds: (reading: Reading, text: string) => void;
}

const question = '- question: Still asked?\n  answer: Yes.\n';
const yaml = (fault: string) => `questions:\n${question}${fault}`;
const has = (...wanted: readonly string[]) => (reading: Reading): void => {
	const found = codes(reading);
	wanted.forEach(code => assert.ok(found.includes(code), `${code} is not among ${found.join(', ')}`));
};
/** The good question is read, and this is reported. */
const survives = (...wanted: readonly string[]) => (reading: Reading): void => {
	has(...wanted)(reading);
	assert.ok(titles(reading).includes('Still asked?'), titles(reading).join(' | '));
};
const clean = (reading: Reading): void => {
	assert.deepEqual(Object.keys(Object.prototype), []);
	assert.equal(({} as { polluted?: unknown }).polluted, undefined);
	assert.equal(reading.questions.some(each => Object.hasOwn(each, '__proto__') || Object.hasOwn(each, 'constructor')), false);
};
const reports = (code: string, ...slices: readonly string[]) => (reading: Reading, text: string): void => {
	assert.deepEqual(reading.problems.filter(problem => problem.code === code).map(({ span }) => text.slice(span.start, span.end)), slices);
};
const lints = (code: string, count: number) => (reading: Reading, text: string): void => {
	assert.equal(lintBank([{ name: 'a.yaml', text, reading }], { hasFile: path => !path.includes('..') && !path.startsWith('/') && path === 'here.png' }).filter(problem => problem.code === code).length, count);
};
const both = (...checks: readonly ((reading: Reading, text: string) => void)[]) => (reading: Reading, text: string): void => { checks.forEach(check => { check(reading, text); }); };

const bomb = (levels: number) => Array.from({ length: levels }, (_, at) => `x${at}: &x${at} [${Array(9).fill(at === 0 ? 'boom' : `*x${at - 1}`).join(', ')}]`).join('\n');
const nested = (open: string, close: string, times: number) => open.repeat(times) + close.repeat(times);
const answerOf = (text: string) => yaml(`- question: What is it?\n  answer: |\n    ${text.replaceAll('\n', '\n    ')}\n`);
const numbered = (body: string) => `## 1. Still asked?\n\n${body}\n\n## 2. And then?\n\nThis.\n\n## 3. And last?\n\nThat.\n`;

const attempts: readonly Attempt[] = [
	// To fill the memory.
	{ tries: 'to unfold to gigabytes by nested aliases', name: 'a.yaml', text: `${bomb(9)}\n${yaml('- question: What is it?\n  hints: *x8\n')}`, holds: survives('not-read') },
	{ tries: 'to unfold a long text by many aliases', name: 'a.yaml', text: `long: &l "${'a'.repeat(20_000)}"\n${yaml(Array.from({ length: 80 }, (_, at) => `- question: Number ${at}?\n  answer: *l\n`).join(''))}`, holds: survives('not-read') },
	{ tries: 'an alias that holds itself', name: 'a.yaml', text: `loop: &loop [*loop]\n${yaml('- question: What is it?\n  hints: *loop\n')}`, holds: survives('not-read') },
	{ tries: 'a merge key that is an alias bomb', name: 'a.yaml', text: `${bomb(6)}\n${yaml('- <<: *x5\n  question: What is it?\n')}`, holds: survives('unknown-field') },
	{ tries: 'an alias of nothing', name: 'a.yaml', text: yaml('- question: What is it?\n  answer: *nothing\n'), holds: survives() },
	{ tries: 'a file above the limit', name: 'a.md', text: 'a'.repeat(limits.size + 1), holds: has('file-too-large') },
	{ tries: 'a line above the limit', name: 'a.md', text: numbered('a'.repeat(limits.line + 1)), holds: both(has('line-too-long'), reading => { assert.equal(reading.questions.length, 3); }) },
	{ tries: 'to flood the reports', name: 'a.yaml', text: yaml('- answer: Of what?\n'.repeat(limits.problems + 20)), holds: reading => { assert.equal(reading.problems.length, limits.problems); } },
	{ tries: 'a table of ten thousand columns', name: 'a.csv', text: `question,answer${',x'.repeat(10_000)}\nStill asked?,Yes.${',1'.repeat(10_000)}\n`, holds: survives() },
	{ tries: 'a row of a hundred thousand separators', name: 'a.csv', text: `question,answer\nStill asked?,Yes.\n${','.repeat(100_000)}\n`, holds: survives() },
	{ tries: 'a quote that is never closed in a table', name: 'a.csv', text: `question,answer\nStill asked?,Yes.\n"Open,${'a\n'.repeat(2_000)}`, holds: has('no-questions') },

	// To exhaust the stack.
	{ tries: 'twenty thousand brackets of YAML', name: 'a.yaml', text: yaml(`- question: What is it?\n  hints: ${nested('[', ']', 10_000)}\n`), holds: survives('too-deep') },
	{ tries: 'ten thousand braces of YAML', name: 'a.yaml', text: yaml(`- question: What is it?\n  hints: ${nested('{a: ', '}', 5_000)}\n`), holds: survives('too-deep') },
	{ tries: 'YAML that is nested by indentation', name: 'a.yaml', text: yaml(`- question: What is it?\n  hints:\n${Array.from({ length: 300 }, (_, at) => `${' '.repeat(at + 4)}- `).join('\n')}a\n`), holds: survives('too-deep') },
	{ tries: 'JSON that is nested a hundred thousand deep', name: 'a.json', text: `[{"question": "Still asked?", "answer": ${nested('[', ']', 50_000)}}]`, holds: both(survives(), reading => { assert.equal(questionAt(reading).answer, undefined); }) },
	{ tries: 'JSON objects that are nested deep', name: 'a.json', text: '{"a":'.repeat(2_000) + '1' + '}'.repeat(2_000), holds: reading => { assert.deepEqual([reading.questions.length, reading.problems.length > 0], [0, true]); } },
	{ tries: 'two thousand folds in one another', name: 'a.md', text: numbered('<details><summary>What?</summary>\n\n'.repeat(2_000)), holds: reading => { assert.ok(titles(reading).length > 0); } },
	{ tries: 'ten thousand quotes in one another', name: 'a.md', text: numbered(`${'> '.repeat(10_000)}deep`), holds: survives() },
	{ tries: 'lists nested a thousand deep', name: 'a.md', text: numbered(Array.from({ length: 1_000 }, (_, at) => `${'  '.repeat(at)}- x`).join('\n')), holds: survives() },

	// To reach into the program.
	{ tries: '__proto__ as a key of an entry', name: 'a.yaml', text: yaml('- question: What is it?\n  __proto__: {polluted: true}\n'), holds: both(survives('unsafe-key'), clean) },
	{ tries: 'constructor as a key of the file', name: 'a.yaml', text: `constructor: {prototype: {polluted: true}}\n${yaml('')}`, holds: both(survives('unsafe-key'), clean) },
	{ tries: '__proto__ deep in a field', name: 'a.yaml', text: yaml('- question: What is it?\n  followUps: [{question: Why?, __proto__: {polluted: true}}]\n'), holds: both(survives(), clean) },
	{ tries: '__proto__ by an escape', name: 'a.yaml', text: yaml('- question: What is it?\n  "\\x5f_proto__": {polluted: true}\n'), holds: both(survives('unsafe-key'), clean) },
	{ tries: '__proto__ in JSON', name: 'a.json', text: '[{"question": "Still asked?", "answer": "Yes.", "__proto__": {"polluted": true}, "constructor": {"polluted": true}}]', holds: both(survives(), clean) },
	{ tries: '__proto__ by an escape in JSON', name: 'a.json', text: '[{"question": "Still asked?", "answer": "Yes.", "\\u005f_proto__": {"polluted": true}}]', holds: both(survives(), clean) },
	{ tries: '__proto__ as a column', name: 'a.csv', text: 'question,answer,__proto__,constructor\nStill asked?,Yes.,polluted,polluted\n', holds: both(survives(), clean) },
	{ tries: '__proto__ in front matter', name: 'a.md', text: `---\n__proto__: {polluted: true}\ntitle: Notes\n---\n${numbered('So.')}`, holds: both(survives(), clean) },
	{ tries: '__proto__ as a label', name: 'a.md', text: numbered('**__proto__:** polluted\n\n**constructor:** polluted'), holds: both(survives(), clean) },
	{ tries: 'ids that objects have of themselves', name: 'a.yaml', text: yaml('- {id: __proto__, question: One?}\n- {id: constructor, question: Two?}\n- {id: toString, question: Three?}\n- {id: toString, question: Four?}\n'), holds: both(survives('duplicate-id'), clean, reading => { assert.equal(new Set(reading.questions.map(({ id }) => id)).size, 5); }) },
	{ tries: 'a tag that makes a function', name: 'a.yaml', text: yaml('- question: What is it?\n  answer: !!js/function "function () { throw 1; }"\n'), holds: both(survives(), reading => { assert.ok(reading.questions.every(({ answer }) => answer === undefined || typeof answer === 'string')); }) },
	{ tries: 'a tag that runs a command in other languages', name: 'a.yaml', text: yaml('- question: What is it?\n  answer: !!python/object/apply:os.system ["true"]\n'), holds: both(survives('invalid-field'), reading => { assert.equal(questionAt(reading, 1).answer, undefined); }) },
	{ tries: 'a tag that is a regular expression', name: 'a.yaml', text: yaml('- question: What is it?\n  answer: !!js/regexp /(a+)+$/\n'), holds: both(survives(), reading => { assert.equal(typeof questionAt(reading, 1).answer, 'string'); }) },
	{ tries: 'binary data in YAML', name: 'a.yaml', text: yaml('- question: What is it?\n  answer: !!binary aGVsbG8=\n'), holds: both(survives(), reading => { assert.notEqual(typeof questionAt(reading, 1).answer, 'object'); }) },
	{ tries: 'a number that is no number', name: 'a.yaml', text: yaml('- {question: One?, minutes: .nan}\n- {question: Two?, minutes: -.inf}\n- {question: Three?, minutes: -5}\n'), holds: both(survives('invalid-field'), reading => { assert.deepEqual(reading.questions.map(({ minutes }) => minutes), [undefined, undefined, undefined, undefined]); }) },
	{ tries: 'a number of a thousand digits', name: 'a.yaml', text: yaml(`- question: ${'9'.repeat(1000)}\n  answer: 0x${'f'.repeat(400)}\n`), holds: both(survives(), reading => { assert.equal(typeof questionAt(reading, 1).question, 'string'); }) },
	{ tries: 'a key that is a list', name: 'a.yaml', text: yaml('- question: What is it?\n  ? [a, b]\n  : c\n'), holds: survives('unknown-field') },
	{ tries: 'a second document behind the first', name: 'a.yaml', text: `${yaml('')}---\nquestions:\n- question: And this?\n`, holds: both(survives('second-document'), reading => { assert.equal(reading.questions.length, 1); }) },
	{ tries: 'a directive for another version', name: 'a.yaml', text: `%YAML 9.9\n%TAG ! tag:evil,2000:\n---\n${yaml('')}`, holds: reading => { assert.ok(reading.questions.length <= 1); } },

	// To hide, or to look like something else.
	{ tries: 'a null in a title', name: 'a.md', text: '## 1. Still\0 asked?\n\nYes.\n\n## 2. Why?\n\nSo.\n\n## 3. How?\n\nThus.\n', holds: reading => { assert.equal(reading.questions.length, 3); } },
	{ tries: 'half a sign', name: 'a.md', text: numbered('\ud800 and \udc00'), holds: survives() },
	{ tries: 'UTF-16 that was read as UTF-8', name: 'a.md', text: `\ufffd\ufffd#\0#\0 \x001\0.\0 \0W\0h\0y\0?\0`, holds: reading => { assert.ok(reading.problems.length > 0 || reading.questions.length <= 1); } },
	{ tries: 'a zip as a table', name: 'a.csv', text: `PK\x03\x04\x14\0\0\0\x08\0${'\x9c\xef\xbf'.repeat(500)}`, holds: reading => { assert.equal(reading.questions.filter(({ draft }) => !draft).length, 0); } },
	{ tries: 'to turn a title around by a control sign', name: 'a.md', text: '## 1. Still \u202edeksa\u202c asked?\n\nYes.\n\n## 2. Why?\n\nSo.\n\n## 3. How?\n\nThus.\n', holds: reading => { assert.equal(questionAt(reading).id.includes('\u202e'), false); } },
	{ tries: 'an id of spaces and control signs', name: 'a.yaml', text: yaml('- id: "\\t\\n"\n  question: What is it?\n'), holds: both(survives(), reading => { assert.equal(reading.questions.length, 2); }) },
	{ tries: 'an id that is a path', name: 'a.yaml', text: yaml('- id: ../../../etc/passwd\n  question: What is it?\n'), holds: survives() },
	{ tries: 'zero-width signs between the letters of a label', name: 'a.md', text: numbered('**An\u200bswer:** So.'), holds: survives() },
	{ tries: 'a byte order mark in the middle', name: 'a.yaml', text: `\ufeff${yaml('- question: "\\ufeffWhat is it?"\n')}`, holds: survives() },
	{ tries: 'a fence that nothing closes, to swallow the other questions', name: 'a.md', text: numbered('```js\nopen();'), holds: both(survives('unclosed-fence'), reading => { assert.equal(reading.questions.length, 3); }) },
	{ tries: 'a comment that nothing closes, to swallow the other questions', name: 'a.md', text: numbered('<!-- open'), holds: survives() },
	{ tries: 'a fold that nothing closes', name: 'a.md', text: numbered('<details><summary>Open</summary>'), holds: survives() },
	{ tries: 'a quote that nothing closes in YAML', name: 'a.yaml', text: yaml('- question: "Open?\n  answer: So.\n'), holds: has('invalid-yaml') },
	{ tries: 'a title longer than any question', name: 'a.yaml', text: yaml(`- question: ${'why '.repeat(50_000)}?\n`), holds: survives() },

	// To run something in the panel.
	{ tries: 'a script', name: 'a.yaml', text: answerOf('<script>alert(1)</script>'), holds: reports('unsafe-html', '<script>') },
	{ tries: 'a script in capitals over two lines', name: 'a.yaml', text: answerOf('<SCRIPT\nsrc="https://evil.example/x.js">'), holds: reports('unsafe-html', '<SCRIPT') },
	{ tries: 'frames, objects, forms, base and refresh', name: 'a.yaml', text: answerOf('<iframe srcdoc="x"> <object data="x"> <embed src="x"> <form action="x"> <link rel="x"> <meta http-equiv="refresh">'), holds: reports('unsafe-html', '<iframe srcdoc="x">', '<object data="x">', '<embed src="x">', '<form action="x">', '<link rel="x">', '<meta http-equiv="refresh">') },
	{ tries: 'a link to a command', name: 'a.yaml', text: answerOf('[a](command:workbench.action.terminal.new?%5B%5D)'), holds: both(reports('unsafe-link', 'command:workbench.action.terminal.new?%5B%5D'), lints('broken-link', 1)) },
	{ tries: 'links to files and scripts, whatever their case', name: 'a.yaml', text: answerOf('[a](FILE:///etc/passwd) [b](JavaScript:alert(1)) [c](vbscript:x) <a href="vscode://x">d</a>'), holds: reports('unsafe-link', 'FILE:///etc/passwd', 'JavaScript:alert(1', 'vbscript:x', 'vscode://x') },
	{ tries: 'a link that is a document of its own', name: 'a.yaml', text: answerOf('[a](data:text/html,<b>x</b>)'), holds: lints('broken-link', 1) },
	{ tries: 'a source that is a script', name: 'a.yaml', text: yaml('- question: What is it?\n  answer: So.\n  sources: [{title: A, url: "javascript:alert(1)"}]\n'), holds: lints('broken-link', 1) },
	{ tries: 'an image above the bank\'s folder', name: 'a.yaml', text: answerOf('![a](../../../.ssh/id.png) ![b](here.png)'), holds: lints('missing-image', 1) },
	{ tries: 'an image above the bank\'s folder, in disguise', name: 'a.yaml', text: answerOf('![a](%2e%2e/%2e%2e/secret.png) ![b](x/%2E%2E%2F%2E%2E/secret.png)'), holds: lints('missing-image', 2) },
	{ tries: 'an image at the root', name: 'a.yaml', text: answerOf('![a](/etc/passwd.png) ![b](//evil.example/a.png)'), holds: lints('missing-image', 2) },
	{ tries: 'to hide a script between backticks that don\'t match', name: 'a.yaml', text: answerOf('``code` <script>x</script>'), holds: reports('unsafe-html', '<script>') },
	{ tries: 'a formula of a spreadsheet', name: 'a.csv', text: 'question,answer\nStill asked?,"=HYPERLINK(""https://evil.example"",""x"")"\n', holds: both(survives(), reading => { assert.equal(questionAt(reading).answer, '=HYPERLINK("https://evil.example","x")'); }) },
	{ tries: 'a template of the editor', name: 'a.yaml', text: answerOf('${workspaceFolder} ${command:x} $(rm -rf /) {{constructor.constructor("x")()}}'), holds: reading => { assert.match(questionAt(reading, 1).answer ?? '', /^\$\{workspaceFolder\} \$\{command:x\}/); } },
];

describe('A stranger\'s file', () => {
	it('is tried in at least sixty ways, each named once', () => {
		assert.ok(attempts.length >= 60, String(attempts.length));
		assert.equal(new Set(attempts.map(({ tries }) => tries)).size, attempts.length);
	});

	for (const { tries, name, text, holds } of attempts) {
		it(`gets nowhere with ${tries}`, () => { holds(readBank(name, text), text); });
	}
});

/** What has made patterns of each recogniser backtrack, or could: a beginning again and again without its end. */
const killers: Readonly<Record<string, readonly [unit: string, name?: string]>> = {
	'numbered headings': ['## 1'], 'numbers without an end': ['1.'], 'closing hashes': ['# a #'], 'marks': ['Q1'], 'marks and colons': ['Q: Q'], 'labels': ['**Answer'], 'labels in brackets': ['**Answer ('], 'quoted labels': ['> **'],
	'folds': ['<details><summary'], 'tags with attributes': ['<a b="'], 'comments': ['<!-'], 'entities': ['&#x1'], 'links': ['[a]('], 'images': ['![['], 'sources behind titles': ['[[a](b'], 'options': ['A) B'], 'boxes': ['- [x'],
	'tables': ['|-:'], 'rules': ['- -'], 'emphasis': ['*_'], 'code': ['`` `'], 'dollars': ['$$$ '], 'mojibake': ['Ã¢'], 'front matter': ['--- '], 'addresses': ['https://a.b@'], 'blanks': [' \t'], 'full stops': ['. '], 'question marks': ['? '],
	'Chinese words': ['什么 '], 'joined emoji': ['👨‍'], 'quoted cells': ['"a""', 'a.csv'], 'tabs': ['a\t"', 'a.tsv'], 'semicolons': ['a;"', 'a.csv'], 'HTML cells': ['<b><i>', 'a.csv'], 'JSON': ['{"a":[', 'a.json'], 'YAML quotes': ['"\\', 'a.yaml'],
	'YAML keys': ['a: ', 'a.yaml'], 'YAML comments': [' #', 'a.yaml'], 'YAML tags': ['!!a ', 'a.yaml'],
};

describe('One line of a stranger\'s file', () => {
	// At this length, a pattern whose time grew with the square of it would not end within the patience of a test.
	const length = 150_000, shorter = 40_000;
	for (const [what, [unit, name = 'a.md']] of Object.entries(killers)) {
		it(`is read and linted in one go, though it is full of ${what}`, () => {
			const line = unit.repeat((name.endsWith('.yaml') ? shorter : length) / unit.length);
			const text = name.endsWith('.md') ? numbered(line) : name.endsWith('.yaml') ? yaml(`- question: ${line}\n`) : `question,answer\n${line}\n`;

			const reading = readBank(name, text);

			assert.ok(reading.problems.every(({ span }) => span.start <= span.end && span.end <= text.length));
			assert.ok(Array.isArray(lintBank([{ name, text, reading }], { profile: 'full', hasFile: () => false })));
		});
	}
});
