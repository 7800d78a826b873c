import assert from 'node:assert/strict';
import { lines, questionAt, read, titles } from '../helpers';

const names = ['flour', 'water', 'salt', 'yeast', 'rye'];

describe('parts of answers that look like questions', () => {
	it('are headings on the questions\' level over numbered ones below it', () => {
		const reading = read(lines('# Interview', '', '## 1. How is dough made?', '', '## Ways to make it', '', '### 1、by hand', '', 'Knead.', '', '### 2、by machine', '', 'Press.', '', '## 2. How is it baked?', '', 'Hot.'));

		assert.deepEqual(titles(reading), ['How is dough made?', 'How is it baked?']);
		assert.match(questionAt(reading).answer ?? '', /^## Ways to make it[^]*Press\.$/);
	});

	it('are numbers that begin again at 1 before the questions\' numbers go on', () => {
		const reading = read(lines('# Q&A', '', '## 7. What is dough?', '', 'Wet.', '', '## 1. Mixing', '', 'Stir.', '', '## 2. Resting', '', 'Wait.', '', '## 8. What is bread?', '', 'Dry.'));

		assert.deepEqual(titles(reading), ['What is dough?', 'What is bread?']);
		assert.match(questionAt(reading).answer ?? '', /Wait\.$/);
	});

	it('are no steps where the numbers of a new section begin again', () => {
		const reading = read(lines('# Interview', '', '## 1. What is dough?', '', 'Wet.', '', '## 2. What is bread?', '', 'Dry.', '', '# Ovens', '', '## 1. Heat', '', 'Hot.', '', '## 2. Steam', '', 'Moist.'));

		assert.equal(reading.questions.length, 4);
	});

	it('are headings that come again under every question', () => {
		const entries = names.flatMap((name, at) => [`## ${at + 1}. What is ${name}?`, '', '### What is it?', '', 'A thing.', '', '### When to use it?', '', 'Often.', '', '### Why do we use it?', '', 'So.', '']);
		const reading = read(lines('# Interview guide', '', ...entries));

		assert.equal(reading.questions.length, 5);
		assert.match(questionAt(reading, 4).answer ?? '', /^### What is it\?[^]*So\.$/);
	});

	it('are bullets under headings that ask, even when an outline repeats those headings', () => {
		const bullets = ['- How hot is it?', '- What does it weigh?', '- Why does it rise?'];
		const reading = read(lines('# Interview guide', '', '## Table of Contents', '', ...names.map(name => `- What is ${name}?`), '', ...names.flatMap(name => [`## What is ${name}?`, '', ...bullets, ''])));

		assert.deepEqual(titles(reading), names.map(name => `What is ${name}?`));
	});

	it('are no questions because an encoding made a question mark of a sign in front', () => {
		const reading = read(lines('# Interview notes', '', '## Tips', '', ...names.map(name => `- ? Weigh the ${name}`)));

		assert.deepEqual(titles(reading), []);
	});

	it('are no headings that only link to others of the same words', () => {
		const reading = read(lines('# Guide', '', '### [1. What is dough?](#1)', '', '### [2. What is bread?](#2)', '', '## Basics', '', '### 1. What is dough?', '', 'Wet.', '', '### 2. What is bread?', '', 'Dry.'));

		assert.deepEqual(reading.questions.map(({ question, answer }) => [question, answer]), [['What is dough?', 'Wet.'], ['What is bread?', 'Dry.']]);
	});

	it('are questions where such links are the only headings', () => {
		const reading = read(lines('### [What is dough?](#dough)', '', 'Wet.', '', '### [What is bread?](#bread)', '', 'Dry.'));

		assert.deepEqual(titles(reading), ['What is dough?', 'What is bread?']);
	});

	it('leave a question about parts of a page alone', () => {
		const reading = read(lines('# 面试题', '', ...names.flatMap((name, at) => [`## ${at + 1}. 什么是 ${name}？`, '', '### 问题', '', '面团', '', '### 回答', '', '面包', ''])));

		assert.equal(reading.questions.length, 5);
		assert.match(questionAt(reading, 1).answer ?? '', /面包$/);
	});

	it('mark what is asked under a title, also after a description', () => {
		const entries = names.flatMap(name => [`### Weigh ${name}`, '', 'There is a scale.', '', `【问题】称 ${name}。`, '', '答案：', '', `Put ${name} on it.`, '']);
		const reading = read(lines('# 题目', '', '## Scales', '', ...entries, ...entries.map(line => line.replace('Weigh', 'Lift'))));

		assert.equal(reading.questions.length, 10);
		assert.equal(questionAt(reading, 9).question, 'Lift rye');
	});
});

describe('headings on the questions\' own level', () => {
	it('are categories where they ask nothing, hold nothing, and a question follows at once', () => {
		const reading = read(lines('# Interview', '', '## Basics', '', ...names.flatMap(name => [`## What is ${name}?`, '', 'Food.', '']), '## Other questions', '', '## Why salt?', '', 'Taste.'));

		assert.deepEqual(titles(reading), [...names.map(name => `What is ${name}?`), 'Why salt?']);
		assert.equal(questionAt(reading, 5).category, 'Other questions');
		assert.equal(questionAt(reading, 4).answer, 'Food.');
	});

	it('are questions nobody has answered yet where the others hold nothing either', () => {
		const reading = read(lines('# Interview questions', '', '## Dough', '', '## What is flour?', '', '## Yeast', '', '## Water', ''));

		assert.equal(reading.questions.length, 4);
	});

	it('end the questions when they only hold resources', () => {
		const reading = read(lines('# Interview', '', '## What is dough?', '', 'Wet.', '', '## What is bread?', '', 'Dry.', '', '## Baking Resources', '', '- [A book](https://example.org)'));

		assert.deepEqual(titles(reading), ['What is dough?', 'What is bread?']);
		assert.equal(questionAt(reading, 1).answer, 'Dry.');
	});
});
