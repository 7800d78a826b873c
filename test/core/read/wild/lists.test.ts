import assert from 'node:assert/strict';
import type { ReadQuestion } from '../../../../src/core/read/reading';
import { lines, read } from '../helpers';

/** A question without what other tests prove. */
const brief = ({ span: _span, id: _id, ...rest }: ReadQuestion) => rest;

describe('lists of items, tables and files that are one question as people keep them', () => {
	it('reads an index of links, ticked and numbered', () => {
		const text = lines(
			'# Frontend Questions',
			'',
			'## CSS',
			'- [ ] [What is box model?](./css/box.md)',
			'- [x] [How does float work?](./css/float.md)',
			'',
			'## JS',
			'1. [What is hoisting?](./js/h.md)',
			'2. [Explain closures](./js/c.md)',
			'',
		);

		const { form, questions } = read(text, 'frontend.md');

		assert.equal(form, 'list');
		assert.deepEqual(questions.map(brief), [
			{
				question: 'What is box model?',
				category: 'CSS',
				line: 4,
			},
			{
				question: 'How does float work?',
				category: 'CSS',
				line: 5,
			},
			{
				question: 'What is hoisting?',
				category: 'JS',
				line: 8,
			},
			{
				question: 'Explain closures',
				category: 'JS',
				line: 9,
			},
		]);
	});

	it('reads bold bullets over indented answers', () => {
		const text = lines(
			'# DevOps interview questions',
			'',
			'* **What is CI?**',
			'  Continuous integration.',
			'',
			'* **What is CD?**',
			'',
			'  Continuous delivery.',
			'  - a',
			'  - b',
			'',
			'* **Why?**',
			'  Because.',
			'',
		);

		const { form, questions } = read(text, 'devops.md');

		assert.equal(form, 'list');
		assert.deepEqual(questions.map(brief), [
			{
				answer: 'Continuous integration.',
				question: 'What is CI?',
				category: '',
				line: 3,
			},
			{
				answer: 'Continuous delivery.\n- a\n- b',
				question: 'What is CD?',
				category: '',
				line: 6,
			},
			{
				answer: 'Because.',
				question: 'Why?',
				category: '',
				line: 12,
			},
		]);
	});

	it('reads bullets that are marked in turn', () => {
		const text = lines(
			'# Interview',
			'',
			'- Q: Why flour?',
			'- A: It holds.',
			'- Q: Why water?',
			'- A: It binds.',
			'',
		);

		const { form, questions } = read(text, 'e-labels.md');

		assert.equal(form, 'list');
		assert.deepEqual(questions.map(brief), [
			{
				answer: 'It holds.',
				question: 'Why flour?',
				category: '',
				line: 3,
			},
			{
				answer: 'It binds.',
				question: 'Why water?',
				category: '',
				line: 5,
			},
		]);
	});

	it('reads numbered lists under underlined headings', () => {
		const text = lines(
			'Bread',
			'=====',
			'',
			'Questions',
			'---------',
			'',
			'1. What is a crumb?',
			'   - How do you open it?',
			'2. What is a crust?',
			'3. Explain the difference between rye and wheat.',
			'   - And spelt?',
			'   - And emmer?',
			'',
			'Cake questions',
			'--------------',
			'',
			'1. What is a sponge?',
			'2. Why fold the whites?',
			'',
		);

		const { form, questions } = read(text, 'e-two.md');

		assert.equal(form, 'list');
		assert.deepEqual(questions.map(brief), [
			{
				followUps: [
					{
						question: 'How do you open it?',
					},
				],
				question: 'What is a crumb?',
				category: '',
				line: 7,
			},
			{
				question: 'What is a crust?',
				category: '',
				line: 9,
			},
			{
				followUps: [
					{
						question: 'And spelt?',
					},
					{
						question: 'And emmer?',
					},
				],
				question: 'Explain the difference between rye and wheat.',
				category: '',
				line: 10,
			},
			{
				question: 'What is a sponge?',
				category: 'Cake questions',
				line: 17,
			},
			{
				question: 'Why fold the whites?',
				category: 'Cake questions',
				line: 18,
			},
		]);
	});

	it('reads a section for the question and one for the answer', () => {
		const text = lines(
			'# Question',
			'',
			'Why does bread go stale?',
			'',
			'# Answer',
			'',
			'Its starch sets again.',
			'',
			'# Follow-ups',
			'',
			'- Does the fridge help?',
			'',
		);

		const { form, questions } = read(text, 'h-sections.md');

		assert.equal(form, 'one-per-file');
		assert.deepEqual(questions.map(brief), [
			{
				answer: 'Its starch sets again.',
				followUps: [
					{
						question: 'Does the fridge help?',
					},
				],
				question: 'Why does bread go stale?',
				category: '',
				line: 1,
			},
		]);
	});

	it('reads nothing in a list of changes', () => {
		const text = lines(
			'# Changelog',
			'',
			'## 1.2.0',
			'',
			'- What changed: everything',
			'- Fix: why it crashed',
			'',
			'## 1.1.0',
			'',
			'- Add a flag',
			'',
		);

		const { form, questions } = read(text, 'n-changelog.md');

		assert.equal(form, 'none');
		assert.deepEqual(questions.map(brief), []);
	});

	it('reads nothing in a numbered list of links', () => {
		const text = lines(
			'# Reading list',
			'',
			'1. [What is dough?](https://a.example/1)',
			'2. [The oven](https://a.example/2)',
			'3. [Salt](https://a.example/3)',
			'4. [Bread](https://a.example/4)',
			'5. [Wheat](https://a.example/5)',
			'',
		);

		const { form, questions } = read(text, 'n-faq-links.md');

		assert.equal(form, 'none');
		assert.deepEqual(questions.map(brief), []);
	});

	it('reads a table of questions and answers', () => {
		const text = lines(
			'# Questions',
			'',
			'| Question | Answer |',
			'|----------|--------|',
			'| Why salt? | For **taste**. |',
			'| Why yeast? | For air, see [here](https://a.example). |',
			'',
		);

		const { form, questions } = read(text, 'table-answers.md');

		assert.equal(form, 'index-table');
		assert.deepEqual(questions.map(brief), [
			{
				answer: 'For **taste**.',
				question: 'Why salt?',
				category: '',
				line: 5,
			},
			{
				sources: [
					{
						title: 'here',
						url: 'https://a.example',
					},
				],
				answer: 'For air, see [here](https://a.example).',
				question: 'Why yeast?',
				category: '',
				line: 6,
			},
		]);
	});
});
