import assert from 'node:assert/strict';
import { lines, questionAt, read, titles } from '../helpers';

describe('folds', () => {
	const fold = (question: string, answer: string) => lines(
		'<details>',
		`<summary>${question}</summary><br><b>`,
		'',
		answer,
		'</b></details>',
		'',
	);

	it('read as questions, each under the nearest heading', () => {
		const reading = read(lines(
			'# Baking',
			'## Bread',
			fold('What does the\nyeast do?', 'It blows\n\n- bubbles'),
			fold('Why salt?', ''),
			'## Cake',
			fold('Why eggs?', 'They hold.'),
		));

		assert.equal(reading.form, 'details-question');
		assert.deepEqual(titles(reading), ['What does the yeast do?', 'Why salt?', 'Why eggs?']);
		assert.deepEqual(
			reading.questions.map(({ answer }) => answer),
			['It blows\n\n- bubbles', undefined, 'They hold.'],
		);
		assert.deepEqual(
			reading.questions.map(({ category }) => category),
			['Bread', 'Bread', 'Cake'],
		);
	});

	it('keep nested folds in the answer', () => {
		const reading = read(lines(
			fold('Why salt?', lines(
				'See:',
				'<details><summary>more</summary>deep</details>',
				'end',
			)),
			fold('Why eggs?', 'Hold.'),
		));

		assert.equal(reading.questions.length, 2);
		assert.match(questionAt(reading).answer ?? '', /deep[^]*end$/);
	});

	it('survive one that is never closed', () => {
		const reading = read(lines(
			'<details><summary>Why salt?</summary>',
			'Taste.',
			'',
			fold('Why eggs?', 'Hold.'),
			fold('Why milk?', 'Soft.'),
		));

		assert.deepEqual(titles(reading), ['Why salt?', 'Why eggs?', 'Why milk?']);
		assert.deepEqual(
			reading.questions.map(({ answer }) => answer),
			['Taste.', 'Hold.', 'Soft.'],
		);
	});

	it('that only hide a list before the first question are front matter', () => {
		const reading = read(lines(
			'<details><summary>See 20 Available Translations</summary>',
			'',
			'- [Deutsch](./de.md)',
			'',
			'</details>',
			'',
			'###### 1. What is `1 + "1"`?',
			'',
			'```js',
			'x',
			'```',
			'',
			'- A: `2`',
			'- B: `"11"`',
			'',
			'<details><summary><b>Answer</b></summary>',
			'<p>',
			'',
			'#### Answer: B',
			'',
			'It joins.',
			'',
			'</p>',
			'</details>',
			'',
			'---',
			'',
			'###### 2. What is `2`?',
			'',
			'```js',
			'y',
			'```',
			'',
			'- A: `1`',
			'- B: `2`',
			'',
			'<details><summary><b>Answer</b></summary>',
			'',
			'#### Answer: B',
			'Two.',
			'</details>',
		));
		const first = questionAt(reading);

		assert.deepEqual(titles(reading), ['What is `1 + "1"`?', 'What is `2`?']);
		assert.equal(first.prompt, lines(
			'```js',
			'x',
			'```',
		));
		assert.deepEqual(first.options, [{ text: '`2`' }, { text: '`"11"`', correct: true }]);
		assert.equal(first.answer, lines(
			'Answer: B',
			'',
			'It joins.',
		));
	});

	it('hold the answer of a heading, whose code is the question\'s', () => {
		const bank = (summary: string) => lines(
			'### What prints?',
			'```js',
			'log(1)',
			'```',
			`<details><summary>${summary}</summary>`,
			'',
			'One.',
			'',
			'</details>',
			'',
			'### Why one?',
			'Think of zero.',
			`<details><summary>${summary}</summary>`,
			'Because.',
			'</details>',
			'### And none?',
			'```js',
			'log()',
			'```',
		);
		for (const summary of [
			'Answer',
			'<b>Show answer</b>',
			'Click to see the answer',
			'答案',
			'Ответ',
			'Solution',
			'View Answer 👇',
		]) {
			const reading = read(bank(summary), 'questions.md');

			assert.deepEqual(
				reading.questions.map(({ prompt, answer }) => [prompt, answer]),
				[
					['```js\nlog(1)\n```', 'One.'],
					['Think of zero.', 'Because.'],
					['```js\nlog()\n```', undefined],
				],
				summary,
			);
		}
	});

	it('named hint give hints', () => {
		const reading = read(lines(
			'### Q: Why one?',
			'<details><summary>Hint</summary>',
			'',
			'- not zero',
			'</details>',
			'<details><summary>Answer</summary>',
			'Because.',
			'</details>',
		));

		assert.deepEqual(
			[questionAt(reading).hints, questionAt(reading).answer],
			[['not zero'], 'Because.'],
		);
	});
});
