import assert from 'node:assert/strict';
import { readFolder } from '../../../src/core/read/folder';

const read = (files: Readonly<Record<string, string>>) => readFolder(Object.entries(files).map(([name, text]) => ({ name, text })))
	.map(({ name, reading }) => [
		name,
		reading.questions.map(({ question, prompt, answer }) => ({
			question,
			...prompt !== undefined && { prompt },
			...answer !== undefined && { answer },
		})),
	]);

describe('folders', () => {
	it('join parallel trees of questions and answers', () => {
		assert.deepEqual(read({
			'bread/questions/1.md': '# Why salt?\n\nThink of taste.\n',
			'bread/answers/1.md': 'It tastes.\n',
			'bread/questions/2.md': 'Why yeast?',
			'bread/answers/2.md': '# Answer\n\nAir.',
		}), [
			[
				'bread/questions/1.md',
				[{ question: 'Why salt?', prompt: 'Think of taste.', answer: 'It tastes.' }],
			],
			['bread/answers/1.md', []],
			['bread/questions/2.md', [{ question: 'Why yeast?', answer: 'Air.' }]],
			['bread/answers/2.md', []],
		]);
	});

	it('join files that hold several by title', () => {
		const questions = '# Interview\n\n- What is dough?\n- Why salt?\n- Why yeast?\n- Why wait?\n';
		const answers = '## 1. Why salt?\n\nTaste.\n\n## 2. Why yeast?\n\nAir.\n\n## 3. What is dough?\n\nFlour.\n';

		assert.deepEqual(read({
			'questions/bread.md': questions,
			'answers/bread.md': answers,
		})[0]?.[1], [
			{ question: 'What is dough?', answer: 'Flour.' }, { question: 'Why salt?', answer: 'Taste.' }, { question: 'Why yeast?', answer: 'Air.' }, { question: 'Why wait?' },
		]);
	});

	it('of questions take the names of files that hold only answers', () => {
		assert.deepEqual(read({
			'questions/salt.md': 'A mineral.',
			'questions/02-yeast_cells.md': 'Alive.',
			'questions/starter.md': 'Old dough.',
			'questions/README.md': 'All of them.',
		}).map(([, questions]) => questions), [
			[{ question: 'salt', answer: 'A mineral.' }], [{ question: 'yeast cells', answer: 'Alive.' }], [{ question: 'starter', answer: 'Old dough.' }], [],
		]);
	});

	it('of prose stay prose', () => {
		assert.deepEqual(
			read({
				'docs/salt.md': 'A mineral.',
				'docs/yeast.md': 'Alive.',
				'docs/starter.md': 'Old dough.',
			}).map(([, questions]) => questions),
			[[], [], []],
		);
	});

	it('keep the order of their files and the readings of each', () => {
		assert.deepEqual(
			read({ 'b.csv': 'question,answer\nWhy?,So.', 'a.md': '### Q: Why salt?\nTaste.' }),
			[
				['b.csv', [{ question: 'Why?', answer: 'So.' }]],
				['a.md', [{ question: 'Why salt?', answer: 'Taste.' }]],
			],
		);
	});
});
