import assert from 'node:assert/strict';
import fc from 'fast-check';
import { nearEarlier } from '../../../src/core/lint/nearSets';

const near = (threshold: number, ...sets: readonly string[]) =>
	[...nearEarlier(sets.map(words => new Set(words.split(' ').filter(word => word !== ''))), threshold)];

describe('nearEarlier', () => {
	it('gives for each set the first earlier one that shares enough', () => {
		assert.deepEqual(near(0.75, 'a b c d', 'e f', 'a b c', 'd c b a', 'e g'), [undefined, undefined, 0, 0, undefined]);
	});

	it('finds no set near to an empty one', () => {
		assert.deepEqual(near(0.5, '', '', 'a'), [undefined, undefined, undefined]);
	});

	it('finds what comparing each with each finds', () => {
		const anySet = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'), { minLength: 1, maxLength: 6 });
		fc.assert(fc.property(fc.array(anySet, { maxLength: 12 }), fc.constantFrom(0.5, 0.6, 0.7, 0.8, 1), (sets, threshold) => {
			const jaccard = (a: readonly string[], b: readonly string[]) => a.filter(word => b.includes(word)).length / new Set([...a, ...b]).size;
			const plain = sets.map((set, at) => sets.slice(0, at).some(other => jaccard(set, other) >= threshold));

			assert.deepEqual([...nearEarlier(sets.map(set => new Set(set)), threshold)].map(first => first !== undefined), plain);
		}), { numRuns: 100 });
	});
});
