import assert from 'node:assert/strict';
import fc from 'fast-check';
import { kindOf } from '../../../src/core/read/kind';
import { limits } from '../../../src/core/read/limits';
import { readBank, readBankInSteps } from '../../../src/core/read/readBank';
import { codes, read } from './helpers';

/** Repeats that have made patterns and parsers explode elsewhere. */
const nasty: Readonly<Record<string, string>> = {
	'open brackets': '[', 'open links': '[a](', 'nested sources': '[[', 'open tags': '<details', 'open folds': '<details><summary>', 'open comments': '<!-- ', 'open preformatted text': '<pre>\n',
	'backticks': '`', 'fences': '```\n', 'fences with words': '```js\n', 'tildes of growing length': '~~~', 'stars': '*', 'bold openers': '**a', 'underscores': '_ ', 'hashes': '#', 'headings': '# a\n',
	'ampersands': '&', 'entities': '&amp', 'quotes': '"', 'quotes and commas': '"a"b,', 'quotes and tabs': '"a\t"', 'blanks': ' ', 'tabs': '\t', 'colons': 'a:', 'question marks': '?', 'digits': '1', 'numbers': '1. ',
	'list markers': '- ', 'nested lists': '- - ', 'boxes': '- [ ] ', 'options': 'A) ', 'pipes': '|', 'tables': '| Question |\n|-|\n', 'emoji': '👶', 'joiners': '👩‍', 'zero widths': '\u200b', 'mojibake': 'Ã', 'half mojibake': 'â€',
	'rules': '---\n', 'underlines': 'a\n---\n', 'labels': '**Answer:** ', 'plain labels': 'Answer: ', 'marks': 'Q: ', 'marked lines': 'Q1: a\n', 'parentheses': '(', 'commas': ',', 'slashes': '\\', 'line ends': '\r\n', 'lone returns': '\r',
	'equations': '$$', 'Chinese words': '什么', 'accents': 'e\u0301', 'surrogates': '\ud800', 'nulls': '\0', 'closing tags': '</details>', 'links to the top': '[⬆](#a)', 'quote marks': '> ', 'JSON': '{"a":', 'YAML flow': '[{',
};

describe('hostile inputs', () => {
	for (const [what, unit] of Object.entries(nasty)) {
		it(`cannot stop the reader with ${what}`, () => {
			const texts = {
				'a.md': `## 1. Why?\n${unit.repeat(120)}\n## 2. ${unit.repeat(60)}\n`,
				'a.txt': `Q: ${unit.repeat(60)}?\nA: x\n`,
				'a.csv': unit.repeat(120),
			};
			for (const [name, text] of Object.entries(texts)) {
				const { questions, problems } = readBank(name, text);

				assert.ok(questions.every(({ span }) => span.start <= span.end && span.end <= text.length));
				assert.ok(problems.every(({ span }) => span.start <= span.end && span.end <= text.length));
			}
		});
	}

	it('cannot make a file too large', () => {
		const text = 'a'.repeat(limits.size + 1);

		assert.deepEqual(codes(read(text)), ['file-too-large']);
	});

	it('cannot make a line too long', () => {
		assert.ok(codes(read(`## 1. ${'a'.repeat(limits.line)}\n`)).includes('line-too-long'));
	});

	it('cannot flood the reports', () => {
		const rows = ',lost\n'.repeat(limits.problems + 50);

		assert.equal(read(`question,answer\n${rows}`, 'bank.csv').problems.length, limits.problems);
	});

	it('cannot hide what they are behind an ending', () => {
		assert.deepEqual([
			kindOf('a.csv', '{"a": 1}'), kindOf('a.md', '[link](x)'), kindOf('a.txt', 'questions:\n  - q: a\n'), kindOf('a.txt', 'a\tb\nc\td\n'), kindOf('a.md', '#separator:tab\na\tb'), kindOf('a.csv', '# Heading\n\nText'), kindOf('a.json', 'x'), kindOf('a.md', 'x', 'yaml'),
		], ['json', 'markdown', 'yaml', 'delimited', 'delimited', 'markdown', 'json', 'yaml']);
	});
});

describe('any input', () => {
	const piece = fc.oneof(
		{ weight: 3, arbitrary: fc.constantFrom(...Object.values(nasty)) },
		{
			weight: 2,
			arbitrary: fc.constantFrom(
				'\n',
				'\n\n',
				'## 1. ',
				'### Q: ',
				'Why?',
				'**Why?**',
				'- Why?\n',
				'```\n',
				'<details><summary>Why?</summary>',
				'</details>',
				'text',
				'#### Answer\n',
			),
		},
		fc.string({ maxLength: 12, unit: 'binary' }),
	);
	const text = fc.array(piece, { maxLength: 30 }).map(pieces => pieces.join(''));
	const name = fc.constantFrom(
		'a.md',
		'a.txt',
		'a.csv',
		'a.tsv',
		'a.json',
		'a.yaml',
		'interview-questions.md',
	);

	it('gives a reading whose places lie in the text and whose ids are unique', () => {
		fc.assert(fc.property(name, text, (file, source) => {
			const { questions, problems } = readBank(file, source);

			assert.equal(new Set(questions.map(({ id }) => id)).size, questions.length);
			for (const { span } of [...questions, ...problems]) {
				assert.ok(
					span.start >= 0 && span.start <= span.end && span.end <= source.length,
					JSON.stringify(span),
				);
			}
			for (const { line, question } of questions) {
				assert.ok(line >= 1 && line <= source.split('\n').length);
				assert.notEqual(question.trim(), '');
			}
		}), { numRuns: 40 });
	});

	it('gives the same reading twice, and the same in steps', () => {
		fc.assert(fc.property(name, text, (file, source) => {
			const steps = [...function* () { yield yield* readBankInSteps(file, source); }()];

			assert.deepEqual(steps.at(-1), readBank(file, source));
		}), { numRuns: 12 });
	});
});

describe('reading', () => {
	/** How many steps it takes: each of them does a bounded amount of work. */
	const steps = (source: string) => {
		let count = 0;
		const reading = readBankInSteps('a.md', source);
		while (!reading.next().done) {
			count++;
		}
		return count;
	};

	it('takes steps that grow as the text does', () => {
		const entry = '## 1. Why does it grow?\n\nBecause **of** this:\n\n- a\n- b\n\n```\nx\n```\n\n';
		const [small, large] = [steps(entry.repeat(60)), steps(entry.repeat(240))];

		assert.ok(small > 5, String(small));
		assert.ok(large < small * 6, `${small} ${large}`);
	});
});
