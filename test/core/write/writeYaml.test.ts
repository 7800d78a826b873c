import assert from 'node:assert/strict';
import fc from 'fast-check';
import { outlineYaml } from '../../../src/core/author/outline/outlineYaml';
import type { Question } from '../../../src/core/bank/question';
import { readBank } from '../../../src/core/read/readBank';
import { entryYaml, fieldYaml, writeYaml, writeYamlInSteps } from '../../../src/core/write/writeYaml';
import { questionsToWrite, someTitle, text } from './arbitraries';

type Written = Omit<Question, 'line'>;

const aWritten = (parts: Partial<Written> = {}): Written => ({ id: 'closures', question: 'What is a closure?', category: '', ...parts });

/** What was read, without its places. */
function readAgain(yaml: string): readonly Written[] {
	return readBank('bank.yaml', yaml).questions.map(({ line: _line, span: _span, ...rest }) => rest);
}

const answerOf = (yaml: string) => readAgain(yaml)[0]?.answer;

describe('writeYaml', () => {
	it('writes a bank as people would', () => {
		const yaml = writeYaml({
			title: 'JavaScript',
			questions: [
				aWritten({
					category: 'JavaScript', difficulty: 'easy', tags: ['closures', 'c++'], answer: 'A function:\n\n```js\nf();\n```\n', minutes: 2,
					keyPoints: ['It keeps its variables', 'note: they live on'], followUps: [{ question: 'Why?', answer: 'Because.' }],
				}),
				aWritten({ id: 'hoisting', question: 'What is hoisted?', category: 'Old parts' }),
			],
		});

		assert.equal(yaml, [
			'title: JavaScript',
			'questions:',
			'  - id: closures',
			'    question: What is a closure?',
			'    keyPoints:',
			'      - It keeps its variables',
			'      - "note: they live on"',
			'    answer: |',
			'      A function:',
			'',
			'      ```js',
			'      f();',
			'      ```',
			'    followUps:',
			'      - question: Why?',
			'        answer: Because.',
			'    tags: [closures, c++]',
			'    difficulty: easy',
			'    minutes: 2',
			'',
			'  - id: hoisting',
			'    question: What is hoisted?',
			'    category: Old parts',
			'',
		].join('\n'));
	});

	it('writes the fields in the order of the schema, whatever order they come in', () => {
		const yaml = writeYaml({ questions: [{ tags: ['a'], category: 'C', answer: 'Yes.', question: 'Is it?', id: 'x' }] });

		assert.deepEqual(outlineYaml(yaml).maps[1]?.keys.map(({ name }) => name), ['id', 'question', 'answer', 'category', 'tags']);
	});

	it('folds a long line, and leaves the lines of a long text as they are', () => {
		const long = 'word '.repeat(60).trim();

		const folded = writeYaml({ questions: [aWritten({ answer: long })] });
		const literal = writeYaml({ questions: [aWritten({ answer: `${long}\n${long}` })] });

		assert.match(folded, /answer: >-\n/);
		assert.ok(folded.split('\n').every(line => line.length <= 120));
		assert.equal(answerOf(folded), long);
		assert.match(literal, /answer: \|-\n/);
		assert.equal(answerOf(literal), `${long}\n${long}`);
	});

	it('quotes what other readers of YAML would take for a number, a date or a yes', () => {
		for (const word of ['yes', 'No', 'on', 'true', 'null', '~', '1e3', '0x1F', '12:30', '.inf', '2026-11-01', '-1', 'y']) {
			const yaml = writeYaml({ questions: [aWritten({ answer: word, tags: [word] })] });

			assert.match(yaml, new RegExp(`answer: "${word.replace('.', '\\.')}"`));
			assert.deepEqual(readAgain(yaml)[0]?.tags, [word]);
		}
	});

	const hard: Readonly<Record<string, string>> = {
		'a line break of Windows': 'one\r\ntwo', 'a lone return': 'one\rtwo', 'a tab first': '\tone', 'spaces first': '   one\n two', 'spaces last': 'one  ', 'a hard break of Markdown': 'one  \ntwo',
		'empty lines first': '\n\none', 'empty lines last': 'one\n\n\n', 'a line of blanks': 'one\n   \ntwo', 'a null': 'one\0two', 'half a sign': 'one \ud800 two', 'half a sign the other way': '\udc00',
		'a mark of byte order': '\ufeffone', 'ends of lines of other scripts': 'a\u2028b\u2029c\u0085d', 'a document mark': '---\none\n...\n', 'a directive': '%YAML 1.1', 'an anchor': '&a', 'an alias': '*a',
		'a tag': '!!js/function x', 'a merge': '<<', 'a comment': '# one', 'a comment behind': 'one # two', 'a key': 'one: two', 'a colon last': 'one:', 'a dash': '- one', 'a question mark': '? one', 'brackets': '[one, {two: 3}]',
		'quotes': '"one" \'two\'', 'backslashes': '\\n \\u0000 \\', 'a block': '|\n  one', 'a fold': '>-\n one', 'nothing': '', 'one blank': ' ', 'signs that join': '👩‍👩‍👧 e\u0301', 'right to left': '\u202eabc\u202c',
		'deep indentation': 'a\n          b\n  c\n', 'a very long word': 'w'.repeat(400),
	};
	for (const [what, answer] of Object.entries(hard)) {
		it(`keeps ${what}`, () => {
			const yaml = writeYaml({ questions: [aWritten({ answer, example: answer })] });

			assert.equal(answerOf(yaml), answer);
			assert.equal(readAgain(yaml)[0]?.example, answer);
		});
	}

	it('writes every category but the bank\'s own title, also where a question has none', () => {
		const questions = [aWritten({ id: 'a', category: 'Own' }), aWritten({ id: 'b', category: '' }), aWritten({ id: 'c', category: 'Other' })];

		const yaml = writeYaml({ title: 'Own', questions });

		assert.deepEqual(readAgain(yaml), questions.map(question => ({ ...question })));
		assert.equal(yaml.match(/category:/g)?.length, 2);
	});

	it('keeps an entry that has lost its title a draft', () => {
		const [lost] = readBank('cards.csv', 'question,answer\nWhy?,So.\n,Because it was lost.\n').questions.filter(({ draft }) => draft);
		assert.ok(lost);

		assert.equal(readAgain(writeYaml({ questions: [lost] }))[0]?.draft, true);
	});

	it('writes reference tables below the questions', () => {
		const reference = [{ id: 'sizes', title: 'Sizes', rows: [{ quantity: 'byte', value: '8 bits', note: 'Since 1964.' }] }];

		assert.deepEqual(readBank('a.yaml', writeYaml({ questions: [aWritten()], reference })).reference, reference);
	});

	it('writes a bank without questions as an empty list', () => {
		assert.equal(writeYaml({ title: 'Empty', questions: [] }), 'title: Empty\nquestions: []\n');
	});

	it('gives the same questions when it is read, whatever they hold', () => {
		fc.assert(fc.property(someTitle, questionsToWrite, (title, questions) => {
			const yaml = writeYaml({ title, questions });
			const { problems } = readBank('bank.yaml', yaml);

			assert.deepEqual(readAgain(yaml), questions);
			assert.deepEqual(problems.filter(({ severity }) => severity === 'error'), []);
		}), { numRuns: 60 });
	});

	it('gives the same text in steps, of which there are more for more questions', () => {
		const questions = Array.from({ length: 100 }, (_, at) => aWritten({ id: `q${at}` }));
		const steps = [...function* () { yield yield* writeYamlInSteps({ questions }); }()];

		assert.equal(steps.at(-1), writeYaml({ questions }));
		assert.ok(steps.length > 4);
	});
});

describe('entryYaml', () => {
	it('indents every line but the empty ones', () => {
		assert.equal(entryYaml(aWritten({ answer: 'a\n\nb' }), '', 4), '    - id: closures\n      question: What is a closure?\n      answer: |-\n        a\n\n        b\n');
	});
});

describe('fieldYaml', () => {
	it('writes one field in a column', () => {
		assert.equal(fieldYaml('keyPoints', ['One', 'Two: 2'], 4), '    keyPoints:\n      - One\n      - "Two: 2"');
	});

	it('is read again as it was, in whatever column it stands', () => {
		fc.assert(fc.property(text, fc.integer({ min: 2, max: 8 }), (answer, column) => {
			const yaml = `-${' '.repeat(column - 1)}question: Why?\n${fieldYaml('answer', answer, column)}\n`;

			assert.equal(answerOf(yaml), answer);
		}), { numRuns: 60 });
	});
});
