import assert from 'node:assert/strict';
import type { ReadQuestion } from '../../../../src/core/read/reading';
import { lines, read } from '../helpers';

/** A question without what other tests prove. */
const brief = ({ span: _span, id: _id, ...rest }: ReadQuestion) => rest;

describe('lists of numbered headings as people keep them', () => {
	it('reads numbers with a parenthesis and a source behind the title', () => {
		const text = lines(
			'# Questions',
			'',
			'Welcome.',
			'',
			'#### 1) What\'s the trade-off between bias and variance? [[src](http://h.com)]',
			'',
			'Answer text.  ',
			'',
			'![img](x.png)',
			'',
			'#### 2) What is gradient descent? [[src](http://i.com)]',
			'',
			'[[Answer]](http://j.com)',
			'',
			'Long text.',
			'',
			'#### 3)  Why?',
			'',
			'Because',
			'',
			'## Contributions',
			'Contributions are most welcomed.',
			'',
		);

		const { form, questions } = read(text, 'questions.md');

		assert.equal(form, 'numbered-heading');
		assert.deepEqual(questions.map(brief), [
			{
				sources: [
					{
						title: 'src',
						url: 'http://h.com',
					},
				],
				answer: 'Answer text.  \n\n![img](x.png)',
				question: 'What\'s the trade-off between bias and variance?',
				category: '',
				line: 5,
			},
			{
				sources: [
					{
						title: 'src',
						url: 'http://i.com',
					},
				],
				answer: '[[Answer]](http://j.com)\n\nLong text.',
				question: 'What is gradient descent?',
				category: '',
				line: 11,
			},
			{
				answer: 'Because',
				question: 'Why?',
				category: '',
				line: 17,
			},
		]);
	});

	it('reads numbered Chinese headings with numbered parts', () => {
		const text = lines(
			'# 计算机网络',
			'',
			'## 1. TCP 是什么？',
			'',
			'传输。',
			'',
			'## 2. UDP 是什么？',
			'',
			'### 2.1 特点',
			'',
			'无连接',
			'',
			'## 3. 区别？',
			'',
			'**面试官心理分析**',
			'',
			'xx',
			'',
		);

		const { form, questions } = read(text, 'notes.md');

		assert.equal(form, 'numbered-heading');
		assert.deepEqual(questions.map(brief), [
			{
				answer: '传输。',
				question: 'TCP 是什么？',
				category: '',
				line: 3,
			},
			{
				answer: '### 2.1 特点\n\n无连接',
				question: 'UDP 是什么？',
				category: '',
				line: 7,
			},
			{
				answer: '**面试官心理分析**\n\nxx',
				question: '区别？',
				category: '',
				line: 13,
			},
		]);
	});

	it('reads numbers that begin again in each category', () => {
		const text = lines(
			'# Top Java Interview Questions',
			'',
			'## Core Java',
			'',
			'### 1. What is JVM?',
			'a',
			'',
			'#### Types',
			'1. x',
			'2. y',
			'',
			'### 2. What is JDK?',
			'b',
			'',
			'## Collections',
			'',
			'### 1. What is List?',
			'c',
			'',
			'### 2. Difference between Set and List',
			'd',
			'',
		);

		const { form, questions } = read(text, 'java.md');

		assert.equal(form, 'numbered-heading');
		assert.deepEqual(questions.map(brief), [
			{
				answer: 'a\n\n#### Types\n1. x\n2. y',
				question: 'What is JVM?',
				category: 'Core Java',
				line: 5,
			},
			{
				answer: 'b',
				question: 'What is JDK?',
				category: 'Core Java',
				line: 12,
			},
			{
				answer: 'c',
				question: 'What is List?',
				category: 'Collections',
				line: 17,
			},
			{
				answer: 'd',
				question: 'Difference between Set and List',
				category: 'Collections',
				line: 20,
			},
		]);
	});

	it('reads numbered headings in Russian before their sources', () => {
		const text = lines(
			'# Вопросы по хлебу',
			'',
			'## 1) Что такое закваска?',
			'',
			'Старое тесто.',
			'',
			'#### Пример',
			'',
			'- ржаная',
			'',
			'## 2) Зачем нужна соль',
			'',
			'Вкус.',
			'',
			'## Источники',
			'',
			'- книга',
			'',
		);

		const { form, questions } = read(text, 'a1-ru.md');

		assert.equal(form, 'numbered-heading');
		assert.deepEqual(questions.map(brief), [
			{
				answer: 'Старое тесто.',
				example: '- ржаная',
				question: 'Что такое закваска?',
				category: '',
				line: 3,
			},
			{
				answer: 'Вкус.',
				question: 'Зачем нужна соль',
				category: '',
				line: 11,
			},
		]);
	});

	it('reads headings over code, a hint and a solution in folds', () => {
		const text = lines(
			'## 1. What is printed?',
			'',
			'```py',
			'print(1)',
			'# 2. not a question',
			'```',
			'',
			'<details>',
			'<summary>Hint</summary>',
			'Count.',
			'</details>',
			'',
			'<details>',
			'<summary>Solution</summary>',
			'',
			'`1`',
			'',
			'</details>',
			'',
			'## 2. What is returned?',
			'',
			'```py',
			'return 2',
			'```',
			'',
			'<details>',
			'<summary>Solution</summary>',
			'',
			'`2`',
			'',
			'<details><summary>More</summary>Nested.</details>',
			'',
			'</details>',
			'',
		);

		const { form, questions } = read(text, 'd2-code.md');

		assert.equal(form, 'numbered-heading');
		assert.deepEqual(questions.map(brief), [
			{
				prompt: '```py\nprint(1)\n# 2. not a question\n```',
				answer: '`1`',
				hints: [
					'Count.',
				],
				question: 'What is printed?',
				category: '',
				line: 1,
			},
			{
				prompt: '```py\nreturn 2\n```',
				answer: '`2`\n\n<details><summary>More</summary>Nested.</details>',
				question: 'What is returned?',
				category: '',
				line: 20,
			},
		]);
	});

	it('reads letters of which one is ticked', () => {
		const text = lines(
			'### 1. Which flour has most gluten?',
			'',
			'A. Rye',
			'B. Wheat ✅',
			'C. Rice',
			'',
			'### 2. Which sugar melts first?',
			'',
			'A. Cane',
			'B. Fruit ✅',
			'',
			'### 3. Which salt is finest?',
			'',
			'A. Table ✅',
			'B. Sea',
			'',
		);

		const { form, questions } = read(text, 'g-plain.md');

		assert.equal(form, 'numbered-heading');
		assert.deepEqual(questions.map(brief), [
			{
				options: [
					{
						text: 'Rye',
					},
					{
						text: 'Wheat',
						correct: true,
					},
					{
						text: 'Rice',
					},
				],
				question: 'Which flour has most gluten?',
				category: '',
				line: 1,
			},
			{
				options: [
					{
						text: 'Cane',
					},
					{
						text: 'Fruit',
						correct: true,
					},
				],
				question: 'Which sugar melts first?',
				category: '',
				line: 7,
			},
			{
				options: [
					{
						text: 'Table',
						correct: true,
					},
					{
						text: 'Sea',
					},
				],
				question: 'Which salt is finest?',
				category: '',
				line: 12,
			},
		]);
	});

	it('reads numbered Arabic headings', () => {
		const text = lines(
			'## س1: ما هو الخبز؟',
			'',
			'طعام.',
			'',
			'### 1. لماذا الملح؟',
			'',
			'للطعم.',
			'',
			'### 2. لماذا الماء؟',
			'',
			'للعجين.',
			'',
			'### 3. لماذا الخميرة؟',
			'',
			'للهواء.',
			'',
		);

		const { form, questions } = read(text, 'rtl.md');

		assert.equal(form, 'numbered-heading');
		assert.deepEqual(questions.map(brief), [
			{
				answer: 'للطعم.',
				question: 'لماذا الملح؟',
				category: 'س1: ما هو الخبز؟',
				line: 5,
			},
			{
				answer: 'للعجين.',
				question: 'لماذا الماء؟',
				category: 'س1: ما هو الخبز؟',
				line: 9,
			},
			{
				answer: 'للهواء.',
				question: 'لماذا الخميرة؟',
				category: 'س1: ما هو الخبز؟',
				line: 13,
			},
		]);
	});
});
