import assert from 'node:assert/strict';
import type { ReadQuestion } from '../../../../src/core/read/reading';
import { lines, read } from '../helpers';

/** A question without what other tests prove. */
const brief = ({ span: _span, id: _id, ...rest }: ReadQuestion) => rest;

describe('lists of paragraphs as people keep them', () => {
	it('reads a page with an outline, calls, a testimonial and a conclusion', () => {
		const text = lines(
			'Top 50 Interview Questions',
			'By Jane Doe | Updated 12 May',
			'Share',
			'Table of Contents',
			'1. What is a widget?',
			'2. How does a widget spin?',
			'3. Why are widgets round?',
			'4. Name the parts of a widget.',
			'',
			'Basic Questions',
			'',
			'1. What is a widget?',
			'',
			'A widget is a thing.',
			'',
			'It has:',
			'1. A rim',
			'2. A hub',
			'',
			'Get the free PDF! Download now',
			'Enter your email',
			'',
			'2. How does a widget spin?',
			'Ans: By force.',
			'',
			'“This course changed my life.” – Bob, Engineer',
			'',
			'3. Why are widgets round?',
			'',
			'Because.',
			'',
			'4. Name the parts of a widget.',
			'Rim and hub.',
			'',
			'Conclusion',
			'These were the questions. Good luck.',
			'',
		);

		const { form, questions } = read(text, 'page.txt');

		assert.equal(form, 'numbered-paragraph');
		assert.deepEqual(questions.map(brief), [
			{
				answer: 'A widget is a thing.\n\nIt has:\n1. A rim\n2. A hub',
				question: 'What is a widget?',
				category: '',
				line: 12,
			},
			{
				answer: 'By force.',
				question: 'How does a widget spin?',
				category: '',
				line: 23,
			},
			{
				answer: 'Because.',
				question: 'Why are widgets round?',
				category: '',
				line: 28,
			},
			{
				answer: 'Rim and hub.',
				question: 'Name the parts of a widget.',
				category: '',
				line: 32,
			},
		]);
	});

	it('reads bold numbered paragraphs', () => {
		const text = lines(
			'# Questions',
			'',
			'**1. What is A?**',
			'',
			'a',
			'',
			'**2. What is B?**',
			'',
			'b **bold** c',
			'',
			'**Note:** x',
			'',
			'**3. C**',
			'',
			'c',
			'',
		);

		const { form, questions } = read(text, 'bold.md');

		assert.equal(form, 'bold-paragraph');
		assert.deepEqual(questions.map(brief), [
			{
				answer: 'a',
				question: 'What is A?',
				category: '',
				line: 3,
			},
			{
				answer: 'b **bold** c\n\n**Note:** x',
				question: 'What is B?',
				category: '',
				line: 7,
			},
			{
				answer: 'c',
				question: 'C',
				category: '',
				line: 13,
			},
		]);
	});

	it('reads numbered items over quoted answers', () => {
		const text = lines(
			'# Python Interview Questions',
			'',
			'1. What is Python?',
			'> A language.',
			'',
			'2. What is pep 8?',
			'> A guide.',
			'> More.',
			'',
			'3. Is it typed?',
			'> Dynamically.',
			'',
		);

		const { form, questions } = read(text, 'python.md');

		assert.equal(form, 'numbered-paragraph');
		assert.deepEqual(questions.map(brief), [
			{
				answer: '> A language.',
				question: 'What is Python?',
				category: '',
				line: 3,
			},
			{
				answer: '> A guide.\n> More.',
				question: 'What is pep 8?',
				category: '',
				line: 6,
			},
			{
				answer: '> Dynamically.',
				question: 'Is it typed?',
				category: '',
				line: 10,
			},
		]);
	});

	it('reads numbered items over lettered choices', () => {
		const text = lines(
			'1. What is 1+1?',
			'   A) 1',
			'   B) 2',
			'   C) 3',
			'   ',
			'   Answer: B',
			'',
			'2. What is 2+2?',
			'   A) 4',
			'   B) 5',
			'',
			'   **Answer: A**',
			'   ',
			'   Explanation: math.',
			'',
			'3. Which one?',
			'   a. x',
			'   b. y',
			'',
			'   Correct answer: b',
			'',
		);

		const { form, questions } = read(text, 'mcq.md');

		assert.equal(form, 'numbered-paragraph');
		assert.deepEqual(questions.map(brief), [
			{
				options: [
					{
						text: '1',
					},
					{
						text: '2',
						correct: true,
					},
					{
						text: '3',
					},
				],
				answer: 'Answer: B',
				question: 'What is 1+1?',
				category: '',
				line: 1,
			},
			{
				options: [
					{
						text: '4',
						correct: true,
					},
					{
						text: '5',
					},
				],
				answer: 'Answer: A\n\nExplanation: math.',
				question: 'What is 2+2?',
				category: '',
				line: 8,
			},
			{
				options: [
					{
						text: 'x',
					},
					{
						text: 'y',
						correct: true,
					},
				],
				answer: 'Correct answer: b',
				question: 'Which one?',
				category: '',
				line: 16,
			},
		]);
	});

	it('reads paragraphs that are bold by underscores', () => {
		const text = lines(
			'### Bread',
			'',
			'__Why is rye heavy?__',
			'',
			'It has little gluten.',
			'',
			'__What is spelt?__',
			'',
			'An old wheat.',
			'',
			'### Cake',
			'',
			'__Why butter?__',
			'',
			'For the crumb.',
			'',
		);

		const { form, questions } = read(text, 'f-under.md');

		assert.equal(form, 'bold-paragraph');
		assert.deepEqual(questions.map(brief), [
			{
				answer: 'It has little gluten.',
				question: 'Why is rye heavy?',
				category: 'Bread',
				line: 3,
			},
			{
				answer: 'An old wheat.',
				question: 'What is spelt?',
				category: 'Bread',
				line: 7,
			},
			{
				answer: 'For the crumb.',
				question: 'Why butter?',
				category: 'Cake',
				line: 13,
			},
		]);
	});

	it('reads a Russian page of marked lines and labels', () => {
		const text = lines(
			'Хлеб (2 вопроса)',
			'',
			'Вопрос 1: Зачем нужна соль?',
			'Ключевые моменты: вкус, клейковина',
			'Ответ: Она даёт вкус.',
			'Дополнительные вопросы: Сколько? Когда?',
			'',
			'Вопрос 2: Зачем ждать?',
			'Ключевые моменты: отдых; вкус',
			'Ответ: Тесто отдыхает.',
			'',
			'И становится мягче.',
			'',
		);

		const { form, questions } = read(text, 'p1-ru.txt');

		assert.equal(form, 'marked-paragraph');
		assert.deepEqual(questions.map(brief), [
			{
				answer: 'Она даёт вкус.',
				keyPoints: [
					'вкус',
					'клейковина',
				],
				followUps: [
					{
						question: 'Сколько?',
					},
					{
						question: 'Когда?',
					},
				],
				question: 'Зачем нужна соль?',
				category: 'Хлеб (2 вопроса)',
				line: 3,
			},
			{
				answer: 'Тесто отдыхает.\n\nИ становится мягче.',
				keyPoints: [
					'отдых',
					'вкус',
				],
				question: 'Зачем ждать?',
				category: 'Хлеб (2 вопроса)',
				line: 8,
			},
		]);
	});

	it('reads several marked lines over one answer', () => {
		const text = lines(
			'Q1: Why flour?',
			'Q2: Why water?',
			'Model answer: Both make dough.',
			'Q3: Why heat?',
			'Model answer: It bakes.',
			'for x in range(3):',
			'    bake(x)',
			'Key points: crust, crumb',
			'',
		);

		const { form, questions } = read(text, 'p1-stack.txt');

		assert.equal(form, 'marked-paragraph');
		assert.deepEqual(questions.map(brief), [
			{
				question: 'Why flour?',
				category: '',
				line: 1,
			},
			{
				answer: 'Both make dough.',
				question: 'Why water?',
				category: '',
				line: 2,
			},
			{
				answer: 'It bakes.\nfor x in range(3):\n    bake(x)',
				keyPoints: [
					'crust',
					'crumb',
				],
				question: 'Why heat?',
				category: '',
				line: 4,
			},
		]);
	});

	it('reads bold marks over a question and its boxes', () => {
		const text = lines(
			'**Question 1**',
			'Which oven is hottest?',
			'',
			'- [ ] Home',
			'- [x] Stone',
			'',
			'**Question 2**',
			'Which loaf is longest?',
			'',
			'- [ ] Boule',
			'- [x] Baguette',
			'',
		);

		const { form, questions } = read(text, 'g-fold.md');

		assert.equal(form, 'marked-paragraph');
		assert.deepEqual(questions.map(brief), [
			{
				options: [
					{
						text: 'Home',
					},
					{
						text: 'Stone',
						correct: true,
					},
				],
				question: 'Which oven is hottest?',
				category: '',
				line: 1,
			},
			{
				options: [
					{
						text: 'Boule',
					},
					{
						text: 'Baguette',
						correct: true,
					},
				],
				question: 'Which loaf is longest?',
				category: '',
				line: 7,
			},
		]);
	});
});
