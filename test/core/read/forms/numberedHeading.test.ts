import assert from 'node:assert/strict';
import { codes, lines, questionAt, read, titles } from '../helpers';

describe('numbered headings', () => {
	const three = (heading: (number: number) => string) => lines(
		`${heading(1)}What is a heap?`, '', 'A tree in an array.', '', `${heading(2)}What is a stack?`, '', 'Last in, first out.', '', `${heading(3)}Why use a queue?`, '', 'To keep order.',
	);

	for (const style of [
		'## 1. ',
		'### 1) ',
		'## 1.',
		'#### 1: ',
		'### (1) ',
		'## 1、',
		'### 1 - ',
		'## No. 1 ',
		'### #1 ',
		'##1. ',
		'  ## 1. ',
	]) {
		it(`reads "${style}Title"`, () => {
			const reading = read(three(number => style.replace('1', String(number))));

			assert.equal(reading.form, 'numbered-heading');
			assert.deepEqual(
				titles(reading),
				['What is a heap?', 'What is a stack?', 'Why use a queue?'],
			);
			assert.equal(questionAt(reading, 2).answer, 'To keep order.');
		});
	}

	it('keeps headings without a number, and steps one level down, in the answer', () => {
		const reading = read(lines(
			'## 1. How do you bake?',
			'### Before',
			'Heat.',
			'### 1. Mix',
			'Stir.',
			'### 2. Rest',
			'Wait.',
			'## 2. How do you boil?',
			'With water.',
			'## 3. How do you fry?',
			'Hot.',
		));

		assert.deepEqual(
			titles(reading),
			['How do you bake?', 'How do you boil?', 'How do you fry?'],
		);
		assert.match(questionAt(reading).answer ?? '', /^### Before[^]*### 2\. Rest\nWait\.$/);
	});

	it('takes numbered sections over numbered questions for categories', () => {
		const reading = read(lines(
			'# 1. Basics',
			'## 1. What is a byte?',
			'Eight bits.',
			'## 2. What is a bit?',
			'A digit.',
			'# 2. Words',
			'## 1. What is a word?',
			'Bytes.',
			'## 2. What is a page?',
			'Words.',
		));

		assert.deepEqual(
			reading.questions.map(({ category, question }) => `${category}: ${question}`),
			[
				'Basics: What is a byte?',
				'Basics: What is a bit?',
				'Words: What is a word?',
				'Words: What is a page?',
			],
		);
	});

	it('takes a trailing source out of the title and keeps it as one', () => {
		const reading = read(lines(
			'#### 1) What is bias? [[src](https://example.org/a)]',
			'An offset.',
			'#### 2) What is noise? [[src](https://example.org/b)]',
			'Chance.',
			'#### 3) What is drift?',
			'Change.',
		));

		assert.deepEqual(titles(reading), ['What is bias?', 'What is noise?', 'What is drift?']);
		assert.deepEqual(
			questionAt(reading).sources,
			[{ title: 'src', url: 'https://example.org/a' }],
		);
	});

	it('ends the last answer at a tail section', () => {
		const reading = read(lines(
			'## 1. What is up?',
			'The sky.',
			'## 2. What is down?',
			'The floor.',
			'## 3. What is left?',
			'A side.',
			'## References',
			'- a book',
			'## License',
			'MIT',
		));

		assert.equal(questionAt(reading, 2).answer, 'A side.');
		assert.ok(codes(reading).includes('text-outside'));
	});

	it('keeps numbers that repeat and jump', () => {
		const reading = read(lines(
			'## 7. Why red?',
			'a',
			'## 7. Why blue?',
			'b',
			'## 90. Why green?',
			'c',
			'## 2. Why red?',
			'd',
		));

		assert.deepEqual(titles(reading), ['Why red?', 'Why blue?', 'Why green?', 'Why red?']);
		assert.equal(new Set(reading.questions.map(({ id }) => id)).size, 4);
	});

	it('reads no steps of a tutorial as questions', () => {
		const reading = read(lines(
			'# Set up the tool',
			'## 1. Install',
			'Run it.',
			'## 2. Configure',
			'Edit it.',
			'## 3. Deploy',
			'Push it.',
			'## 4. Monitor',
			'Watch it.',
		));

		assert.deepEqual([reading.form, codes(reading)], ['none', ['no-questions']]);
	});

	it('reads plain names when the file says that they are questions', () => {
		const reading = read(lines(
			'# Cooking interview questions',
			'## 1. Yeast',
			'Alive.',
			'## 2. Salt',
			'Not alive.',
			'## 3. Sugar',
			'Sweet.',
		));

		assert.deepEqual(titles(reading), ['Yeast', 'Salt', 'Sugar']);
	});

	it('reads Chinese and Russian titles', () => {
		const reading = read(lines(
			'### 1、什么是堆？',
			'一种树。',
			'### 2、什么是栈？',
			'后进先出。',
			'### 3、请解释队列',
			'先进先出。',
			'### 4. Что такое куча?',
			'Дерево.',
		));

		assert.deepEqual(titles(reading), ['什么是堆？', '什么是栈？', '请解释队列', 'Что такое куча?']);
		assert.equal(questionAt(reading).id, '什么是堆');
	});
});
