import assert from 'node:assert/strict';
import { joinQuestions } from '../../../src/core/merge/joinQuestions';
import type { Question } from '../../../src/core/bank/question';
import { aQuestion } from '../../support/builders';

const joined = (first: Partial<Question>, second: Partial<Question>, from = 'notes.md') => joinQuestions(aQuestion(first), aQuestion(second), from);

describe('joinQuestions', () => {
	it('keeps both answers where they differ, the second under the name of its list', () => {
		assert.equal(joined({ answer: 'It copies.' }, { answer: 'It shares.' }).answer, 'It copies.\n\n#### From notes.md\n\nIt shares.');
		assert.equal(joined({ short: 'One.' }, { short: 'Two.' }, 'a_b [c]').short, 'One.\n\n#### From a\\_b \\[c\\]\n\nTwo.');
	});

	it('keeps the one that says more where it says all that the other does', () => {
		assert.equal(joined({ answer: 'It copies.' }, { answer: 'First: it copies. Then it shares.' }).answer, 'First: it copies. Then it shares.');
		assert.equal(joined({ answer: 'It   COPIES and shares' }, { answer: 'it copies' }).answer, 'It   COPIES and shares');
		assert.match(joined({ answer: 'No.' }, { answer: 'Nothing does.' }).answer ?? '', /From/);
	});

	it('takes a text that only one has, and closes a block of code before it adds another', () => {
		assert.equal(joined({ answer: ' ' }, { answer: 'It shares.' }).answer, 'It shares.');
		assert.equal(joined({ example: 'It shares.' }, {}).example, 'It shares.');
		assert.equal(joined({ answer: '~~~~js\nf();' }, { answer: 'Text.' }).answer, '~~~~js\nf();\n~~~~\n\n#### From notes.md\n\nText.');
	});

	it('unites follow-ups by what they ask, with both answers', () => {
		const { followUps } = joined(
			{ followUps: [{ question: 'Why?' }, { question: 'When?', answer: 'Now.' }] },
			{ followUps: [{ question: 'why', answer: 'So.' }, { question: 'When?', answer: 'Later.' }, { question: 'Where?' }] },
		);

		assert.deepEqual(followUps, [{ question: 'Why?', answer: 'So.' }, { question: 'When?', answer: 'Now.\n\n#### From notes.md\n\nLater.' }, { question: 'Where?' }]);
	});

	it('unites sources by their address, and choices with what is right', () => {
		const { sources, options } = joined(
			{ sources: [{ title: 'RFC', url: 'https://a.example' }, { title: 'Book' }], options: [{ text: 'Yes' }] },
			{ sources: [{ title: 'The RFC', url: 'https://a.example' }, { title: 'book' }, { title: 'Talk' }], options: [{ text: 'yes', correct: true }, { text: 'No', correct: false }] },
		);

		assert.deepEqual(sources, [{ title: 'RFC', url: 'https://a.example' }, { title: 'Book' }, { title: 'Talk' }]);
		assert.deepEqual(options, [{ text: 'Yes', correct: true }, { text: 'No', correct: false }]);
	});

	it('lets the first decide what can only be one, and dates the whole by its older part', () => {
		const { id, difficulty, kind, minutes, category, asOf } = joined(
			{ difficulty: 'easy', category: '', asOf: '2026-05' }, { id: 'other', difficulty: 'hard', kind: 'concept', minutes: 3, category: 'Scope', asOf: '2024-01' },
		);

		assert.deepEqual({ id, difficulty, kind, minutes, category, asOf }, { id: 'closures', difficulty: 'easy', kind: 'concept', minutes: 3, category: 'Scope', asOf: '2024-01' });
	});

	it('says how else it was asked, where that says more', () => {
		assert.equal(joined({}, { question: 'What is a closure in JavaScript?' }).prompt, 'Also asked: “What is a closure in JavaScript?”');
		assert.equal(joined({}, { question: 'What is the closure' }).prompt, undefined);
	});

	it('adds no field that neither has', () => {
		assert.deepEqual(joined({}, {}), aQuestion());
	});
});
