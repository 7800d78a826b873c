import assert from 'node:assert/strict';
import { becomesLeech, isLeech } from '../../../src/core/schedule/leech';
import { aMemory } from '../../support/builders';

const lapsed = (lapses: number) => aMemory({ lapses });

describe('isLeech', () => {
	it('is true from the threshold on', () => {
		assert.deepEqual([7, 8, 9].map(lapses => isLeech(lapsed(lapses), 8)), [false, true, true]);
		assert.equal(isLeech(undefined, 8), false);
	});

	it('is never true with a threshold of 0', () => {
		assert.equal(isLeech(lapsed(99), 0), false);
	});
});

describe('becomesLeech', () => {
	it('is true at the threshold, and then after each half of it', () => {
		const told = Array.from({ length: 20 }, (_, i) => i + 1).filter(lapses => becomesLeech(lapsed(lapses - 1), lapsed(lapses), 8));

		assert.deepEqual(told, [8, 12, 16, 20]);
	});

	it('is true of a lapse only', () => {
		assert.equal(becomesLeech(lapsed(8), lapsed(8), 8), false);
		assert.equal(becomesLeech(undefined, undefined, 8), false);
		assert.equal(becomesLeech(undefined, lapsed(1), 1), true);
	});
});
