import assert from 'node:assert/strict';
import fc from 'fast-check';
import { seededRandom, weightedShuffle } from '../../../src/core/chance/random';

const take = (count: number, random: () => number): readonly number[] => Array.from({ length: count }, random);

describe('seededRandom', () => {
	it('gives the same numbers for the same seed', () => {
		assert.deepEqual(take(10, seededRandom('monday')), take(10, seededRandom('monday')));
	});

	it('gives other numbers for another seed', () => {
		assert.notDeepEqual(take(3, seededRandom('monday')), take(3, seededRandom('tuesday')));
		assert.notDeepEqual(take(3, seededRandom('')), take(3, seededRandom(' ')));
	});

	it('stays between 0, included, and 1, excluded', () => {
		fc.assert(fc.property(fc.string(), seed => {
			for (const number of take(20, seededRandom(seed))) {
				assert.ok(number >= 0 && number < 1);
			}
		}));
	});

	it('spreads its numbers evenly', () => {
		const tenths = new Array<number>(10).fill(0);

		for (const number of take(2000, seededRandom('spread'))) {
			tenths[Math.floor(number * 10)]! += 1;
		}

		assert.ok(tenths.every(count => count > 150 && count < 250), tenths.join());
	});

	it('lets two of the same seed run beside each other', () => {
		const one = seededRandom('shared');
		const other = seededRandom('shared');

		const first = take(5, one);

		assert.deepEqual(take(5, other), first);
	});
});

describe('weightedShuffle', () => {
	it('gives every item of some weight exactly once', () => {
		fc.assert(fc.property(fc.uniqueArray(fc.nat()), fc.string(), (items, seed) => {
			const shuffled = weightedShuffle(items, () => 1, seededRandom(seed));

			assert.deepEqual([...shuffled].sort((a, b) => a - b), [...items].sort((a, b) => a - b));
		}));
	});

	it('leaves out what weighs nothing', () => {
		const weights = new Map([['a', 1], ['b', 0], ['c', 2], ['d', -1]]);

		const shuffled = weightedShuffle([...weights.keys()], item => weights.get(item) ?? 0, seededRandom('any'));

		assert.deepEqual([...shuffled].sort(), ['a', 'c']);
	});

	it('puts the heavier first when chance favours none', () => {
		assert.deepEqual(weightedShuffle([1, 3, 2], weight => weight, () => 0.5), [3, 2, 1]);
	});

	it('keeps the order of equals when chance favours none', () => {
		assert.deepEqual(weightedShuffle(['b', 'a', 'c'], () => 1, () => 0), ['b', 'a', 'c']);
	});

	it('brings an item of four times the weight first four times as often', () => {
		const random = seededRandom('fair');
		let heavy = 0;

		for (let i = 0; i < 1000; i++) {
			heavy += weightedShuffle([4, 1], weight => weight, random)[0] === 4 ? 1 : 0;
		}

		assert.ok(heavy > 760 && heavy < 840, String(heavy));
	});

	it('leaves the list that it was given as it was', () => {
		const items = Object.freeze([1, 2, 3, 4, 5]);

		weightedShuffle(items, item => item, seededRandom('x'));

		assert.deepEqual(items, [1, 2, 3, 4, 5]);
	});

	it('has nothing to shuffle in an empty list', () => {
		assert.deepEqual(weightedShuffle([], () => 1, () => 0), []);
	});
});
