import assert from 'node:assert/strict';
import fc from 'fast-check';
import { rollUp, unroll } from '../../../src/core/practice/runs';

describe('rollUp', () => {
	it('joins what follows each other', () => {
		assert.deepEqual(rollUp([0, 1, 2, 7, 8, 3]), [[0, 3], [7, 2], [3, 1]]);
	});

	it('gives back what it was given', () => {
		fc.assert(fc.property(fc.array(fc.nat({ max: 9 })), numbers => {
			assert.deepEqual(unroll(rollUp(numbers)), numbers);
		}));
	});

	it('takes the room of one run for a thousand in order', () => {
		assert.equal(rollUp(Array.from({ length: 1000 }, (_, i) => i)).length, 1);
	});
});
