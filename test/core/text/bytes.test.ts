import assert from 'node:assert/strict';
import fc from 'fast-check';
import { bytesOf } from '../../../src/core/text/bytes';

describe('the size of a text', () => {
	for (const [text, bytes] of [['', 0], ['plain', 5], ['größe', 7], ['€', 3], ['😀', 4]] as const) {
		it(`"${text}" is ${bytes} bytes`, () => assert.equal(bytesOf(text), bytes));
	}

	it('is what the disk says, whatever is written', () => {
		fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', '\n', '\u007f', '\u0080', '\u07ff', '\u0800', '\uffff', '😀') }), text => {
			assert.equal(bytesOf(text), Buffer.byteLength(text));
		}));
	});
});
