import assert from 'node:assert/strict';
import { fingerprint } from '../../../../src/core/lint/prose/fingerprint';
import { proseOf, sentencesOf } from '../../../../src/core/lint/prose/prose';

describe('proseOf', () => {
	it('takes blocks of code, tables and displayed formulas out', () => {
		const text = 'One.\n```js\ncode\n```\n| a |\n|---|\n| b |\n$$\nx\n$$\nTwo $y$ `z`.';

		assert.equal(proseOf(text).replace(/\s+/g, ' '), 'One. Two $y$ `z`.');
	});
});

describe('sentencesOf', () => {
	it('ends a sentence at its mark before a space, and at a blank line', () => {
		assert.deepEqual(sentencesOf('It is 3.5. Is it? Yes!\n\nA line\nand more'), ['It is 3.5.', 'Is it?', 'Yes!', 'A line\nand more']);
		assert.deepEqual(sentencesOf('一。二？'), ['一。', '二？']);
		assert.deepEqual(sentencesOf('```\nx\n```'), []);
	});
});

describe('fingerprint', () => {
	it('is the same for the same words, and counts them', () => {
		assert.deepEqual(fingerprint('The cache, once warm, helps.'), fingerprint('the *cache* once\nwarm helps'));
		assert.equal(fingerprint('The cache, once warm, helps.').words, 5);
	});

	it('differs when words, their order or their borders do', () => {
		const hashes = ['ab c', 'a bc', 'abc', 'c ab', 'ab d', ''].map(text => fingerprint(text).hash);

		assert.equal(new Set(hashes).size, hashes.length);
		assert.ok(hashes.every(Number.isSafeInteger));
	});
});
