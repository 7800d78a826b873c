import assert from 'node:assert/strict';
import { headlineOf } from '../../../src/core/practice/headline';

describe('headlineOf', () => {
	const cases: readonly (readonly [again: number, hard: number, good: number, easy: number, headline: string])[] = [
		[0, 0, 0, 0, 'Nothing graded'],
		[0, 0, 3, 0, 'Well practised'],
		[0, 0, 1, 2, 'Well practised'],
		[0, 1, 1, 0, 'Getting there'],
		[1, 0, 4, 0, 'Getting there'],
		[1, 1, 1, 0, 'Worth another round'],
		[1, 0, 0, 0, 'Worth another round'],
	];
	for (const [again, hard, good, easy, headline] of cases) {
		it(`says "${headline}" of ${again} again, ${hard} hard, ${good} good and ${easy} easy`, () => {
			assert.equal(headlineOf({ again, hard, good, easy }), headline);
		});
	}
});
