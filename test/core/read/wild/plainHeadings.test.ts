import assert from 'node:assert/strict';
import type { ReadQuestion } from '../../../../src/core/read/reading';
import { lines, read } from '../helpers';

/** A question without what other tests prove. */
const brief = ({ span: _span, id: _id, ...rest }: ReadQuestion) => rest;

describe('lists of plain headings as people keep them', () => {
	it('reads names under sections that are called questions', () => {
		const text = lines(
			'# Bakery Interview Questions',
			'',
			'I\'m no expert. [x](y)',
			'',
			'## Table of Contents',
			'- [Ovens](#ovens)',
			'- [Dough](#dough)',
			'',
			'### Questions about Ovens:',
			'',
			'#### Steam Is Good',
			'Why is steam good in an oven? Can you show it?',
			'',
			'#### Order of Mixing',
			'Tell me about the order of mixing and what it changes.',
			'',
			'### [[↑]](#toc) <a name=\'dough\'>Questions about Dough:</a>',
			'',
			'#### Tight Crumb, Open Crumb',
			'It is said that both have their friends...',
			'',
			'#### Counting of loaves',
			'Why does a baker\'s dozen have thirteen?',
			'',
		);

		const { form, questions } = read(text, 'back-end.md');

		assert.equal(form, 'plain-heading');
		assert.deepEqual(questions.map(brief), [
			{
				answer: 'Why is steam good in an oven? Can you show it?',
				question: 'Steam Is Good',
				category: 'Questions about Ovens:',
				line: 11,
			},
			{
				answer: 'Tell me about the order of mixing and what it changes.',
				question: 'Order of Mixing',
				category: 'Questions about Ovens:',
				line: 14,
			},
			{
				answer: 'It is said that both have their friends...',
				question: 'Tight Crumb, Open Crumb',
				category: '[↑] Questions about Dough:',
				line: 19,
			},
			{
				answer: 'Why does a baker\'s dozen have thirteen?',
				question: 'Counting of loaves',
				category: '[↑] Questions about Dough:',
				line: 22,
			},
		]);
	});

	it('reads plain headings four levels down, with HTML answers', () => {
		const text = lines(
			'# React Interview Questions',
			'',
			'## Table of Contents',
			' * [React](#react)',
			'',
			'## React',
			'',
			'#### What does setState do?',
			'<p>The setState() method...</p>',
			'[Source](https://a.b)',
			'',
			'[[↑] Back to top](#toc)',
			'#### What\'s the difference?',
			'It...',
			'',
			'[[↑] Back to top](#toc)',
			'## Redux',
			'#### What is redux?',
			'x',
			'',
		);

		const { form, questions } = read(text, 'react.md');

		assert.equal(form, 'plain-heading');
		assert.deepEqual(questions.map(brief), [
			{
				answer: '<p>The setState() method...</p>\n[Source](https://a.b)',
				question: 'What does setState do?',
				category: 'React',
				line: 8,
			},
			{
				answer: 'It...',
				question: 'What\'s the difference?',
				category: 'React',
				line: 13,
			},
			{
				answer: 'x',
				question: 'What is redux?',
				category: 'Redux',
				line: 18,
			},
		]);
	});

	it('reads headings with emoji over headings that are labels', () => {
		const text = lines(
			'# Dough',
			'',
			'## ❓ What holds the gas?',
			'',
			'### 💡 Short Answer',
			'Gluten.',
			'',
			'### ✅ Detailed Answer',
			'',
			'A net of gluten holds it.',
			'',
			'#### How it forms',
			'',
			'By kneading.',
			'',
			'### 🔑 Key Takeaways',
			'1. net',
			'2. gas',
			'',
			'### ⚠️ Common Mistakes',
			'- too little water',
			'',
			'---',
			'',
			'## ❓ What feeds the yeast?',
			'',
			'### 💡 Short Answer',
			'Sugar.',
			'',
			'### ✅ Detailed Answer',
			'',
			'Starch turns into sugar.',
			'',
			'### 🔑 Key Takeaways',
			'1. starch',
			'',
		);

		const { form, questions } = read(text, 'c-emoji.md');

		assert.equal(form, 'plain-heading');
		assert.deepEqual(questions.map(brief), [
			{
				short: 'Gluten.',
				answer: 'A net of gluten holds it.\n\n#### How it forms\n\nBy kneading.',
				keyPoints: [
					'net',
					'gas',
				],
				pitfalls: [
					'too little water',
				],
				question: 'What holds the gas?',
				category: '',
				line: 3,
			},
			{
				short: 'Sugar.',
				answer: 'Starch turns into sugar.',
				keyPoints: [
					'starch',
				],
				question: 'What feeds the yeast?',
				category: '',
				line: 25,
			},
		]);
	});

	it('reads plain headings with the line ends of Windows', () => {
		const text = lines(
			'# Bakery interview\r',
			'\r',
			'## Basics\r',
			'\r',
			'### What is a proof?\r',
			'\r',
			'The rise.\r',
			'\r',
			'- one\r',
			'- two\r',
			'\r',
			'### What is a score?\r',
			'\r',
			'A cut.\r',
			'\r',
			'## Credits\r',
			'\r',
			'All bakers.\r',
			'',
		);

		const { form, questions } = read(text, 'crlf-a2.md');

		assert.equal(form, 'plain-heading');
		assert.deepEqual(questions.map(brief), [
			{
				answer: 'The rise.\n\n- one\n- two',
				question: 'What is a proof?',
				category: 'Basics',
				line: 5,
			},
			{
				answer: 'A cut.',
				question: 'What is a score?',
				category: 'Basics',
				line: 12,
			},
		]);
	});

	it('reads plain headings under an outline without links', () => {
		const text = lines(
			'# Interview questions',
			'',
			'1. What is a loaf?',
			'2. What is a roll?',
			'3. What is a bun?',
			'',
			'## What is a loaf?',
			'',
			'Big.',
			'',
			'## What is a roll?',
			'',
			'Small.',
			'',
			'## What is a bun?',
			'',
			'Sweet.',
			'',
		);

		const { form, questions } = read(text, 'dup-toc.md');

		assert.equal(form, 'plain-heading');
		assert.deepEqual(questions.map(brief), [
			{
				answer: 'Big.',
				question: 'What is a loaf?',
				category: '',
				line: 7,
			},
			{
				answer: 'Small.',
				question: 'What is a roll?',
				category: '',
				line: 11,
			},
			{
				answer: 'Sweet.',
				question: 'What is a bun?',
				category: '',
				line: 15,
			},
		]);
	});
});
