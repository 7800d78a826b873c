import assert from 'node:assert/strict';
import { bankStats } from '../../../src/core/bank/stats';
import { aQuestion } from '../../support/builders';

const none = { easy: 0, medium: 0, hard: 0, none: 0 };

describe('bankStats', () => {
	const { total, categories } = bankStats([
		aQuestion({ category: 'Bread', question: 'Why salt?', answer: 'It tastes.', difficulty: 'easy', kind: 'concept' }),
		aQuestion({ category: 'Cake', question: 'Why eggs?', difficulty: 'hard', kind: 'concept' }),
		aQuestion({ category: 'Bread', question: 'Why yeast?', draft: true }),
	]);

	it('counts questions, drafts, and those without an answer', () => {
		assert.deepEqual([total.questions, total.drafts, total.unanswered], [3, 1, 1]);
	});

	it('counts difficulties by category, in the order of first use', () => {
		assert.deepEqual([...categories].map(([name, { difficulties }]) => [name, difficulties]), [
			['Bread', { ...none, easy: 1, none: 1 }],
			['Cake', { ...none, hard: 1 }],
		]);
	});

	it('counts kinds by difficulty', () => {
		assert.deepEqual([...total.kinds], [['concept', { ...none, easy: 1, hard: 1 }], ['', { ...none, none: 1 }]]);
	});

	it('counts the words of question and answer', () => {
		assert.deepEqual([total.words, categories.get('Cake')?.words], [8, 2]);
	});

	it('counts nothing in an empty bank', () => {
		assert.deepEqual(bankStats([]), { total: { questions: 0, difficulties: none, kinds: new Map(), unanswered: 0, drafts: 0, words: 0 }, categories: new Map() });
	});
});
