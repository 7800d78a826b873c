import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checksum } from '../../../src/core/text/checksum';

describe('checksum', () => {
	it('gives the published FNV-1a values', () => {
		assert.equal(checksum(''), '811c9dc5');
		assert.equal(checksum('a'), 'e40c292c');
		assert.equal(checksum('foobar'), 'bf9cf968');
	});

	it('always has eight hexadecimal digits', () => {
		fc.assert(fc.property(fc.array(fc.nat({ max: 0xffff }), { maxLength: 20 }), units => {
			assert.match(checksum(String.fromCharCode(...units)), /^[0-9a-f]{8}$/);
		}));
	});

	it('notices every change of a single character', () => {
		fc.assert(fc.property(fc.string({ minLength: 1, maxLength: 20 }), fc.nat(), fc.integer({ min: 1, max: 0xffff }), (text, place, change) => {
			const at = place % text.length;
			const changed = text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ change) + text.slice(at + 1);

			assert.notEqual(checksum(changed), checksum(text));
		}));
	});

	it('tells two texts of the same letters apart', () => {
		assert.notEqual(checksum('listen'), checksum('silent'));
	});
});
