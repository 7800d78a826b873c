import assert from 'node:assert/strict';
import { findField, findWords, squeeze } from '../../../src/core/lint/locate';

describe('findWords', () => {
	const slice = (text: string, words: string, from = 0) => {
		const found = findWords(squeeze(text), words, from);
		return found && text.slice(found.start, found.end);
	};

	it('finds words however the text folds and indents them', () => {
		assert.equal(slice('a: >-\n    one\n    two three', 'one two three'), 'one\n    two three');
	});

	it('finds nothing where there is nothing', () => {
		assert.equal(slice('one two', 'three'), undefined);
		assert.equal(slice('one two', ''), undefined);
		assert.equal(slice('one two', 'one', 3), undefined);
	});

	it('begins where it is told', () => {
		assert.deepEqual(findWords(squeeze('two: two'), 'two', 3), { start: 5, end: 8 });
	});

	it('is content with the beginning of long words, where the file escapes the rest', () => {
		assert.equal(slice('"It says that it is all \\"right\\" now"', 'It says that it is all "right" now'), undefined);
		assert.equal(slice('"It says that this is after all as \\"right\\" now"', 'It says that this is after all as "right" now'), 'It says that this is after all');
	});
});

describe('findField', () => {
	const slice = (text: string, field: 'answer' | 'keyPoints' | 'tags') => {
		const found = findField(text, field);
		return found && text.slice(found.start, found.end);
	};

	for (const [text, label] of [
		['question: One?\nanswer: Yes.', 'answer'],
		['{"question": "One?",\n "answer": "Yes."}', 'answer'],
		['### One?\n**Answer:** Yes.', 'Answer'], ['- q: One?\n  a: Yes.', 'a'],
	] as const) {
		it(`finds ${JSON.stringify(label)} in ${JSON.stringify(text)}`, () => {
			assert.equal(slice(text, 'answer'), label);
		});
	}

	it('finds labels of several words, and none that are not there', () => {
		assert.equal(slice('## One?\n\n**Key points:**\n- a', 'keyPoints'), 'Key points');
		assert.equal(slice('## One?\n\n**Key points:**\n- a', 'tags'), undefined);
		assert.equal(slice('', 'tags'), undefined);
		assert.equal(slice('# [a](?', 'answer'), undefined);
	});
});
