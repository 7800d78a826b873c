import assert from 'node:assert/strict';
import { countWords, wordsOf } from '../../../../src/core/lint/prose/words';

describe('countWords', () => {
	it('counts what stands between spaces and has a letter or digit', () => {
		assert.equal(countWords('A well-known  rule: 3 = "three" — `x_1`\n…'), 6);
		assert.equal(countWords(''), 0);
	});
});

describe('wordsOf', () => {
	it('gives words in lower case without punctuation', () => {
		assert.deepEqual(wordsOf('What\'s C++, or C#?'), ['what', 's', 'c++', 'or', 'c#']);
	});

	it('gives pairs of signs where a script has no spaces', () => {
		assert.deepEqual(wordsOf('数据库 索引'), ['数据', '据库', '索引']);
		assert.deepEqual(wordsOf('字'), ['字']);
	});
});
