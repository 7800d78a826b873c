import assert from 'node:assert/strict';
import { fieldNoteAt } from '../../../src/core/author/hover';
import { looksLikeBank } from '../../../src/core/author/looksLikeBank';
import { marked, schema } from './helpers';

function noteAt(...lines: readonly string[]) {
	const { text, offset } = marked(...lines);
	const note = fieldNoteAt(text, offset, schema);
	return note && { ...note, word: text.slice(note.span.start, note.span.end) };
}

describe('fieldNoteAt', () => {
	it('says what a field is for, under whatever spelling', () => {
		const note = noteAt('questions:', '  - k¦p: [a]');
		assert.equal(note?.name, 'keyPoints');
		assert.equal(note.word, 'kp');
		assert.match(note.description, /strong answer/);
	});

	it('names the values of a field that has only a few', () => {
		assert.deepEqual(noteAt('- diff¦iculty: easy')?.values, ['easy', 'medium', 'hard']);
	});

	it('tells a follow-up\'s answer from a question\'s', () => {
		assert.match(noteAt('- followUps:', '    - question: a', '      ans¦wer: b')?.description ?? '', /sentences/);
		assert.match(noteAt('- ans¦wer: b')?.description ?? '', /model answer/);
	});

	it('says nothing about values, prose and unknown fields', () => {
		assert.equal(noteAt('- answer: b¦'), undefined);
		assert.equal(noteAt('- answer: |', '    short¦: b'), undefined);
		assert.equal(noteAt('- col¦our: b'), undefined);
		assert.equal(noteAt('- constructor¦: b'), undefined);
	});
});

describe('looksLikeBank', () => {
	it('knows a list of questions, with or without a head', () => {
		assert.ok(looksLikeBank('questions:\n  - id: a\n'));
		assert.ok(looksLikeBank('# ours\ntitle: T\r\nquestions:\r\n- question: a\r\n'));
		assert.ok(looksLikeBank('qs:\n- q: a\n'));
	});

	it('leaves other files alone', () => {
		assert.ok(!looksLikeBank(''));
		assert.ok(!looksLikeBank('name: build\non: push\njobs:\n  a:\n    steps: []\n'));
		assert.ok(!looksLikeBank('questions:\n  many: true\n'));
		assert.ok(!looksLikeBank('- id: a\n- id: b\n'));
	});
});
