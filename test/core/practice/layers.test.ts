import assert from 'node:assert/strict';
import { hintsOf, layersOf, layersToCompare, pointsAsked } from '../../../src/core/practice/layers';
import { aQuestion } from '../../support/builders';

describe('layersOf', () => {
	it('opens the layers in their order, whatever the order in the bank', () => {
		const question = aQuestion({
			story: 'Once …', pitfalls: ['forgets scope'], example: 'A counter.', answer: 'A function with its scope.', short: 'Function and scope.',
			keyPoints: ['scope'], options: [{ text: 'yes', correct: true }, { text: 'no' }],
		});

		assert.deepEqual(layersOf(question).map(layer => layer.name), ['options', 'keyPoints', 'short', 'answer', 'example', 'pitfalls', 'story']);
	});

	it('holds what is shown', () => {
		const question = aQuestion({ options: [{ text: 'a' }, { text: 'b', correct: true }, { text: 'c', correct: true }], keyPoints: ['one', 'two'], answer: '\n  So.\n' });

		assert.deepEqual(layersOf(question), [
			{ name: 'options', right: [1, 2] },
			{ name: 'keyPoints', points: ['one', 'two'] },
			{ name: 'answer', markdown: 'So.' },
		]);
	});

	it('has none for a question that says nothing more', () => {
		assert.deepEqual(layersOf(aQuestion({ prompt: 'Given …', hints: ['think'], followUps: [{ question: 'Why?' }] })), []);
	});

	it('has none for what is empty', () => {
		assert.deepEqual(layersOf(aQuestion({ answer: ' \n ', short: '', keyPoints: [], pitfalls: [], options: [] })), []);
	});

	it('has none for choices of which none is right', () => {
		assert.deepEqual(layersOf(aQuestion({ options: [{ text: 'a' }, { text: 'b', correct: false }] })), []);
	});
});

describe('hintsOf', () => {
	it('gives the hints, weakest first as they are written', () => {
		assert.deepEqual(hintsOf(aQuestion({ hints: ['think'], keyPoints: ['scope', 'call'] })), ['think']);
		assert.deepEqual(hintsOf(aQuestion({ hints: ['think', 'scope'], keyPoints: ['scope outlives the call'] })), ['think', 'scope']);
	});

	it('serves the key points where there are none', () => {
		assert.deepEqual(hintsOf(aQuestion({ keyPoints: ['scope', 'call'] })), ['scope', 'call']);
		assert.deepEqual(hintsOf(aQuestion({ hints: [], keyPoints: ['scope'] })), ['scope']);
	});

	it('has none where there are neither', () => {
		assert.deepEqual(hintsOf(aQuestion()), []);
	});
});

describe('layersToCompare', () => {
	it('reaches to the model answer', () => {
		assert.equal(layersToCompare(aQuestion({ keyPoints: ['a'], short: 'So.', answer: 'So it is.', pitfalls: ['no'], story: 'Once' })), 3);
	});

	it('makes do with what there is', () => {
		assert.equal(layersToCompare(aQuestion({ keyPoints: ['a'], pitfalls: ['no'] })), 1);
		assert.equal(layersToCompare(aQuestion({ story: 'Once' })), 0);
		assert.equal(layersToCompare(aQuestion()), 0);
	});
});

describe('pointsAsked', () => {
	it('is every key point, or those that are named and still there', () => {
		assert.deepEqual(pointsAsked(aQuestion({ keyPoints: ['a', 'b', 'c'] })), [0, 1, 2]);
		assert.deepEqual(pointsAsked(aQuestion({ keyPoints: ['a', 'b', 'c'] }), [1, 7]), [1]);
		assert.deepEqual(pointsAsked(aQuestion(), [0]), []);
	});
});
