import assert from 'node:assert/strict';
import fc from 'fast-check';
import { withUniqueIds } from '../../../src/core/merge/uniqueIds';

const idsOf = (ids: readonly string[], taken: readonly string[] = []) => withUniqueIds(ids.map(id => ({ id })), taken).map(({ id }) => id);

describe('withUniqueIds', () => {
	it('leaves the first of an id alone, and gives a later one a suffix', () => {
		assert.deepEqual(idsOf(['a', 'b', 'a', 'a']), ['a', 'b', 'a-2', 'a-3']);
	});

	it('takes no id that is in use, here or elsewhere', () => {
		assert.deepEqual(idsOf(['a', 'a', 'a-2'], ['a-3']), ['a', 'a-4', 'a-2']);
		assert.deepEqual(idsOf(['a'], ['a']), ['a-2']);
	});

	it('makes ids unique, and changes none that was', () => {
		fc.assert(fc.property(fc.array(fc.constantFrom('a', 'a-2', 'a-3', 'A', 'b c', '')), fc.array(fc.constantFrom('a', 'a-3')), (ids, taken: readonly string[]) => {
			const unique = idsOf(ids, taken);

			assert.equal(new Set(unique).size, ids.length);
			assert.deepEqual(unique.filter(id => taken.includes(id)), []);
			ids.forEach((id, at) => { assert.ok(unique[at] === id || taken.includes(id) || ids.indexOf(id) < at); });
		}));
	});
});
