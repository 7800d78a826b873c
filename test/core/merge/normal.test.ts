import assert from 'node:assert/strict';
import { holds, normal } from '../../../src/core/merge/normal';

describe('normal', () => {
	it('passes over letter case, spacing and the signs at the end', () => {
		assert.equal(normal('  What\n IS\tit?!. '), 'what is it');
		assert.equal(normal('?'), '?');
		assert.equal(normal('a.b?'.repeat(3)), 'a.b?a.b?a.b');
	});
});

describe('holds', () => {
	it('finds a text as words in one piece', () => {
		assert.ok(holds('First: it copies. Then it shares.', 'It copies.'));
		assert.ok(holds('notable, but not able', 'not able'));
		assert.ok(!holds('Nothing does.', 'No'));
		assert.ok(!holds('it shares', 'it shares all'));
	});

	it('looks at a bounded number of places', () => {
		assert.ok(!holds(`${'aa '.repeat(2)}${'b'.repeat(5000)} `, 'bb'));
	});
});
