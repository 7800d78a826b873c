import assert from 'node:assert/strict';
import { rightLetters } from '../../../../src/core/read/body/options';
import { lines, questionAt, read } from '../helpers';

describe('choices', () => {
	const entry = (...body: readonly string[]) => questionAt(read(lines('#### Q1. Which tastes?', '', ...body)));

	it('are read from boxes, with the ticked one right and unmarked in its text', () => {
		const question = entry(
			'- [ ] flour',
			'- [x] salt',
			'- [ ] water',
			'',
			'[A page](https://example.org)',
		);

		assert.deepEqual(
			question.options,
			[{ text: 'flour' }, { text: 'salt', correct: true }, { text: 'water' }],
		);
		assert.equal(question.answer, '[A page](https://example.org)');
	});

	it('keep the code that belongs to them and to the question', () => {
		const question = entry(
			'```js',
			'eat()',
			'```',
			'',
			'- [ ]',
			'',
			'```js',
			'a',
			'```',
			'',
			'- [x]',
			'',
			'```js',
			'b',
			'```',
			'',
			'Since b.',
		);

		assert.equal(question.prompt, lines(
			'```js',
			'eat()',
			'```',
		));
		assert.deepEqual(
			question.options,
			[{ text: lines(
				'```js',
				'a',
				'```',
			) }, { text: lines(
				'```js',
				'b',
				'```',
			), correct: true }],
		);
		assert.equal(question.answer, 'Since b.');
	});

	for (const style of ['A) ', 'A. ', 'A: ', '- A) ', '* a. ', '(A) ', '**A)** ', 'A）']) {
		it(`are read from letters such as "${style}"`, () => {
			const option = (letter: string) => style.replace(
				/[Aa]/,
				sign => sign === 'a' ? letter.toLowerCase() : letter,
			);
			const question = entry(
				`${option('A')}flour`,
				`${option('B')}salt`,
				`${option('C')}water`,
				'',
				'**Answer: B**',
				'',
				'It is salty.',
			);

			assert.deepEqual(
				question.options,
				[{ text: 'flour' }, { text: 'salt', correct: true }, { text: 'water' }],
			);
			assert.match(question.answer ?? '', /B[^]*It is salty\.$/);
		});
	}

	it('are read where a tick stands in the right one, and lose the tick', () => {
		const question = entry(
			'- flour',
			'- ✅ salt',
			'- ❌ water',
			'',
			'<details><summary>Show answer & why each option</summary>',
			'',
			'- ✅ **salt** is salty',
			'</details>',
		);

		assert.deepEqual(
			question.options,
			[{ text: 'flour' }, { text: 'salt', correct: true }, { text: 'water' }],
		);
		assert.match(question.answer ?? '', /salt\*\* is salty/);
	});

	it('are no lists of an answer', () => {
		assert.equal(
			entry('It has three parts:', '', '- a) flour', '- b) salt').options,
			undefined,
		);
		assert.equal(entry('- [ ] flour', '- [ ] salt').options, undefined);
		assert.equal(entry('**Answer:**', '- flour ✅', '- salt').options, undefined);
	});

	it('are named by letters in many ways', () => {
		const named = (answer: string) => [...rightLetters(answer)].join('');

		assert.deepEqual(
			[
				'B',
				'Answer: C',
				'**Answer:** D',
				'b) because',
				'答案：A',
				'A, C',
				'A and D',
				'(B)',
				'A closure is',
				'Because',
				'',
			].map(named),
			['B', 'C', 'D', 'B', 'A', 'AC', 'AD', 'B', '', '', ''],
		);
	});
});
