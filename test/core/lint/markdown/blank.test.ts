import assert from 'node:assert/strict';
import fc from 'fast-check';
import { blankCode, blankFences } from '../../../../src/core/lint/markdown/blank';

describe('blankCode', () => {
	it('blanks blocks and spans', () => {
		assert.equal(blankCode('a `b` c\n```\nd\n```\n``e ` f`` g'), 'a     c\n   \n \n   \n          g');
	});

	it('leaves ticks that nothing closes, or that are escaped, or that a blank line parts', () => {
		for (const text of ['a ` b', 'a \\`b` c', 'a `b\n\nc` d', '`` a `']) {
			assert.equal(blankCode(text), text);
		}
	});

	it('keeps every offset and line', () => {
		fc.assert(fc.property(fc.array(fc.constantFrom('`', '``', '```', '\n', 'a', ' ', '\\', '~~~'), { maxLength: 30 }), parts => {
			const text = parts.join('');
			const blanked = blankCode(text);

			assert.equal(blanked.length, text.length);
			assert.equal(blanked.split('\n').length, text.split('\n').length);
			assert.equal(blankCode(blanked).length, text.length);
		}));
	});
});

describe('blankFences', () => {
	it('leaves code in a line as it is', () => {
		assert.equal(blankFences('`a`\n```\nb\n```'), '`a`\n   \n \n   ');
	});
});
