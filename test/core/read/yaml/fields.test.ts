import assert from 'node:assert/strict';
import { questionSchema } from '../../../../src/core/bank/schema';
import { fieldNamed, isUnsafeKey } from '../../../../src/core/read/yaml/fields';

describe('fieldNamed', () => {
	it('knows every field of the schema by its own name, in any case', () => {
		for (const field of Object.keys(questionSchema.entries)) {
			assert.equal(fieldNamed(field), field);
			assert.equal(fieldNamed(field.toUpperCase()), field);
			assert.equal(fieldNamed(` ${field} `), field);
		}
	});

	const spellings: readonly (readonly [string, string])[] = [
		['q', 'question'], ['title', 'question'], ['front', 'question'], ['a', 'answer'], ['back', 'answer'], ['solution', 'answer'], ['model-answer', 'answer'],
		['k', 'keyPoints'], ['key_points', 'keyPoints'], ['Points', 'keyPoints'], ['s', 'short'], ['TLDR', 'short'], ['h', 'hints'], ['e', 'example'], ['p', 'prompt'],
		['mistakes', 'pitfalls'], ['war_story', 'story'], ['f', 'followUps'], ['follow-ups', 'followUps'], ['src', 'sources'], ['as_of', 'asOf'], ['cat', 'category'],
		['t', 'tags'], ['topics', 'tags'], ['level', 'difficulty'], ['d', 'difficulty'], ['m', 'minutes'], ['type', 'kind'], ['role', 'roles'], ['company', 'companies'],
		['choices', 'options'], ['o', 'options'], ['uid', 'id'],
	];
	for (const [key, field] of spellings) {
		it(`takes ${key} for ${field}`, () => {
			assert.equal(fieldNamed(key), field);
		});
	}

	it('knows no other key', () => {
		for (const key of ['', 'colour', 'question?', 'toString', 'hasOwnProperty', '__proto__', 'constructor']) {
			assert.equal(fieldNamed(key), undefined, key);
		}
	});
});

describe('isUnsafeKey', () => {
	it('is a key that leads to a prototype', () => {
		assert.deepEqual(['__proto__', 'constructor', 'prototype', 'proto', 'question', '__PROTO__'].map(isUnsafeKey), [true, true, true, false, false, false]);
	});
});
