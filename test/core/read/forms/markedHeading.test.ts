import assert from 'node:assert/strict';
import { lines, questionAt, read, titles } from '../helpers';

describe('marked headings', () => {
	for (const heading of [
		'### Q: Why salt?',
		'## Q. ***Why salt?***',
		'### Q7: Why salt? ###',
		'## 📌 Q1: Why salt?',
		'#### Question 3 - Why salt?',
		'## **Q2.** Why salt?',
		'### Q1) Why salt?',
		'### 问题1：Why salt?',
		'### Вопрос 4. Why salt?',
		'## [Q5] Why salt?',
		'### Q12 Why salt?',
		'##Q: Why salt?',
	]) {
		it(`reads "${heading}"`, () => {
			const reading = read(lines(
				heading,
				'',
				'Taste.',
			));

			assert.equal(reading.form, 'marked-heading');
			assert.deepEqual(titles(reading), ['Why salt?']);
			assert.equal(questionAt(reading).answer, 'Taste.');
		});
	}

	it('drops an optional line that only says Answer', () => {
		const reading = read(lines(
			'### Q1: Why salt?',
			'Answer:',
			'Taste.',
			'### Q2: Why yeast?',
			'Answer: Air.',
			'### Q3: Why wait?',
			'**Answer**',
			'',
			'Flavour.',
		));

		assert.deepEqual(
			reading.questions.map(({ answer }) => answer),
			['Taste.', 'Air.', 'Flavour.'],
		);
	});

	it('takes headings without a mark on the same level for categories', () => {
		const reading = read(lines(
			'## Bread',
			'## Q: Why salt?',
			'Taste.',
			'## Cake',
			'## Q: Why eggs?',
			'Hold.',
		));

		assert.deepEqual(
			reading.questions.map(({ category, answer }) => [category, answer]),
			[['Bread', 'Taste.'], ['Cake', 'Hold.']],
		);
	});

	it('keeps deeper headings in the answer', () => {
		const reading = read(lines(
			'## Q: Why salt?',
			'### Taste',
			'a',
			'### Water',
			'b',
			'## Q: Why eggs?',
			'c',
		));

		assert.equal(questionAt(reading).answer, lines(
			'### Taste',
			'a',
			'### Water',
			'b',
		));
	});

	it('reads a title that stands below a heading of mark and number', () => {
		const reading = read(lines(
			'## Question 1',
			'',
			'Why does dough',
			'need salt?',
			'',
			'## Answer',
			'',
			'Taste.',
			'',
			'## Question 2',
			'Why yeast?',
			'',
			'## Answer',
			'Air.',
		));

		assert.deepEqual(titles(reading), ['Why does dough need salt?', 'Why yeast?']);
		assert.deepEqual(reading.questions.map(({ answer }) => answer), ['Taste.', 'Air.']);
	});

	it('leaves the first of several stacked questions without an answer', () => {
		const reading = read(lines(
			'### Q1: Why salt?',
			'### Q2: Why pepper?',
			'Taste.',
		));

		assert.deepEqual(reading.questions.map(({ answer }) => answer), [undefined, 'Taste.']);
	});

	it('reads words that begin like a mark as words', () => {
		const reading = read(lines(
			'# Interview',
			'## Q-learning or Sarsa?',
			'a',
			'## Quick sort or heap sort?',
			'b',
			'## Questions about tone?',
			'c',
		));

		assert.deepEqual(
			titles(reading),
			['Q-learning or Sarsa?', 'Quick sort or heap sort?', 'Questions about tone?'],
		);
	});
});
