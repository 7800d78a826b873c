import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Reading } from '../../../../src/core/read/reading';
import { readYamlBank } from '../../../../src/core/read/yaml/readYamlBank';

/** The problems of a text, each as its code and the words at its place. */
const problemsIn = (text: string, reading: Reading = readYamlBank(text)) => reading.problems.map(({ code, span }) => [code, text.slice(span.start, span.end)]);

const titles = (reading: Reading) => reading.questions.map(question => question.question);

/** The one question of a bank, without what its place gives it. */
function only(text: string) {
	const { questions } = readYamlBank(text);
	assert.equal(questions.length, 1);
	const { span: _span, line: _line, category: _category, ...question } = questions[0]!;
	return question;
}

describe('readYamlBank', () => {
	it('reads the questions of a category file, each with its place', () => {
		const text = 'title: Functions\nquestions:\n- id: closures\n  question: What is a closure?\n\n# about this\n- id: this\n  question: What is this?\n';

		const { form, title, questions, problems } = readYamlBank(text);

		assert.deepEqual([form, title, problems], ['yaml', 'Functions', []]);
		assert.deepEqual(questions.map(({ id, category, line }) => [id, category, line]), [['closures', 'Functions', 3], ['this', 'Functions', 7]]);
		assert.deepEqual(questions.map(({ span }) => text.slice(span.start, span.end)), ['id: closures\n  question: What is a closure?\n', 'id: this\n  question: What is this?\n']);
	});

	it('reads a list at the top, under questions: and under qs:', () => {
		for (const text of ['- q: Why?', 'questions: [{ q: Why? }]', 'qs:\n- q: Why?', 'Questions:\n- q: Why?']) {
			assert.deepEqual(titles(readYamlBank(text)), ['Why?'], text);
		}
	});

	it('reads a plain text as a question', () => {
		assert.deepEqual(titles(readYamlBank('- Why?\n- " How? "\n')), ['Why?', 'How?']);
	});

	it('reads JSON, of which YAML is the larger part', () => {
		assert.deepEqual(titles(readYamlBank('{"questions": [{"question": "Why?", "answer": "So."}]}')), ['Why?']);
	});

	it('calls the bank by its title, else by its category', () => {
		assert.equal(readYamlBank('title: A\ncategory: b\nquestions: []').title, 'A');
		assert.equal(readYamlBank('category: b\nquestions: []').title, 'b');
		assert.equal(readYamlBank('title: " "\nquestions: []').title, undefined);
		assert.equal(readYamlBank('title: [A]\nquestions: []').title, undefined);
	});

	it('lets a question name its own category', () => {
		assert.deepEqual(readYamlBank('title: A\nquestions:\n- { q: Why?, c: B }\n- q: How?').questions.map(question => question.category), ['B', 'A']);
	});

	it('takes short keys', () => {
		assert.deepEqual(only('- { q: Why?, a: So., k: [one], d: hard, t: scope, m: 3, s: In short, h: Think, f: [And?] }'), {
			id: 'why', question: 'Why?', answer: 'So.', keyPoints: ['one'], difficulty: 'hard', tags: ['scope'], minutes: 3, short: 'In short', hints: ['Think'],
			followUps: [{ question: 'And?' }],
		});
	});

	it('takes a scalar for a list of one, and drops blank entries', () => {
		assert.deepEqual(only('- q: Why?\n  keyPoints: scope\n  hints:\n  - think\n  -\n  - ""\n').keyPoints, ['scope']);
		assert.deepEqual(only('- q: Why?\n  keyPoints: scope\n  hints:\n  - think\n  -\n  - ""\n').hints, ['think']);
	});

	it('takes numbers for the text that they are', () => {
		const question = only('- q: 42\n  a: 3.5\n  k: [1, 2]\n  asOf: 2026-11\n');

		assert.deepEqual([question.question, question.answer, question.keyPoints, question.asOf], ['42', '3.5', ['1', '2'], '2026-11']);
	});

	it('takes an empty field for none', () => {
		assert.deepEqual(only('- q: Why?\n  answer:\n  hints: ~\n'), { id: 'why', question: 'Why?' });
	});

	it('keeps the lines of a block', () => {
		assert.equal(only('- q: Why?\n  answer: |\n    one\n      two\n').answer, 'one\n  two\n');
	});

	it('counts lines and places behind a byte order mark and with carriage returns', () => {
		const text = '\ufeffquestions:\r\n- q: Why?\r\n- q: How?\r\n  colour: red\r\n';

		const reading = readYamlBank(text);

		assert.deepEqual(reading.questions.map(question => question.line), [2, 3]);
		assert.deepEqual(problemsIn(text, reading), [['unknown-field', 'colour']]);
	});

	describe('ids', () => {
		it('are made of the words of a question that writes none', () => {
			assert.deepEqual(readYamlBank('- What is a closure?\n- q: Why?\n  id: own\n- What is a closure?\n').questions.map(question => question.id), ['what-is-a-closure', 'own', 'what-is-a-closure-2']);
		});

		it('are reported where they repeat, and the first keeps it', () => {
			const text = '- { id: a, q: Why? }\n- { id: a, q: How? }\n';

			const reading = readYamlBank(text);

			assert.equal(reading.questions[0]?.id, 'a');
			assert.equal(new Set(reading.questions.map(question => question.id)).size, 2);
			assert.deepEqual(problemsIn(text, reading), [['duplicate-id', '{ id: a, q: How? }']]);
		});
	});

	describe('tables', () => {
		it('are read beside the questions', () => {
			const { reference, problems } = readYamlBank('questions: []\nreference:\n- id: sizes\n  title: Sizes\n  rows:\n  - { quantity: int, value: 32 bits, note: signed }\n');

			assert.deepEqual(reference, [{ id: 'sizes', title: 'Sizes', rows: [{ quantity: 'int', value: '32 bits', note: 'signed' }] }]);
			assert.deepEqual(problems, []);
		});

		it('are reported where one is not of its form, and the others stand', () => {
			const text = 'questions: []\nreference:\n- { id: a, title: A, rows: [] }\n- { id: b, rows: [] }\n';

			const reading = readYamlBank(text);

			assert.deepEqual(reading.reference.map(table => table.id), ['a']);
			assert.deepEqual(problemsIn(text, reading), [['invalid-reference', '{ id: b, rows: [] }']]);
			assert.match(reading.problems[0]?.message ?? '', /title/);
		});
	});
});

describe('problems', () => {
	it('name a field that is not known, and keep the rest', () => {
		const text = '- question: Why?\n  colour: red\n  answer: So.\n';

		const reading = readYamlBank(text);

		assert.deepEqual(problemsIn(text, reading), [['unknown-field', 'colour']]);
		assert.equal(reading.problems[0]?.severity, 'warning');
		assert.equal(reading.questions[0]?.answer, 'So.');
	});

	it('name a field that is written twice; the first counts', () => {
		const text = '- question: Why?\n  answer: one\n  a: two\n';

		const reading = readYamlBank(text);

		assert.deepEqual(problemsIn(text, reading), [['duplicate-field', 'a']]);
		assert.equal(reading.problems[0]?.span.start, text.lastIndexOf('a:'));
		assert.equal(reading.questions[0]?.answer, 'one');
	});

	const wrongs: readonly (readonly [string, string])[] = [
		['difficulty', 'difficulty: nightmare'], ['minutes', 'minutes: long'], ['minutes', 'minutes: 0'], ['answer', 'answer: [a, {b: c}]'], ['answer', 'answer: true'],
		['keyPoints', 'keyPoints: { a: b }'], ['options', 'options: [a, b]'], ['followUps', 'followUps: [{ answer: b }]'], ['sources', 'sources: true'], ['id', 'id: ""'],
	];
	for (const [field, line] of wrongs) {
		it(`name a field that is not of its form: ${line}`, () => {
			const text = `- question: Why?\n  ${line}\n  kind: concept\n- q: How?\n`;

			const reading = readYamlBank(text);

			assert.deepEqual(problemsIn(text, reading), [['invalid-field', field]]);
			assert.deepEqual(titles(reading), ['Why?', 'How?']);
			assert.equal(reading.questions[0]?.kind, 'concept');
		});
	}

	it('name all the fields that are not of their form', () => {
		const text = '- question: Why?\n  difficulty: 9\n  minutes: never\n';

		assert.deepEqual(problemsIn(text), [['invalid-field', 'difficulty'], ['invalid-field', 'minutes']]);
	});

	const empties = ['{ answer: So. }', '{ question: }', '{ question: "  " }', '{ question: [Why?] }', '[Why?]', '{}', '7', '""', '~'];
	for (const entry of empties) {
		it(`name an entry that asks nothing: ${entry}`, () => {
			const text = `- ${entry}\n- q: How?\n`;

			const reading = readYamlBank(text);

			assert.deepEqual(problemsIn(text, reading), [['missing-question', entry]]);
			assert.deepEqual(titles(reading), ['How?']);
		});
	}

	it('say that a file is empty, gently', () => {
		for (const text of ['', '\n\n', '# nothing yet\n']) {
			const { form, questions, problems } = readYamlBank(text);

			assert.deepEqual([form, questions.length], ['none', 0]);
			assert.deepEqual(problems.map(({ code, severity }) => [code, severity]), [['no-questions', 'info']]);
		}
	});

	it('say that a file holds no list', () => {
		for (const text of ['just words', 'title: Functions', 'questions: none', 'questions:', '42']) {
			const { form, problems } = readYamlBank(text);

			assert.equal(form, 'none');
			assert.deepEqual(problems.map(({ code, severity }) => [code, severity]), [['no-questions', 'warning']]);
		}
	});

	it('point at what is not valid YAML, while the other questions stand', () => {
		const text = '- q: Why?\n- q: "How?\n  a: So.\n';

		const reading = readYamlBank(text);

		assert.equal(reading.questions[0]?.question, 'Why?');
		assert.equal(reading.problems[0]?.code, 'invalid-yaml');
		assert.ok(reading.problems[0].span.start >= text.indexOf('"How'));
	});

	it('point at a tab in the indentation', () => {
		const text = 'questions:\n- q: Why?\n  a: So.\n-\tq: How?\n\ta: So.\n';

		const reading = readYamlBank(text);

		const tab = reading.problems.find(problem => problem.code === 'invalid-yaml');
		assert.equal(tab && text.slice(tab.span.start, tab.span.end), '\t');
		assert.ok(titles(reading).includes('Why?'));
	});

	it('name a list of which several entries are wrong once', () => {
		assert.deepEqual(problemsIn('- q: Why?\n  options: [a, b, c]\n'), [['invalid-field', 'options']]);
	});

	it('find nothing wrong with the marks of one document', () => {
		assert.deepEqual(readYamlBank('%YAML 1.2\n---\n- q: Why?\n...\n').problems, []);
	});

	it('point at a second document', () => {
		const text = '- q: Why?\n---\n- q: How?\n';

		const reading = readYamlBank(text);

		assert.deepEqual(problemsIn(text, reading), [['second-document', '---']]);
		assert.deepEqual(titles(reading), ['Why?']);
	});

	it('stay within the text when it ends too early', () => {
		for (const text of ['{', 'questions: [', '- q: "Why?', '- {q: Why?', '- q: |2', '- *']) {
			for (const { span } of readYamlBank(text).problems) {
				assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length, text);
			}
		}
	});
});

describe('a bank from a stranger', () => {
	it('does not reach a prototype', () => {
		const text = 'constructor: { x: 1 }\nquestions:\n- question: Why?\n  __proto__: { polluted: true }\n  constructor: { prototype: { polluted: true } }\n- { q: How?, prototype: 1 }\n';

		const reading = readYamlBank(text);

		assert.deepEqual(problemsIn(text, reading).map(([code, words]) => `${code} ${words}`).sort(), [
			'unsafe-key __proto__', 'unsafe-key constructor', 'unsafe-key constructor', 'unsafe-key prototype',
		]);
		assert.ok(!('polluted' in {}));
		assert.deepEqual(titles(reading), ['Why?', 'How?']);
		assert.equal(Object.getPrototypeOf(reading.questions[0]), Object.prototype);
	});

	it('does not reach one from inside a field or a table either', () => {
		const text = 'questions:\n- q: Why?\n  followUps:\n  - { question: And?, __proto__: { polluted: true } }\nreference:\n- { id: a, title: A, rows: [], __proto__: { polluted: true } }\n';

		const reading = readYamlBank(text);

		assert.deepEqual(reading.questions[0]?.followUps, [{ question: 'And?' }]);
		assert.ok(!('polluted' in {}) && !('polluted' in reading.reference[0]!));
	});

	it('may repeat a text by an alias', () => {
		const [first, second] = readYamlBank('- { q: Why?, src: [&book The book] }\n- { q: How?, src: [*book] }\n').questions;

		assert.deepEqual(second?.sources, first?.sources);
	});

	it('means by an alias the last anchor before it', () => {
		assert.equal(readYamlBank('- { q: Why?, a: &x one }\n- { q: How?, s: *x, a: &x two }\n- { q: When?, a: *x }\n').questions.map(each => each.answer).join(), 'one,two,two');
	});

	it('is not unfolded when lists of lists stand for gigabytes', () => {
		const text = bomb((name, below) => `  ${name}: &${name} [${Array.from({ length: 9 }, () => below).join(', ')}]`);

		const reading = readYamlBank(text);

		assert.deepEqual(problemsIn(text, reading).filter(([code]) => code === 'not-read'), [['not-read', 'keyPoints']]);
		assert.ok(!('keyPoints' in reading.questions[0]!));
		assert.deepEqual(titles(reading), ['Why?', 'How?']);
	});

	it('is not unfolded when maps of maps stand for gigabytes', () => {
		const text = bomb((name, below) => `  ${name}: &${name} { ${Array.from({ length: 9 }, (_, i) => `k${i}: ${below}`).join(', ')} }`);

		const reading = readYamlBank(text);

		assert.deepEqual(problemsIn(text, reading).filter(([code]) => code === 'not-read'), [['not-read', 'keyPoints']]);
		assert.deepEqual(titles(reading), ['Why?', 'How?']);
	});

	it('is not unfolded when a long text stands under many aliases', () => {
		const text = `- q: Why?\n  answer: &long ${'x'.repeat(5000)}\n  keyPoints: [${Array.from({ length: 500 }, () => '*long').join(', ')}]\n- q: How?\n`;

		const reading = readYamlBank(text);

		assert.deepEqual(problemsIn(text, reading), [['not-read', 'keyPoints']]);
		assert.equal(reading.questions[0]?.answer?.length, 5000);
		assert.deepEqual(titles(reading), ['Why?', 'How?']);
	});

	it('is told of a refused alias inside a follow-up', () => {
		const text = '- q: Why?\n  x: &map { a: b }\n  followUps: [{ question: And?, answer: *map }]\n';

		assert.deepEqual(problemsIn(text), [['unknown-field', 'x'], ['not-read', 'followUps']]);
	});

	it('is told of an alias of nothing', () => {
		const text = '- q: Why?\n  answer: *nowhere\n';

		assert.deepEqual(problemsIn(text), [['not-read', 'answer']]);
		assert.deepEqual(titles(readYamlBank(text)), ['Why?']);
	});

	it('is told of an alias of itself', () => {
		assert.deepEqual(problemsIn('- q: Why?\n  hints: &self [*self]\n'), [['not-read', 'hints']]);
		assert.equal(readYamlBank('&self\n- q: Why?\n- *self\n').questions.length, 1);
	});

	it('is told of deep nesting', () => {
		const text = `- q: Why?\n  hints: ${'['.repeat(40)}deep${']'.repeat(40)}\n`;

		assert.deepEqual(problemsIn(text), [['not-read', 'hints']]);
	});

	for (const nested of ['[', '{a: ', '- ', '? ', '[{a: ']) {
		it(`does not exhaust the reader by nesting of ${nested}`, () => {
			const text = `- q: Why?\n- ${nested.repeat(200)}`;

			const reading = readYamlBank(text);

			const [deep] = reading.problems.filter(problem => problem.code === 'too-deep');
			assert.ok(deep && deep.span.start > text.indexOf('\n') && deep.span.end <= text.length);
			assert.ok(!reading.problems.some(problem => problem.message.includes('stack')));
			assert.deepEqual(titles(reading)[0], 'Why?');
		});
	}

	it('is told of a key that is no text', () => {
		const text = '- q: Why?\n  ? [a, b]\n  : c\n  ? { d: e }\n  : f\n';

		assert.deepEqual(problemsIn(text), [['unknown-field', '[a, b]'], ['unknown-field', '{ d: e }']]);
	});

	it('never makes the reader throw, and every place lies within the text', () => {
		const anyPart = fc.constantFrom(
			'- ', 'q: ', 'question: Why?', '\n', '  ', '\t', '[', ']', '{', '}', ',', ': ', '&a ', '*a', '"', '\'', '|', '>', '#', '---', '...', '!!set ', '!x ', '? ', '<<: ',
			'__proto__: ', '%YAML 1.1', '0x1F', '~', '\u0000', '\ufeff', '😀', '\r\n', 'reference:', 'questions:', 'minutes: ', '2026-11-21',
		);
		fc.assert(fc.property(fc.array(anyPart, { maxLength: 20 }), parts => {
			const text = parts.join('');

			const { questions, problems } = readYamlBank(text);

			for (const { span } of [...questions, ...problems]) {
				assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length);
			}
			assert.ok(questions.every(({ question, line, id }) => question.trim() !== '' && line >= 1 && id !== ''));
			assert.equal(new Set(questions.map(({ id }) => id)).size, questions.length);
		}), { numRuns: 100 });
	});

	it('loses no question that is written as it should be', () => {
		const anyText = fc.string({ minLength: 1, maxLength: 12 }).filter(text => text.trim() !== '');

		fc.assert(fc.property(fc.array(fc.record({ question: anyText, answer: anyText, keyPoints: fc.array(anyText, { maxLength: 3 }) }), { maxLength: 4 }), written => {
			const { questions, problems } = readYamlBank(JSON.stringify({ questions: written }));

			assert.deepEqual(questions.map(({ question, answer, keyPoints }) => ({ question, answer, keyPoints })), written.map(each => ({ ...each, question: each.question.trim() })));
			assert.deepEqual(problems, []);
		}), { numRuns: 25 });
	});
});

/** Two questions, the first with key points that unfold nine to the ninth times. */
function bomb(level: (name: string, below: string) => string): string {
	const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'i', 'j'];
	const levels = names.map((name, i) => level(`x${name}`, i === 0 ? 'lol' : `*x${names[i - 1] ?? ''}`));
	return ['- question: Why?', ...levels, '  keyPoints: *xj', '- question: How?', ''].join('\n');
}
