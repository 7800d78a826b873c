import assert from 'node:assert/strict';
import { placesIn } from '../../../src/core/text/places';

describe('placesIn', () => {
	it('counts lines and columns from 0, however lines end', () => {
		const text = 'one\r\ntwo\rthree\nfour';
		const placeOf = placesIn(text);
		const at = (words: string) => {
			const { line, character } = placeOf(text.indexOf(words));
			return [line, character];
		};
		assert.deepEqual(['one', 'two', 'wo', 'three', 'four'].map(at), [[0, 0], [1, 0], [1, 1], [2, 0], [3, 0]]);
		assert.deepEqual(placeOf(text.length), { line: 3, character: 4 });
	});

	it('finds the beginning of an empty text', () => {
		assert.deepEqual(placesIn('')(0), { line: 0, character: 0 });
	});
});
