import assert from 'node:assert/strict';
import { codes, lines, questionAt, read, titles } from '../helpers';

describe('lists of questions', () => {
	it('are read without answers, nested questions as follow-ups', () => {
		const reading = read(lines(
			'# Baking interview',
			'',
			'* What is dough?',
			'  * Why knead it?',
			'  * For how long?',
			'* Explain yeast.',
			'* Describe a starter.',
			'* Why salt?',
		));

		assert.equal(reading.form, 'list');
		assert.deepEqual(
			titles(reading),
			['What is dough?', 'Explain yeast.', 'Describe a starter.', 'Why salt?'],
		);
		assert.deepEqual(
			questionAt(reading).followUps,
			[{ question: 'Why knead it?' }, { question: 'For how long?' }],
		);
		assert.ok(reading.questions.every(({ answer }) => answer === undefined));
	});

	for (const marker of ['-', '+', '*', '1.', '2)']) {
		it(`are read with "${marker}"`, () => {
			const reading = read(lines(...[
				'What is a?',
				'What is b?',
				'What is c?',
				'What is d?',
				'What is e?',
			].map((title, at) => `${marker.replace(/\d/, String(at + 1))} ${title}`)));

			assert.deepEqual(
				titles(reading),
				['What is a?', 'What is b?', 'What is c?', 'What is d?', 'What is e?'],
			);
		});
	}

	it('are read with whole-bold bullets', () => {
		const reading = read(lines(
			'# Interview',
			'- **What is dough?**',
			'- **Why salt?** 🟢',
			'- **Why yeast?**',
		));

		assert.deepEqual(titles(reading), ['What is dough?', 'Why salt?', 'Why yeast?']);
	});

	it('give an answer where a nested or a neighbouring item names one', () => {
		const nested = read(
			lines(
				'- What is dough?',
				'    - Answer: [A page](https://example.org)',
				'- Why salt?',
				'    - Answer: Taste.',
				'- Yeast',
				'    - Answer: Air.',
				'- Why wait?',
			),
			'interview.md',
		);
		const flat = read(lines(
			'- **Question**: What is dough?',
			'- **Answer**: [A page](https://example.org)',
			'',
			'- **Question**: Why salt?',
			'- **Answer**: Taste.',
		));

		assert.deepEqual(
			nested.questions.map(({ question, answer }) => [question, answer]),
			[
				['What is dough?', '[A page](https://example.org)'],
				['Why salt?', 'Taste.'],
				['Yeast', 'Air.'],
				['Why wait?', undefined],
			],
		);
		assert.deepEqual(
			flat.questions.map(({ question, answer }) => [question, answer]),
			[['What is dough?', '[A page](https://example.org)'], ['Why salt?', 'Taste.']],
		);
	});

	it('leave out sections that ask nothing', () => {
		const reading = read(lines(
			'# Interview',
			'## Contents',
			'- [What is bread?](#bread)',
			'## Follow us',
			'- [Page](https://example.org)',
			'## Must know',
			'- Yeast',
			'- Salt',
			'## Bread',
			'- What is dough?',
			'- Why salt?',
			'- Explain yeast in your own words',
			'## License',
			'- What a licence says?',
		));

		assert.deepEqual(
			reading.questions.map(({ category, question }) => `${category}: ${question}`),
			['Bread: What is dough?', 'Bread: Why salt?', 'Bread: Explain yeast in your own words'],
		);
	});

	it('keep bullets that ask nothing, and code, as part of the question', () => {
		const reading = read(lines(
			'# Interview',
			'- Explain these:',
			'  - salt',
			'  - yeast',
			'- What prints?',
			'  ```js',
			'  log(1)',
			'  ```',
			'- Why?',
			'- Why not?',
		));

		assert.deepEqual(
			[questionAt(reading).prompt, questionAt(reading).answer],
			[lines('- salt', '- yeast'), undefined],
		);
		assert.equal(questionAt(reading, 1).prompt, lines(
			'```js',
			'log(1)',
			'```',
		));
	});

	it('take indented texts for answers where most items have one', () => {
		const reading = read(lines(
			'# Interview',
			'- What is dough?',
			'',
			'  Flour and water.',
			'',
			'- Why salt?',
			'',
			'  Taste.',
		));

		assert.deepEqual(
			reading.questions.map(({ answer }) => answer),
			['Flour and water.', 'Taste.'],
		);
	});

	it('of links are none', () => {
		const reading = read(lines(
			'# Awesome baking',
			'- [How to bake a bread](https://example.org/1)',
			'- [Why salt matters](https://example.org/2)',
			'- [The oven book](https://example.org/3)',
			'- [Flour types](https://example.org/4)',
		));

		assert.deepEqual([reading.questions.length, codes(reading)], [0, ['no-questions']]);
	});

	it('that are index tables are read by their rows', () => {
		const reading = read(
			lines(
				'| # | Question | Answer | Level |',
				'|---|:--------|--------|---|',
				'| Q1 | What is `a|b`? | [Answer](https://example.org/1) | hard |',
				'| Q2 | Why salt? | Taste \\| smell. | easy |',
			),
			'questions.md',
		);

		assert.deepEqual(titles(reading), ['What is `a|b`?', 'Why salt?']);
		assert.deepEqual(
			reading.questions.map(({ answer, difficulty }) => [answer, difficulty]),
			[[undefined, 'hard'], ['Taste \\| smell.', 'easy']],
		);
	});
});
