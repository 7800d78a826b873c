import assert from 'node:assert/strict';
import { completionsAt } from '../../../src/core/author/complete';
import { applyEdits } from '../../../src/core/text/edit';
import { marked, schema } from './helpers';

function labels(...lines: readonly string[]): readonly string[] {
	const { text, offset } = marked(...lines);
	return completionsAt(text, offset, schema).map(({ label }) => label);
}

/** The text after a completion is taken, with the first stop as `¦`. */
function taking(label: string, ...lines: readonly string[]): string {
	const { text, offset } = marked(...lines);
	const found = completionsAt(text, offset, schema).find(each => each.label === label);
	assert.ok(found, `${label} is not offered`);
	return applyEdits(text, [{ ...found.replaces, text: found.snippet.replace(/\$\{?[01]\}?/, '¦').replace(/\$\{?\d\}?/g, '') }]);
}

describe('completionsAt', () => {
	it('offers a question\'s fields that it doesn\'t have yet, in any spelling', () => {
		const offered = labels('questions:', '  - id: a', '    kp: [b]', '    a¦');
		assert.ok(offered.includes('answer') && offered.includes('hints'));
		assert.ok(!offered.includes('id') && !offered.includes('keyPoints') && !offered.includes('title'));
	});

	it('offers a bank\'s fields at the top, a follow-up\'s in a follow-up, an option\'s in an option', () => {
		assert.deepEqual(labels('title: T', '¦'), ['category', 'questions', 'reference']);
		assert.deepEqual(labels('questions:', '  - f:', '      - ¦'), ['question', 'answer']);
		assert.deepEqual(labels('questions:', '  - options:', '      - text: a', '        ¦'), ['correct']);
		assert.deepEqual(labels('reference:', '  - rows:', '      - quantity: a', '        ¦'), ['value', 'note']);
	});

	it('offers the values of a field that has only a few', () => {
		assert.deepEqual(labels('questions:', '  - difficulty: ¦'), ['easy', 'medium', 'hard']);
		assert.deepEqual(labels('questions:', '  - d: m¦'), ['easy', 'medium', 'hard']);
		assert.deepEqual(labels('questions:', '  - options:', '      - correct: ¦'), ['true', 'false']);
		assert.deepEqual(labels('questions:', '  - answer: ¦'), []);
	});

	it('knows a list at the top as questions', () => {
		assert.ok(labels('- id: a', '  ¦').includes('answer'));
		assert.deepEqual(labels('- difficulty: ¦'), ['easy', 'medium', 'hard']);
	});

	it('offers nothing in prose, in plain lists and where the schema knows nothing', () => {
		assert.deepEqual(labels('questions:', '  - answer: |', '      ¦'), []);
		assert.deepEqual(labels('questions:', '  - hints:', '      - ¦'), []);
		assert.deepEqual(labels('colours:', '  - ¦'), []);
		assert.deepEqual(labels('__proto__:', '  ¦'), []);
	});

	it('says what each is for', () => {
		const { text, offset } = marked('questions:', '  - ¦');
		assert.deepEqual(completionsAt(text, offset, schema).filter(({ description }) => description === ''), []);
	});

	it('writes prose as a block, further in than its key', () => {
		assert.equal(taking('answer', 'questions:', '  - id: a', '    an¦'), ['questions:', '  - id: a', '    answer: |', '  ¦'].join('\n'));
		assert.equal(taking('answer', 'questions:', '  - ¦'), ['questions:', '  - answer: |', '    ¦'].join('\n'), 'the editor adds the indentation of the line');
	});

	it('writes lists with their first entry, and follow-ups with their fields', () => {
		assert.equal(taking('hints', 'questions:', '  - id: a', '    ¦'), ['questions:', '  - id: a', '    hints:', '  - ¦'].join('\n'));
		assert.equal(taking('tags', '- id: a', '  ¦'), '- id: a\n  tags: [¦]');
		assert.equal(taking('followUps', '- id: a', '  ¦'), ['- id: a', '  followUps:', '  - question: ¦', '    answer: '].join('\n'));
		assert.equal(taking('sources', '- id: a', '  ¦'), ['- id: a', '  sources:', '  - title: ¦', '    url: '].join('\n'));
	});

	it('renames a key that is there without touching its value', () => {
		assert.equal(taking('answer', 'questions:', '  - ans¦: b'), 'questions:\n  - answer: b');
	});

	it('asks on where only a few values are possible', () => {
		const { text, offset } = marked('questions:', '  - ¦');
		assert.deepEqual(completionsAt(text, offset, schema).filter(({ asksOn }) => asksOn).map(({ label }) => label), ['difficulty']);
	});
});
