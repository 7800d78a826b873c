import assert from 'node:assert/strict';
import type { ReadQuestion } from '../../../../src/core/read/reading';
import { lines, read } from '../helpers';

/** A question without what other tests prove. */
const brief = ({ span: _span, id: _id, ...rest }: ReadQuestion) => rest;

describe('lists of folds as people keep them', () => {
	it('reads folds under topics and subtopics, some empty', () => {
		const text = lines(
			'## Tools',
			'',
			'### Tools Exercises',
			'',
			'|Name|Topic|Objective & Instructions|Solution|Comments|',
			'|--------|--------|------|----|----|',
			'| Get it | Intro | [Exercise](a.md) | [Solution](b.md) | |',
			'',
			'### Tools Self Assessment',
			'',
			'#### Basics',
			'',
			'<details>',
			'<summary>What is a tool?</summary><br><b>',
			'',
			'A thing.',
			'</b></details>',
			'',
			'<details>',
			'<summary>Explain hammers</summary><br><b>',
			'</b></details>',
			'',
			'<details>',
			'<summary>True or False? A saw is a tool</summary><br><b>',
			'',
			'True.',
			'',
			'* item',
			'</b></details>',
			'',
			'<details>',
			'<summary>What does this print?',
			'',
			'```',
			'x = 1',
			'```',
			'</summary><br><b>',
			'',
			'1',
			'</b></details>',
			'',
		);

		const { form, questions } = read(text, 'folds.md');

		assert.equal(form, 'details-question');
		assert.deepEqual(questions.map(brief), [
			{
				answer: 'A thing.',
				question: 'What is a tool?',
				category: 'Basics',
				line: 13,
			},
			{
				question: 'Explain hammers',
				category: 'Basics',
				line: 19,
			},
			{
				answer: 'True.\n\n* item',
				question: 'True or False? A saw is a tool',
				category: 'Basics',
				line: 23,
			},
			{
				answer: '1',
				question: 'What does this print? ``` x = 1 ```',
				category: 'Basics',
				line: 31,
			},
		]);
	});

	it('reads folds with bold summaries after a list of questions for everybody', () => {
		const text = lines(
			'# Test your skills',
			'',
			'<p align="center"><a href="#x"><b>Introduction</b></a></p>',
			'',
			'## Table of Contents',
			'',
			'| <b><u>The type of chapter</u></b> | <b><u>Number</u></b> | <b><u>Short</u></b> |',
			'| :--- | :--- | :--- |',
			'| [Introduction](#introduction) | | |',
			'| [General](#general) | 2 q. | x |',
			'',
			'## <a name="introduction">Introduction</a>',
			'',
			'### Simple Questions',
			'',
			'- <b>What did you bake this week?</b>',
			'- <b>What do you like about dough?</b>',
			'',
			'## <a name="general">General Knowledge</a>',
			'',
			'### :diamond_shape_with_a_dot_inside: <a name="junior">Junior</a>',
			'',
			'###### Hardware (2)',
			'',
			'<details>',
			'<summary><b>What is a disk? Explain it.</b></summary><br>',
			'',
			'Round.',
			'',
			'Useful resources:',
			'',
			'- [x](https://y.z)',
			'',
			'</details>',
			'',
			'<details>',
			'<summary><b>What command shows memory? ***</b></summary><br>',
			'',
			'To be completed.',
			'',
			'</details>',
			'',
		);

		const { form, questions } = read(text, 'sysadmin.md');

		assert.equal(form, 'details-question');
		assert.deepEqual(questions.map(brief), [
			{
				question: 'What did you bake this week?',
				category: 'Simple Questions',
				line: 16,
			},
			{
				question: 'What do you like about dough?',
				category: 'Simple Questions',
				line: 17,
			},
			{
				answer: 'Round.\n\nUseful resources:\n\n- [x](https://y.z)',
				question: 'What is a disk? Explain it.',
				category: 'Hardware (2)',
				line: 25,
			},
			{
				question: 'What command shows memory?',
				category: 'Hardware (2)',
				line: 36,
			},
		]);
	});

	it('reads folds with headings, numbers and line breaks in their summaries', () => {
		const text = lines(
			'# Oven',
			'',
			'<details><summary><h3>Why preheat?</h3></summary>',
			'',
			'The stone takes an hour.',
			'',
			'</details>',
			'',
			'<details><summary><strong>2. Why steam?</strong></summary><p>',
			'',
			'It keeps the crust soft.',
			'',
			'```sh',
			'# not a heading',
			'<details>',
			'```',
			'',
			'</p></details>',
			'<details>',
			'  <summary>',
			'    3) What is',
			'    oven spring?',
			'  </summary>',
			'',
			'  The last rise.',
			'',
			'</details>',
			'',
		);

		const { form, questions } = read(text, 'd1-flat.md');

		assert.equal(form, 'details-question');
		assert.deepEqual(questions.map(brief), [
			{
				answer: 'The stone takes an hour.',
				question: 'Why preheat?',
				category: '',
				line: 3,
			},
			{
				answer: 'It keeps the crust soft.\n\n```sh\n# not a heading\n<details>\n```',
				question: 'Why steam?',
				category: '',
				line: 9,
			},
			{
				answer: 'The last rise.',
				question: 'What is oven spring?',
				category: '',
				line: 19,
			},
		]);
	});
});
