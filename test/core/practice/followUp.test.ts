import assert from 'node:assert/strict';
import fc from 'fast-check';
import { followUpKey, followUpQuestion, parentKey } from '../../../src/core/practice/followUp';
import { aQuestion } from '../../support/builders';

describe('followUpKey', () => {
	it('stays while the words of the follow-up do', () => {
		assert.equal(followUpKey('bank/a', { question: 'Why?' }), followUpKey('bank/a', { question: 'Why?', answer: 'Because.' }));
	});

	it('differs between questions and between follow-ups', () => {
		const keys = [followUpKey('bank/a', { question: 'Why?' }), followUpKey('bank/b', { question: 'Why?' }), followUpKey('bank/a', { question: 'How?' })];

		assert.equal(new Set(keys).size, 3);
	});
});

describe('parentKey', () => {
	it('leads from a follow-up to its question', () => {
		fc.assert(fc.property(fc.string({ minLength: 1 }), fc.string(), (parent, question) => {
			assert.equal(parentKey(followUpKey(parent, { question })), parent);
		}));
	});

	it('leads from a follow-up of a follow-up to the follow-up', () => {
		const first = followUpKey('bank/a', { question: 'Why?' });

		assert.equal(parentKey(followUpKey(first, { question: 'How?' })), first);
	});

	it('leaves a question that is none as it is', () => {
		for (const key of ['bank/a', 'bank/a~b', 'bank/a~', '~811c9dc5', 'bank/a~811C9DC5', 'bank/a~811c9dc50', 'bank/~home/811c9dc5', '']) {
			assert.equal(parentKey(key), key);
		}
	});
});

describe('followUpQuestion', () => {
	const parent = aQuestion({ difficulty: 'hard', line: 12, followUps: [{ question: 'Why?', answer: 'Because.' }, { question: 'How?' }], tags: ['scope'], answer: 'secret' });

	it('is a question of its own, in the place of its parent', () => {
		const key = followUpKey('bank/closures', parent.followUps![0]!);

		assert.deepEqual(followUpQuestion(parent, 'bank/closures', key), { id: key, question: 'Why?', category: 'Functions', line: 12, answer: 'Because.', difficulty: 'hard' });
	});

	it('has no answer where its author wrote none', () => {
		const question = followUpQuestion(parent, 'bank/closures', followUpKey('bank/closures', { question: 'How?' }));

		assert.equal(question?.question, 'How?');
		assert.ok(!('answer' in question));
	});

	it('is gone when its parent has it no more', () => {
		assert.equal(followUpQuestion(parent, 'bank/closures', followUpKey('bank/closures', { question: 'When?' })), undefined);
		assert.equal(followUpQuestion(aQuestion(), 'bank/closures', followUpKey('bank/closures', { question: 'Why?' })), undefined);
	});

	it('is not found under the key of another question', () => {
		assert.equal(followUpQuestion(parent, 'bank/closures', followUpKey('bank/other', { question: 'Why?' })), undefined);
	});
});
