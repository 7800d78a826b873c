import assert from 'node:assert/strict';
import fc from 'fast-check';
import { shorten } from '../../../src/core/text/shorten';

describe('shorten', () => {
	it('leaves what is short enough, without its Markdown', () => {
		assert.equal(shorten('What does `yield` do in **Python**?', 40), 'What does yield do in Python?');
		assert.equal(shorten('See [the docs](https://example.com)', 40), 'See the docs');
	});

	it('cuts between words', () => {
		assert.equal(shorten('What does the gateway do, and why is it there?', 30), 'What does the gateway do, and…');
		assert.equal(shorten('What does the gateway do, exactly?', 26), 'What does the gateway do…');
	});

	it('cuts a single long word, and signs of any kind whole', () => {
		assert.equal(shorten('a'.repeat(50), 10), `${'a'.repeat(9)}…`);
		assert.equal(shorten('😀'.repeat(20), 5), '😀😀😀😀…');
	});

	it('is never longer than asked for', () => {
		fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '`', '.', '缓', '😀', '[', ']('), maxLength: 40 }), fc.integer({ min: 2, max: 20 }), (text, length) => {
			assert.ok(Array.from(shorten(text, length)).length <= length);
		}), { numRuns: 60 });
	});
});
