import assert from 'node:assert/strict';
import type { ReadQuestion } from '../../../../src/core/read/reading';
import { lines, read } from '../helpers';

/** A question without what other tests prove. */
const brief = ({ span: _span, id: _id, ...rest }: ReadQuestion) => rest;

describe('lists of items that hold headings as people keep them', () => {
	it('reads bullets that hold headings', () => {
		const text = lines(
			'## Loaves',
			'',
			'* ### What is a boule?',
			'    A ball.',
			'',
			'* ### What is a batard?',
			'    An oval.',
			'',
			'    1. shape',
			'    2. proof',
			'',
			'- ## What is a baguette?',
			'',
			'  A stick.',
			'',
		);

		const { form, questions } = read(text, 'b-bullets.md');

		assert.equal(form, 'list-heading');
		assert.deepEqual(questions.map(brief), [
			{
				answer: 'A ball.',
				question: 'What is a boule?',
				category: 'Loaves',
				line: 3,
			},
			{
				answer: 'An oval.\n\n1. shape\n2. proof',
				question: 'What is a batard?',
				category: 'Loaves',
				line: 6,
			},
			{
				answer: 'A stick.',
				question: 'What is a baguette?',
				category: 'Loaves',
				line: 12,
			},
		]);
	});
});
