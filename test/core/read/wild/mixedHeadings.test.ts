import assert from 'node:assert/strict';
import { lines, questionAt, read, titles } from '../helpers';

const numbers = [1, 2, 3, 4, 5];

describe('lists whose headings are written in more than one way', () => {
	it('read numbered sections after marked questions', () => {
		const reading = read(lines(
			'# Bread', '', ...numbers.flatMap(number => [`## Question ${number}a. What is loaf ${number}?`, '', 'A loaf.', '', '#### Method 1', '', 'Bake.', '']),
			'### 6. How is a roll shaped?', '', 'Round.', '', '# Coding', '', '## Ovens', '', '### 1. oven.heat();', '', 'Hot.', '',
			...numbers.map(number => `### ${number + 1}. What does oven ${number} print?\n\nWarm.\n`), '## Pans', '', '### 1. What is a pan?', '', 'Flat.',
		));

		assert.equal(reading.questions.length, 13);
		assert.match(questionAt(reading, 4).answer ?? '', /Bake\.$/);
		assert.deepEqual(reading.questions.slice(5, 8).map(({ question, category }) => [question, category]), [
			['How is a roll shaped?', 'Bread'], ['oven.heat();', 'Ovens'], ['What does oven 1 print?', 'Ovens'],
		]);
		assert.equal(questionAt(reading, 12).category, 'Pans');
	});

	it('take a heading for the title where the question in full stands below it', () => {
		const text = lines('# Ответы на вопросы', '', '## Теория', '', '### 1. Тесто', '', '**Вопрос:** Что такое тесто?', '', '**Ответ:**', '', 'Мука и вода.', '',
			'### 2. Закваска', '', '**Вопрос:** Зачем она?', '', '**Ответ:**', '', 'Чтобы поднялось.');

		const { questions } = read(text);

		assert.deepEqual(questions.map(({ question, prompt, answer }) => [question, prompt, answer]), [
			['Тесто', 'Что такое тесто?', 'Мука и вода.'], ['Закваска', 'Зачем она?', 'Чтобы поднялось.'],
		]);
	});

	it('keep the marked questions where the headings are only their cards or their topics', () => {
		const cards = read(lines('## Card 1', '', '**Question:** What is dough?', '', '**Answer:** Wet flour.', '', '## Card 2', '', '**Question:** What is bread?', '', '**Answer:** Baked dough.'));

		assert.deepEqual(titles(cards), ['What is dough?', 'What is bread?']);
	});

	it('take no outline for a category', () => {
		const reading = read(lines('# Bread', '', '### Table of Contents', '', '1. [What is dough?](#1)', '', '1. ### What is dough?', '', '   Wet.', '', '2. ### What is bread?', '', '   Dry.'));

		assert.deepEqual(reading.questions.map(({ question, category }) => [question, category]), [['What is dough?', ''], ['What is bread?', '']]);
	});

	it('take bullets that hold headings for questions only where they ask', () => {
		const plan = ['Arrays', 'Stacks', 'Queues', 'Trees'].flatMap(title => [`- ### ${title}`, '', '    - [ ] watch', '    - [ ] practise', '']);

		assert.deepEqual(titles(read(lines('# Interview plan', '', ...plan))), []);
		assert.deepEqual(titles(read(lines('- ### What is dough?', '', '    Wet.', '', '- ### What is bread?', '', '    Dry.'))), ['What is dough?', 'What is bread?']);
	});

	it('read lists of folded answers under headings, and no heading as a question', () => {
		const items = (topic: string) => [1, 2, 3, 4, 5].flatMap(number => [`- Tell me about ${topic} ${number}`, '  <details>', '  <summary>Answer</summary>', '', `  It is ${topic}.`, '', '  </details>', '']);
		const reading = read(lines('# Questions for bakers', '', '### Block: dough', '', ...items('dough'), '### Block: bread', '', ...items('bread')));

		assert.equal(reading.questions.length, 10);
		assert.deepEqual([questionAt(reading, 9).answer, questionAt(reading, 9).category], ['It is bread.', 'Block: bread']);
	});
});

describe('folds of a summary', () => {
	it('end where the tag behind inline code says so', () => {
		const reading = read(lines('<details>', '<summary>What does `knead`</summary><br><b>', '', 'Pushes.', '</b></details>', '', '<details>', '<summary>Remove the pan `p`</summary><br><b>', '', 'Lift it.', '</b></details>'));

		assert.deepEqual(titles(reading), ['What does `knead`', 'Remove the pan `p`']);
	});

	it('are read where the opening tag is missing', () => {
		const reading = read(lines('<summary>What is dough?</summary><br><b>', '', 'Wet.', '</b></details>', '', '<details>', '<summary>What is bread?</summary><br><b>', '', 'Dry.', '</b></details>'));

		assert.deepEqual(reading.questions.map(({ question, answer }) => [question, answer]), [['What is dough?', 'Wet.'], ['What is bread?', 'Dry.']]);
	});

	it('may command instead of asking', () => {
		const folds = ['Deploy the oven', 'Run the mixer now', 'Delete the old crust'].flatMap(title => ['<details>', `<summary>${title}</summary><br><b>`, '', 'Done.', '</b></details>', '']);

		assert.equal(read(lines(...folds)).questions.length, 3);
	});
});
