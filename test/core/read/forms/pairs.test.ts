import assert from 'node:assert/strict';
import { codes, lines, questionAt, read, titles } from '../helpers';

describe('sections in turn', () => {
	it('give a question for each pair', () => {
		const reading = read(lines(
			'## Question',
			'',
			'Why does bread go stale?',
			'',
			'## Answer',
			'',
			'Its starch sets again.',
			'',
			'## Question',
			'',
			'Does the fridge help?',
			'',
			'## Answer',
			'',
			'No.',
		));

		assert.deepEqual(titles(reading), ['Why does bread go stale?', 'Does the fridge help?']);
		assert.deepEqual(
			reading.questions.map(({ answer }) => answer),
			['Its starch sets again.', 'No.'],
		);
	});

	it('begin with a lone fold of another kind, which is no question', () => {
		const reading = read(lines(
			'<details>',
			'<summary>Click to expand the legend</summary>',
			'',
			'Green is easy.',
			'</details>',
			'',
			'### Q1: Why salt?',
			'',
			'Taste.',
		));

		assert.deepEqual(titles(reading), ['Why salt?']);
		assert.deepEqual(codes(reading), ['text-outside']);
	});

	it('end before a page\'s navigation', () => {
		const reading = read(lines(
			'### Q1: Why salt?',
			'',
			'Taste.',
			'',
			'---',
			'',
			'[← Back](./a.md) · [Next →](./b.md)',
		));

		assert.equal(questionAt(reading).answer, 'Taste.');
		assert.deepEqual(codes(reading), ['text-outside']);
	});

	it('keep a rule and what follows it inside an answer', () => {
		const reading = read(lines(
			'### Q1: Why salt?',
			'',
			'Taste.',
			'',
			'---',
			'',
			'And it keeps the dough from rising too fast.',
			'',
			'### Q2: Why yeast?',
			'',
			'Air.',
		));

		assert.match(questionAt(reading).answer ?? '', /^Taste\.\n\n---\n\nAnd it keeps/);
	});
});
