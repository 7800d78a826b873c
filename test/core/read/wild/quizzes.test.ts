import assert from 'node:assert/strict';
import { readBank } from '../../../../src/core/read/readBank';
import { lines, questionAt, read, titles } from '../helpers';

describe('quizzes of strangers', () => {
	it('number their questions by chapter', () => {
		const reading = read(lines('# DAY 4: OVENS (2 questions)', '', '## Question 4.1: Why is it hot?', '', 'Fire.', '', '## Question 4.2: Why is it wet?', '', 'Steam.'));

		assert.deepEqual(titles(reading), ['Why is it hot?', 'Why is it wet?']);
	});

	it('keep all the answers in a key at the end, which belongs to no question', () => {
		const quiz = ['What is dough?', 'What is bread?', 'What is rye?'].flatMap((title, at) => [`### Q${at + 1}. ${title}`, 'a) Wet flour', 'b) A stone', '']);
		const { questions } = read(lines('# Quiz', '', '## Section 1', '', ...quiz, '## Answer Key', '', 'Q1: a', 'Q2: b'));

		assert.deepEqual(questions.map(({ answer, options }) => [answer, options?.map(({ text }) => text)]), [1, 2, 3].map(() => [undefined, ['Wet flour', 'A stone']]));
	});

	it('tick the right one of a few short items, and don\'t show the tick before the reveal', () => {
		const question = questionAt(read(lines('# Quiz', '', '### 1. Which is bread?', '', '1. Loaf', '2. Stone', '3. Roll ✅', '4. Fish')));

		assert.deepEqual(question.options, [{ text: 'Loaf' }, { text: 'Stone' }, { text: 'Roll', correct: true }, { text: 'Fish' }]);
		assert.equal(question.answer, undefined);
	});

	it('say what is good and bad in an answer without asking to choose', () => {
		const question = questionAt(read(lines('# Quiz', '', '### 1. How is bread made?', '', '- ✅ knead', '- ❌ shake', '- wait')));

		assert.equal(question.options, undefined);
		assert.match(question.answer ?? '', /knead[^]*wait/);
	});

	it('go on with numbered headings after a list of numbered items that hold headings', () => {
		const items = [1, 2, 3].flatMap(number => [`${number}. ### What is loaf ${number}?`, '', '    Bread.', '', '    **[⬆ Back to Top](#top)**', '']);
		const coding = [1, 2, 3, 4, 5].flatMap(number => [`#### ${number}. What is the output of oven ${number}?`, '', '##### Answer: 4', '', 'Heat.', '']);
		const { questions } = read(lines('### Table of Contents', '', ...items, '### Coding', '', ...coding));

		assert.equal(questions.length, 8);
		assert.deepEqual(questions.map(({ category }) => category).slice(2, 5), ['', 'Coding', 'Coding']);
		assert.equal(questions[2]?.answer, 'Bread.');
	});

	it('call the steps of an answer methods, which is no mark of a question', () => {
		const reading = read(lines('# 面试题', '', '## 2. 数组去重有哪些方法？', '', ...[1, 2, 3, 4, 5].flatMap(number => [`### 方法 ${number}：使用`, '', '代码', ''])));

		assert.deepEqual(titles(reading), ['数组去重有哪些方法？']);
	});

	it('say in JSON of each choice whether it is right', () => {
		const reading = read(JSON.stringify({ bread: [{ questionText: 'What is dough?', answerOptions: [{ answerText: 'Wet', isCorrect: false }, { answerText: 'Dry', isCorrect: true }] }] }), 'quiz.json');

		assert.deepEqual([questionAt(reading).question, questionAt(reading).options], ['What is dough?', [{ text: 'Wet' }, { text: 'Dry', correct: true }]]);
	});
});

describe('YAML of strangers', () => {
	it('may write an answer point by point', () => {
		const { questions } = readBank('bank.yml', lines('- q: What is dough?', '  a:', '    - Flour', '    - water', '- q: What is bread?', '  a: [Baked dough]'));

		assert.deepEqual(questions.map(({ answer }) => answer), ['- Flour\n- water', 'Baked dough']);
	});

	it('may keep a list under the name of each category', () => {
		const { questions, form } = readBank('bank.yml', lines('title: All', 'bread:', '  - question: What is dough?', '    answer: Wet', 'crust:', '  - question: What is a crust?', '    answer: Hard'));

		assert.deepEqual([form, questions.map(({ question, category, line }) => [question, category, line])], ['yaml', [['What is dough?', 'bread', 3], ['What is a crust?', 'crust', 6]]]);
	});

	it('may name the categories inside a list of them', () => {
		const { questions } = readBank('bank.yml', lines('categories:', '  - name: Bread', '    questions:', '      - q: What is dough?', '        a: Wet'));

		assert.deepEqual(questions.map(({ question, category }) => [question, category]), [['What is dough?', 'Bread']]);
	});

	it('is no bank where lists hold other things', () => {
		assert.deepEqual(readBank('ci.yml', lines('jobs:', '  - name: build', '    steps:', '      - run: make', '      - run: test')).questions, []);
	});
});
