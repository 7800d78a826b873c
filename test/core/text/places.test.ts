import assert from 'node:assert/strict';
import fc from 'fast-check';
import { placesIn } from '../../../src/core/text/places';

describe('placesIn', () => {
	it('counts lines and columns from 1', () => {
		const placeOf = placesIn('ab\nc\n\nd');

		assert.deepEqual([0, 1, 2, 3, 5, 6, 7].map(placeOf).map(({ line, column }) => `${line}:${column}`), ['1:1', '1:2', '1:3', '2:1', '3:1', '4:1', '4:2']);
	});

	it('takes an offset outside for the nearest inside', () => {
		const placeOf = placesIn('a\nb');

		assert.deepEqual([placeOf(-5), placeOf(99)], [{ line: 1, column: 1 }, { line: 2, column: 2 }]);
	});

	it('says what counting line feeds says', () => {
		fc.assert(fc.property(fc.array(fc.constantFrom('a', '\n', '\r\n', 'ü')).map(parts => parts.join('')), fc.nat(40), (text, at) => {
			const before = text.slice(0, Math.min(at, text.length)).split('\n');

			assert.deepEqual(placesIn(text)(at), { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 });
		}));
	});
});
