import assert from 'node:assert/strict';
import { decodeText, tooLarge, type Decode } from '../../../src/core/bank/bytes';
import { largestBankBytes } from '../../../src/core/bank/limits';

const decode: Decode = (bytes, encoding) => new TextDecoder(encoding).decode(bytes);
const swapped = (text: string) => Buffer.from(text, 'utf16le').swap16();

describe('The bytes of a bank file', () => {
	for (const [name, bytes] of [
		['UTF-8', Buffer.from('Was ist „Salz“? 🧂')],
		['UTF-8 with a mark', Buffer.from('\ufeffWas ist „Salz“? 🧂')],
		['UTF-16, the low byte first', Buffer.from('\ufeffWas ist „Salz“? 🧂', 'utf16le')],
		['UTF-16, the high byte first', swapped('\ufeffWas ist „Salz“? 🧂')],
	] as const) {
		it(`are text in ${name}`, () => {
			assert.equal(decodeText(bytes, decode), 'Was ist „Salz“? 🧂');
		});
	}

	it('may be none', () => {
		assert.equal(decodeText(new Uint8Array(), decode), '');
	});

	it('are no text where a zero is among the first', () => {
		assert.equal(decodeText(Buffer.from('PK\u0003\u0004\0\0'), decode), undefined);
		assert.equal(decodeText(Buffer.from(`${'a'.repeat(7_999)}\0`), decode), undefined);
		assert.equal(decodeText(Buffer.from(`${'a'.repeat(8_000)}\0`), decode)?.length, 8_001);
	});

	it('are not read when they are too many', () => {
		assert.equal(tooLarge(largestBankBytes), undefined);
		assert.match(tooLarge(largestBankBytes + 1)?.message ?? '', /has 32 MB.*up to 32 MB.*split/);
	});
});
