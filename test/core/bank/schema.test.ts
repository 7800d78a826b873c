import assert from 'node:assert/strict';
import * as v from 'valibot';
import { bankFileSchema, questionSchema, referenceSchema } from '../../../src/core/bank/schema';

const read = (parts: Record<string, unknown>) => v.parse(questionSchema, { question: 'What is a closure?', ...parts });

function refused(parts: Record<string, unknown>): readonly string[] {
	const result = v.safeParse(questionSchema, { question: 'What is a closure?', ...parts });
	return result.issues?.map(issue => v.getDotPath(issue) ?? '') ?? [];
}

describe('questionSchema', () => {
	it('asks for nothing but the question', () => {
		assert.deepEqual(read({}), { question: 'What is a closure?' });
	});

	it('trims the question, and refuses one without words', () => {
		assert.equal(read({ question: '  Why?\n' }).question, 'Why?');
		assert.deepEqual(refused({ question: ' \n ' }), ['question']);
		assert.deepEqual(refused({ question: undefined }), ['question']);
		assert.deepEqual(refused({ question: 7 }), ['question']);
	});

	it('takes a single follow-up or source without a list', () => {
		assert.deepEqual(read({ followUps: 'And then?' }).followUps, [{ question: 'And then?' }]);
		assert.deepEqual(read({ followUps: { question: 'And then?', answer: 'Then.' } }).followUps, [{ question: 'And then?', answer: 'Then.' }]);
		assert.deepEqual(read({ sources: 'A book' }).sources, [{ title: 'A book' }]);
	});

	for (const field of ['hints', 'keyPoints', 'pitfalls', 'tags', 'roles', 'companies', 'wants'] as const) {
		it(`takes one text or a list of texts as ${field}`, () => {
			assert.deepEqual(read({ [field]: 'one' })[field], ['one']);
			assert.deepEqual(read({ [field]: ['one', 'two'] })[field], ['one', 'two']);
		});

		it(`drops blank entries of ${field}`, () => {
			assert.deepEqual(read({ [field]: ['one', null, '', '  ', 'two'] })[field], ['one', 'two']);
			assert.deepEqual(read({ [field]: '' })[field], []);
		});

		it(`refuses numbers and nested lists as ${field}`, () => {
			assert.deepEqual(refused({ [field]: 7 }), [field]);
			assert.equal(refused({ [field]: ['one', ['two']] }).length, 1);
		});
	}

	for (const field of ['prompt', 'short', 'answer', 'example', 'story', 'asOf', 'category', 'kind'] as const) {
		it(`takes a text, and nothing else, as ${field}`, () => {
			assert.equal(read({ [field]: 'text' })[field], 'text');
			assert.deepEqual(refused({ [field]: ['text'] }), [field]);
		});
	}

	it('takes a follow-up as a text or with what to say', () => {
		const { followUps } = read({ followUps: ['Why?', { question: 'How?', answer: 'So.' }] });

		assert.deepEqual(followUps, [{ question: 'Why?' }, { question: 'How?', answer: 'So.' }]);
	});

	it('refuses a follow-up that asks nothing', () => {
		assert.equal(refused({ followUps: [{ answer: 'So.' }] }).length, 1);
		assert.equal(refused({ followUps: [{ question: '' }] }).length, 1);
	});

	it('takes a source as a text or with its address', () => {
		const { sources } = read({ sources: ['The book', { title: 'The page', url: 'https://example.org' }] });

		assert.deepEqual(sources, [{ title: 'The book' }, { title: 'The page', url: 'https://example.org' }]);
	});

	it('takes choices, right ones marked', () => {
		const options = [{ text: 'yes', correct: true }, { text: 'no' }];

		assert.deepEqual(read({ options }).options, options);
		assert.deepEqual(refused({ options: [{ correct: true }] }), ['options.0.text']);
	});

	it('knows three difficulties', () => {
		assert.equal(read({ difficulty: 'hard' }).difficulty, 'hard');
		assert.deepEqual(refused({ difficulty: 'Hard' }), ['difficulty']);
		assert.deepEqual(refused({ difficulty: 3 }), ['difficulty']);
	});

	it('takes half a minute and more as minutes', () => {
		assert.equal(read({ minutes: 0.5 }).minutes, 0.5);
		assert.deepEqual(refused({ minutes: 0 }), ['minutes']);
		assert.deepEqual(refused({ minutes: '5' }), ['minutes']);
		assert.deepEqual(refused({ minutes: Number.NaN }), ['minutes']);
	});

	it('refuses an empty id', () => {
		assert.deepEqual(refused({ id: '' }), ['id']);
	});

	it('leaves out what it does not know', () => {
		assert.deepEqual(read({ colour: 'red' }), { question: 'What is a closure?' });
	});

	it('describes every field to its author', () => {
		for (const [name, schema] of Object.entries(questionSchema.entries)) {
			const field = schema.type === 'optional' ? schema.wrapped : schema;
			assert.ok(v.getDescription(field), `${name} has no description`);
		}
	});
});

describe('referenceSchema', () => {
	it('takes rows of a quantity, its value and perhaps a note', () => {
		const table = { id: 'latency', title: 'Latency', rows: [{ quantity: 'L1', value: '1 ns' }, { quantity: 'Disk', value: '10 ms', note: 'seek' }] };

		assert.deepEqual(v.parse(referenceSchema, table), table);
	});

	it('refuses a table without an id, a title or a value', () => {
		assert.ok(!v.is(referenceSchema, { title: 'Latency', rows: [] }));
		assert.ok(!v.is(referenceSchema, { id: '', title: 'Latency', rows: [] }));
		assert.ok(!v.is(referenceSchema, { id: 'latency', rows: [] }));
		assert.ok(!v.is(referenceSchema, { id: 'latency', title: 'Latency', rows: [{ quantity: 'L1' }] }));
	});
});

describe('bankFileSchema', () => {
	it('is a list of questions with a category and tables around it', () => {
		const file = { category: 'js', title: 'JavaScript', questions: [{ question: 'Why?' }], reference: [{ id: 'a', title: 'A', rows: [] }] };

		assert.deepEqual(v.parse(bankFileSchema, file), file);
	});

	it('needs the list, which may be empty', () => {
		assert.ok(v.is(bankFileSchema, { questions: [] }));
		assert.ok(!v.is(bankFileSchema, { title: 'JavaScript' }));
	});
});
