import assert from 'node:assert/strict';
import { linksIn } from '../../../../src/core/lint/markdown/links';

const targets = (text: string) => [...linksIn(text)].map(({ target, isImage }) => (isImage ? '!' : '') + target);

describe('linksIn', () => {
	it('gives links and images with their addresses, without titles', () => {
		assert.deepEqual(targets('[a](b) ![c](d "e") [f](<g h>) [i](j (k) l)'), ['b', '!d', 'g%20h', 'j (k) l']);
	});

	it('finds an image within a link, and both addresses', () => {
		assert.deepEqual(targets('[![a](b.png)](c)'), ['!b.png', 'c']);
	});

	it('says where the address stands', () => {
		const text = 'See [it](there).';

		assert.deepEqual([...linksIn(text)].map(({ at }) => text.slice(at, at + 7)), ['(there)']);
	});

	it('finds none where there are none', () => {
		assert.deepEqual(targets('a](b) [a] (b) `[a](b)` \\[a](b) [a](b\n) [a\n\nb](c)'), []);
	});

	it('stays quick where brackets and parentheses are never closed', () => {
		assert.deepEqual(targets('[]('.repeat(20_000)), []);
		assert.deepEqual(targets('['.repeat(20_000) + ']('.repeat(20_000)), []);
	});
});
