import assert from 'node:assert/strict';
import { codes, lines, questionAt, read, titles } from '../helpers';

describe('bold paragraphs', () => {
	it('are questions, with a difficulty in their emoji', () => {
		const reading = read(lines(
			'## Bread',
			'',
			'**What is dough? 👶**',
			'',
			'Flour.',
			'',
			'**Note**',
			'',
			'and water.',
			'<br/>',
			'',
			'**Why salt? ‍⭐️**',
			'',
			'Taste.',
			'',
			'**Autolyse 🚀**',
			'',
			'Rest.',
			'',
			'## Cake',
			'',
			'**Why eggs? 👶**',
			'',
		));

		assert.equal(reading.form, 'bold-paragraph');
		assert.deepEqual(titles(reading), ['What is dough?', 'Why salt?', 'Autolyse', 'Why eggs?']);
		assert.deepEqual(
			reading.questions.map(({ difficulty }) => difficulty),
			['easy', 'medium', 'hard', 'easy'],
		);
		assert.equal(questionAt(reading).answer, lines(
			'Flour.',
			'',
			'**Note**',
			'',
			'and water.',
		));
		assert.deepEqual(
			reading.questions.map(({ category }) => category),
			['Bread', 'Bread', 'Bread', 'Cake'],
		);
	});

	it('may be numbered, as a whole or in front', () => {
		const reading = read(lines(
			'**1)** What is dough?',
			'',
			'Flour.',
			'',
			'**2)** Why salt?',
			'Taste.',
			'',
			'**3. Why yeast?**',
			'',
			'**Example:**',
			'',
			'Air.',
		));

		assert.deepEqual(titles(reading), ['What is dough?', 'Why salt?', 'Why yeast?']);
		assert.equal(questionAt(reading, 2).answer, lines(
			'**Example:**',
			'',
			'Air.',
		));
	});
});

describe('marked paragraphs', () => {
	it('are entries with labelled paragraphs', () => {
		const reading = read(
			lines(
				'Fundamentals (2 questions)',
				'',
				'Q1: Why salt?',
				'',
				'Key points: taste, gluten (strength, mostly), keeping',
				'Model answer: It tastes.',
				'',
				'def knead():',
				'    return 1',
				'',
				'{"salt": 2}',
				'',
				'Follow-ups: How much? When not?',
				'',
				'Ovens (1 question)',
				'',
				'Q2: Why heat?',
				'Key points: crust; crumb',
				'Model answer: It bakes.',
			),
			'page.txt',
		);
		const first = questionAt(reading);

		assert.equal(reading.form, 'marked-paragraph');
		assert.deepEqual(titles(reading), ['Why salt?', 'Why heat?']);
		assert.deepEqual(first.keyPoints, ['taste', 'gluten (strength, mostly)', 'keeping']);
		assert.equal(
			first.answer,
			lines(
				'It tastes.',
				'',
				'def knead():',
				'    return 1',
				'',
				'{"salt": 2}',
			),
		);
		assert.deepEqual(first.followUps, [{ question: 'How much?' }, { question: 'When not?' }]);
		assert.deepEqual(
			reading.questions.map(({ category }) => category),
			['Fundamentals (2 questions)', 'Ovens (1 question)'],
		);
	});

	it('keep an entry that lost its title as a draft, apart from the one before', () => {
		const text = lines(
			'Q1: Why salt?',
			'Key points: taste, smell',
			'Model answer: It tastes.',
			'',
			'Key points: heat, time',
			'Model answer: It bakes.',
			'',
			'Q3: Why rest?',
			'Key points: gluten',
			'Model answer: It relaxes.',
		);
		const reading = read(text, 'page.txt');
		const draft = questionAt(reading, 1);

		assert.deepEqual(
			reading.questions.map(({ draft, answer }) => [draft, answer]),
			[[undefined, 'It tastes.'], [true, 'It bakes.'], [undefined, 'It relaxes.']],
		);
		assert.deepEqual(draft.keyPoints, ['heat', 'time']);
		const problem = reading.problems.find(({ code }) => code === 'missing-question');
		assert.match(text.slice(problem?.span.start, problem?.span.end), /^Key points: heat/);
	});

	it('leave out a flattened table at the end', () => {
		const reading = read(
			lines(
				'Q1: Why salt?',
				'Model answer: It tastes.',
				'Follow-ups: How much?',
				'',
				'Topic',
				'Time',
				'Bread',
				'5 min',
				'Cake',
				'9 min',
			),
			'page.txt',
		);

		assert.deepEqual(questionAt(reading).followUps, [{ question: 'How much?' }]);
		assert.ok(codes(reading).includes('text-outside'));
	});

	it('give their code to the question when there is nothing else', () => {
		const reading = read(lines(
			'Question: What prints?',
			'```js',
			'log(1)',
			'```',
			'',
			'Question: What prints now?',
			'```js',
			'log(2)',
			'```',
		));

		assert.deepEqual(
			reading.questions.map(({ question, prompt, answer }) => [question, prompt, answer]),
			[
				['What prints?', '```js\nlog(1)\n```', undefined],
				['What prints now?', '```js\nlog(2)\n```', undefined],
			],
		);
	});

	for (const [question, answer] of [
		['Q: ', 'A: '],
		['**Q1:** ', '**A1:** '],
		['**Question 1:** ', '**Answer:** '],
		['Вопрос 1: ', 'Ответ: '],
		['问：', '答：'],
		['Q.1 ', 'Ans. '],
	] as const) {
		it(`are read as "${question}" and "${answer}"`, () => {
			const reading = read(lines(
				`${question}Why salt?`,
				`${answer}Taste.`,
				'',
				`${question}Why yeast?`,
				`${answer}Air.`,
			));

			assert.deepEqual(titles(reading), ['Why salt?', 'Why yeast?']);
			assert.match(questionAt(reading).answer ?? '', /Taste\.$/);
		});
	}
});

describe('numbered paragraphs', () => {
	const page = lines(
		'Bake like a master',
		'Sign up for our newsletter today!',
		'',
		'1. What is dough?',
		'Flour and water, in two steps:',
		'',
		'1. Mix.',
		'2. Rest.',
		'',
		'Sign up for our newsletter today!',
		'',
		'“Great course” - Ada, baker',
		'',
		'2. Why does dough need salt?',
		'It tastes.',
		'',
		'3. How long does it rest?',
		'An hour.',
		'',
		'Frequently asked',
		'',
		'1. What is dough?',
		'2. Why does dough need salt?',
		'3. How long does it rest?',
	);

	it('are read once each, without the page around them', () => {
		const reading = read(page, 'page.txt');

		assert.equal(reading.form, 'numbered-paragraph');
		assert.deepEqual(
			titles(reading),
			['What is dough?', 'Why does dough need salt?', 'How long does it rest?'],
		);
		assert.equal(
			questionAt(reading).answer,
			lines(
				'Flour and water, in two steps:',
				'',
				'1. Mix.',
				'2. Rest.',
			),
		);
		assert.equal(questionAt(reading, 1).answer, 'It tastes.');
	});
});

describe('texts without titles', () => {
	it('give no question and one problem', () => {
		const reading = read(
			lines(
				'Flour is ground grain. It is white or brown.',
				'',
				'Salt is a mineral. It tastes.',
				'',
				'',
				'Yeast is alive. It makes air.',
			),
			'answers.txt',
		);

		assert.deepEqual([reading.questions.length, codes(reading)], [0, ['no-questions']]);
	});

	it('give nothing at all when they are empty', () => {
		for (const text of ['', '\ufeff', ' \n\t\r\n']) {
			assert.deepEqual(
				read(text),
				{ form: 'none', questions: [], reference: [], problems: [] },
			);
		}
	});
});
