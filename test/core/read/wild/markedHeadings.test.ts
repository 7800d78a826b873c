import assert from 'node:assert/strict';
import type { ReadQuestion } from '../../../../src/core/read/reading';
import { lines, read } from '../helpers';

/** A question without what other tests prove. */
const brief = ({ span: _span, id: _id, ...rest }: ReadQuestion) => rest;

describe('lists of marked headings as people keep them', () => {
	it('reads closed headings under an outline that repeats them', () => {
		const text = lines(
			'# Deep Learning #',
			'',
			'## Table of Contents',
			'',
			'## Questions ##',
			'* [Q1: What is A? ](#q1)',
			'* [Q2: What is B? ](#q2)',
			'',
			'## Answers ##',
			'',
			'### Q1: What is A? ###',
			'Answer:',
			'A is 1.',
			'',
			'1. one',
			'2. two',
			'',
			'### Q2: What is B? ###',
			'',
			'Answer:',
			'',
			'B.',
			'',
			'__________',
			'### Q3: What\'s C? ###',
			'Answer: see',
			'',
		);

		const { form, questions } = read(text, 'deep.md');

		assert.equal(form, 'marked-heading');
		assert.deepEqual(questions.map(brief), [
			{
				answer: 'A is 1.\n\n1. one\n2. two',
				question: 'What is A?',
				category: '',
				line: 11,
			},
			{
				answer: 'B.',
				question: 'What is B?',
				category: '',
				line: 18,
			},
			{
				answer: 'see',
				question: 'What\'s C?',
				category: '',
				line: 25,
			},
		]);
	});

	it('reads marked headings in bold italics with links back to the top between tags', () => {
		const text = lines(
			'# JS Basics',
			'',
			'## Q. ***What is A?***',
			'',
			'Text',
			'',
			'**Example:**',
			'',
			'```js',
			'// x',
			'```',
			'',
			'<div align="right">',
			'    <b><a href="#">↥ back to top</a></b>',
			'</div>',
			'',
			'## Q. What is *B*?',
			'',
			'*ToDo*',
			'',
			'<div align="right">',
			'    <b><a href="#">↥ back to top</a></b>',
			'</div>',
			'',
			'## # 2. SECTION',
			'',
			'<br/>',
			'',
			'## Q. ***C?***',
			'',
			'c',
			'',
			'<div align="right">',
			'    <b><a href="#table-of-contents">↥ back to top</a></b>',
			'</div>',
			'',
		);

		const { form, questions } = read(text, 'basics.md');

		assert.equal(form, 'marked-heading');
		assert.deepEqual(questions.map(brief), [
			{
				answer: 'Text\n\n**Example:**\n\n```js\n// x\n```',
				question: 'What is A?',
				category: '',
				line: 3,
			},
			{
				question: 'What is *B*?',
				category: '',
				line: 17,
			},
			{
				answer: 'c',
				question: 'C?',
				category: 'SECTION',
				line: 29,
			},
		]);
	});

	it('reads marked headings over boxes, some of them code', () => {
		const text = lines(
			'## Git',
			'',
			'#### Q1. How can you check?',
			'',
			'- [ ] a',
			'- [x] b',
			'- [ ] c',
			'- [ ] d',
			'',
			'[reference](https://x.y)',
			'',
			'#### Q2. What is output?',
			'',
			'```',
			'code',
			'```',
			'',
			'- [ ] `1`',
			'- [x] `2`',
			'',
			'**Explanation:** since.',
			'',
			'#### Q3. Multi?',
			'',
			'- [ ] ',
			'',
			'```js',
			'a',
			'```',
			'',
			'- [x] ',
			'',
			'```js',
			'b',
			'```',
			'',
		);

		const { form, questions } = read(text, 'quiz.md');

		assert.equal(form, 'marked-heading');
		assert.deepEqual(questions.map(brief), [
			{
				options: [
					{
						text: 'a',
					},
					{
						text: 'b',
						correct: true,
					},
					{
						text: 'c',
					},
					{
						text: 'd',
					},
				],
				answer: '[reference](https://x.y)',
				question: 'How can you check?',
				category: 'Git',
				line: 3,
			},
			{
				options: [
					{
						text: '`1`',
					},
					{
						text: '`2`',
						correct: true,
					},
				],
				prompt: '```\ncode\n```',
				answer: 'since.',
				question: 'What is output?',
				category: 'Git',
				line: 12,
			},
			{
				options: [
					{
						text: '```js\na\n```',
					},
					{
						text: '```js\nb\n```',
						correct: true,
					},
				],
				question: 'Multi?',
				category: 'Git',
				line: 23,
			},
		]);
	});

	it('reads titles marked with a Chinese ordinal', () => {
		const text = lines(
			'### 第 1 题：面包里为什么要放盐，其作用是什么？',
			'',
			'解析：[第 1 题](https://x)',
			'<br/>',
			'',
			'### 第 2 题：`1 + \'1\'` what & why ?',
			'',
			'解析：第 2 题',
			'<br/>',
			'',
		);

		const { form, questions } = read(text, 'fe.md');

		assert.equal(form, 'marked-heading');
		assert.deepEqual(questions.map(brief), [
			{
				answer: '[第 1 题](https://x)',
				question: '面包里为什么要放盐，其作用是什么？',
				category: '',
				line: 1,
			},
			{
				answer: '第 2 题',
				question: '`1 + \'1\'` what & why ?',
				category: '',
				line: 6,
			},
		]);
	});

	it('reads marked headings in Chinese with bold labels', () => {
		const text = lines(
			'## 基础',
			'',
			'### 问题 1：什么是面团？',
			'',
			'**答案：**',
			'',
			'面粉和水。',
			'',
			'### 问题 2：为什么要放盐？',
			'',
			'**答案：** 味道。',
			'',
			'## 进阶',
			'',
			'### 问题 3：如何烘烤？',
			'',
			'**答案：**',
			'',
			'待补充',
			'',
		);

		const { form, questions } = read(text, 'a3-zh.md');

		assert.equal(form, 'marked-heading');
		assert.deepEqual(questions.map(brief), [
			{
				answer: '面粉和水。',
				question: '什么是面团？',
				category: '基础',
				line: 3,
			},
			{
				answer: '味道。',
				question: '为什么要放盐？',
				category: '基础',
				line: 9,
			},
			{
				question: '如何烘烤？',
				category: '进阶',
				line: 15,
			},
		]);
	});

	it('reads marked headings over labels in a line and over lists', () => {
		const text = lines(
			'### Q: How do you keep a starter?',
			'',
			'**Difficulty:** Medium',
			'**Tags:** starter, keeping',
			'**Time:** 3 min',
			'',
			'**Answer (for your own story):** Feed it daily.',
			'',
			'**What a strong answer includes:**',
			'* a rhythm',
			'* a ratio',
			'',
			'**Red flags:** never feeding; sealing the jar',
			'',
			'**Follow-up questions:**',
			'- What if it turns grey?',
			'- How do you travel with it?',
			'',
			'### Q: How do you test a loaf?',
			'',
			'**Difficulty:** Easy',
			'',
			'**Answer:** Knock on it.',
			'',
		);

		const { form, questions } = read(text, 'c-inline.md');

		assert.equal(form, 'marked-heading');
		assert.deepEqual(questions.map(brief), [
			{
				answer: 'Feed it daily.',
				keyPoints: [
					'a rhythm',
					'a ratio',
				],
				pitfalls: [
					'never feeding',
					'sealing the jar',
				],
				followUps: [
					{
						question: 'What if it turns grey?',
					},
					{
						question: 'How do you travel with it?',
					},
				],
				difficulty: 'medium',
				minutes: 3,
				tags: [
					'starter',
					'keeping',
				],
				question: 'How do you keep a starter?',
				category: '',
				line: 1,
			},
			{
				answer: 'Knock on it.',
				difficulty: 'easy',
				question: 'How do you test a loaf?',
				category: '',
				line: 19,
			},
		]);
	});
});
