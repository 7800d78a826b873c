import assert from 'node:assert/strict';
import { createVocabulary } from '../../../src/core/find/vocabulary';

const { meant } = createVocabulary(new Set(['closure', 'closures', 'event', 'loop', 'scheduler', 'embedding', 'embeddings', 'tokenizer', 'retrieval']));

describe('a vocabulary', () => {
	it('takes a word that it knows as typed', () => {
		assert.deepEqual(meant('closure'), { words: ['closure'], isGuess: false });
	});

	it('takes the beginning or the middle of a word as typed', () => {
		assert.deepEqual(meant('clo'), { words: ['clo'], isGuess: false });
		assert.deepEqual(meant('edule'), { words: ['edule'], isGuess: false });
		assert.deepEqual(meant('o'), { words: ['o'], isGuess: false });
	});

	const typos: readonly (readonly [string, string, string])[] = [
		['a letter too few', 'clsure', 'closure'],
		['a letter too many', 'closuure', 'closure'],
		['a wrong letter', 'clocure', 'closure'],
		['two letters swapped', 'retreival', 'retrieval'],
		['two faults', 'embbeding', 'embedding'],
		['a wrong first letter', 'sokenizer', 'tokenizer'],
	];
	for (const [what, typed, word] of typos) {
		it(`forgives ${what}`, () => {
			const { words, isGuess } = meant(typed);

			assert.equal(isGuess, true);
			assert.equal(words[0], word);
		});
	}

	it('takes two swapped letters of a short word for a slip, and nothing else', () => {
		assert.deepEqual(createVocabulary(new Set(['cache', 'cashier', 'match'])).meant('cahce'), { words: ['cache'], isGuess: true });
	});

	it('does not guess at short words', () => {
		assert.deepEqual(meant('xyz'), { words: [], isGuess: true });
	});

	it('knows when nothing looks like it', () => {
		assert.deepEqual(meant('quaternion'), { words: [], isGuess: true });
	});

	it('guesses at no more than five', () => {
		const many = createVocabulary(new Set(Array.from({ length: 20 }, (_, i) => `shading${i}`)));

		assert.equal(many.meant('shadimg').words.length, 5);
	});

	it('gives the same answer when asked again', () => {
		assert.deepEqual(meant('clsure'), meant('clsure'));
	});

	it('knows nothing without words', () => {
		assert.deepEqual(createVocabulary(new Set()).meant('closure'), { words: [], isGuess: true });
	});
});
