import assert from 'node:assert/strict';
import { bankOf, keyOf, outlineOf } from '../../../src/core/bank/bank';
import type { Question } from '../../../src/core/bank/question';
import { aQuestion } from '../../support/builders';

describe('keyOf', () => {
	it('is the bank and the id', () => {
		assert.equal(keyOf('bundled', 'closures'), 'bundled/closures');
	});
});

describe('outlineOf', () => {
	it('holds what lists need', () => {
		const question = aQuestion({ answer: 'A function with its scope.', tags: ['scope'], difficulty: 'hard', kind: 'concept', roles: ['frontend'], minutes: 2, line: 7 });

		assert.deepEqual(outlineOf('bank', question), {
			key: 'bank/closures', question: 'What is a closure?', category: 'Functions', tags: ['scope'], difficulty: 'hard', kind: 'concept',
			roles: ['frontend'], minutes: 2, line: 7,
		});
	});

	it('has no key for what a question does not say', () => {
		assert.deepEqual(Object.keys(outlineOf('bank', aQuestion({ answer: 'Yes.' }))), ['key', 'question', 'category', 'tags', 'line']);
	});

	it('keeps the texts of the answer out', () => {
		const question = aQuestion({ answer: 'secret', short: 'secret', keyPoints: ['secret'], story: 'secret', followUps: [{ question: 'secret' }] });

		assert.ok(!JSON.stringify(outlineOf('bank', question)).includes('secret'));
	});

	const answers: readonly Partial<Question>[] = [{ answer: 'Yes.' }, { short: 'Yes.' }, { keyPoints: ['yes'] }, { options: [{ text: 'yes', correct: true }] }];
	for (const parts of answers) {
		it(`counts a question with ${Object.keys(parts).join()} as answered`, () => {
			assert.equal(outlineOf('bank', aQuestion(parts)).unanswered, undefined);
		});
	}

	const silences: readonly Partial<Question>[] = [{}, { answer: '' }, { keyPoints: [] }, { hints: ['think'] }, { options: [{ text: 'yes' }, { text: 'no', correct: false }] }];
	for (const parts of silences) {
		it(`counts a question with ${JSON.stringify(parts)} as unanswered`, () => {
			assert.equal(outlineOf('bank', aQuestion(parts)).unanswered, true);
		});
	}

	it('counts a question whose answer is empty but whose short answer is not as answered', () => {
		assert.equal(outlineOf('bank', aQuestion({ answer: '', short: 'Yes.' })).unanswered, undefined);
	});

	it('marks a draft', () => {
		assert.equal(outlineOf('bank', aQuestion({ draft: true })).draft, true);
		assert.ok(!('draft' in outlineOf('bank', aQuestion({ draft: false }))));
	});
});

describe('bankOf', () => {
	const questions = [aQuestion({ id: 'a' }), aQuestion({ id: 'b' })];

	it('lists its questions in order and gives each in full', () => {
		const bank = bankOf('bank', 'Bank', questions);

		assert.deepEqual(bank.outlines.map(outline => outline.key), ['bank/a', 'bank/b']);
		assert.equal(bank.questionAt(1), questions[1]);
	});

	it('throws a RangeError for a question that is not there', () => {
		const bank = bankOf('bank', 'Bank', questions);

		for (const index of [-1, 2, 0.5]) {
			assert.throws(() => bank.questionAt(index), new RangeError(`The bank bank has no question ${index}.`));
		}
	});

	it('says where it was read from, and holds its tables', () => {
		const reference = [{ id: 'latency', title: 'Latency', rows: [] }];

		const bank = bankOf('bank', 'Bank', [], { source: 'file:///bank.yaml', reference });

		assert.equal(bank.source, 'file:///bank.yaml');
		assert.equal(bank.reference, reference);
	});

	it('has no source and no tables of its own accord', () => {
		const bank = bankOf('bank', 'Bank', []);

		assert.ok(!('source' in bank));
		assert.deepEqual(bank.reference, []);
	});
});
