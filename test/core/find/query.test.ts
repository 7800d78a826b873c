import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseQuery, wordsOf } from '../../../src/core/find/query';
import { difficulties } from '../../../src/core/bank/difficulty';
import { statuses } from '../../../src/core/practice/status';

const nothing = { words: [], tags: [], categories: [], statuses: [], difficulties: [] };

describe('parseQuery', () => {
	it('splits what was typed into words, in lower case', () => {
		assert.deepEqual(parseQuery('  Event  LOOP\t'), { ...nothing, words: ['event', 'loop'] });
	});

	it('takes tags, categories, a status and a difficulty out of it', () => {
		assert.deepEqual(parseQuery('#Scope loop @Functions :due !hard'), {
			words: ['loop'], tags: ['scope'], categories: ['functions'], statuses: ['due'], difficulties: ['hard'],
		});
	});

	it('takes several of each', () => {
		assert.deepEqual(parseQuery('#a #b @c @d :new :due !easy !medium'), {
			words: [], tags: ['a', 'b'], categories: ['c', 'd'], statuses: ['new', 'due'], difficulties: ['easy', 'medium'],
		});
	});

	for (const status of [...statuses, 'starred'] as const) {
		it(`knows :${status}`, () => {
			assert.deepEqual(parseQuery(`:${status}`).statuses, [status]);
		});
	}

	for (const difficulty of difficulties) {
		it(`knows !${difficulty} by its first letter`, () => {
			assert.deepEqual(parseQuery(`!${difficulty.charAt(0)}`).difficulties, [difficulty]);
		});
	}

	it('knows a status by its beginning', () => {
		assert.deepEqual(parseQuery(':st :l').statuses, ['starred', 'learning']);
	});

	it('takes a narrowing that it does not know for a word', () => {
		assert.deepEqual(parseQuery(':tomorrow !nasty'), { ...nothing, words: ['tomorrow', 'nasty'] });
	});

	it('narrows nothing by a sign alone', () => {
		assert.deepEqual(parseQuery('# @ : !'), nothing);
		assert.deepEqual(parseQuery(''), nothing);
	});

	it('takes other signs inside a word for its end', () => {
		assert.deepEqual(parseQuery('c#/.net key-value'), { ...nothing, words: ['c#', 'net', 'key', 'value'] });
	});

	it('takes a category or a tag of several words in quotes, closed or not yet', () => {
		assert.deepEqual(parseQuery('@"system design" #"vector search" loop'), { ...nothing, words: ['loop'], categories: ['system design'], tags: ['vector search'] });
		assert.deepEqual(parseQuery('@"system de').categories, ['system de']);
	});

	it('narrows nothing by quotes alone', () => {
		assert.deepEqual(parseQuery('@"" #"'), nothing);
	});

	it('never throws', () => {
		fc.assert(fc.property(fc.array(fc.constantFrom('#', '@', ':', '!', 'hard', 'due', ' ', 'é', '😀', '\\', '[', '*')), parts => {
			const { words } = parseQuery(parts.join(''));

			assert.ok(words.every(word => /^[\p{L}\p{N}]+#?$/u.test(word)));
		}), { numRuns: 60 });
	});
});

describe('wordsOf', () => {
	it('finds words of any script', () => {
		assert.deepEqual(wordsOf('Что такое замыкание? 什么是闭包 (ES2015)'), ['что', 'такое', 'замыкание', '什么是闭包', 'es2015']);
	});

	it('keeps the signs that tell C++ and C# from C', () => {
		assert.deepEqual(wordsOf('C++, C# or C? a+b'), ['c++', 'c#', 'or', 'c', 'a', 'b']);
	});

	it('finds none in signs', () => {
		assert.deepEqual(wordsOf('?! – …'), []);
	});
});
