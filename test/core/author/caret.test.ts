import assert from 'node:assert/strict';
import fc from 'fast-check';
import { caretAt } from '../../../src/core/author/caret';
import { outlineYaml } from '../../../src/core/author/outline/outlineYaml';
import { marked } from './helpers';

/** Where the caret is, in short: `kind path [keys] word`; undefined for nowhere. */
function placeOf(...lines: readonly string[]): string | undefined {
	const { text, offset } = marked(...lines);
	const caret = caretAt(text, offset);
	return caret && `${caret.kind} ${caret.path.join('.')} [${caret.keys.map(key => key.name).join(' ')}] ${text.slice(caret.word.start, caret.word.end)}`;
}

describe('caretAt', () => {
	it('finds the entry that a half-typed name stands in, with what it has above and below', () => {
		assert.equal(placeOf('questions:', '  - id: a', '    dif¦', '    answer: b', '  - id: c'), 'key questions [id answer] dif');
	});

	it('goes by the column on a blank line', () => {
		assert.equal(placeOf('title: T', 'questions:', '  - id: a', '    ¦'), 'key questions [id] ');
		assert.equal(placeOf('title: T', 'questions:', '  - id: a', '¦'), 'key  [title questions] ');
		assert.equal(placeOf('title: T', 'questions:', '  - id: a', '   ¦'), undefined);
	});

	it('finds the map that an empty key begins', () => {
		assert.equal(placeOf('questions:', '  - followUps:', '      - question: a', '        ¦'), 'key questions.followUps [question] ');
		assert.equal(placeOf('questions:', '  - followUps:', '      ¦'), 'key questions.followUps [] ');
	});

	it('finds a new item behind its dash', () => {
		assert.equal(placeOf('questions:', '  - ¦'), 'key questions [] ');
		assert.equal(placeOf('questions:', '- que¦'), 'key questions [] que');
		assert.equal(placeOf('- ¦'), 'key  [] ');
	});

	it('tells names from values', () => {
		assert.equal(placeOf('questions:', '  - diff¦iculty: easy'), 'key questions [difficulty] difficulty');
		assert.equal(placeOf('questions:', '  - difficulty: ea¦sy # or not'), 'value questions [difficulty] easy');
		assert.equal(placeOf('questions:', '  - difficulty: ¦'), 'value questions [difficulty] ');
	});

	it('is nowhere in prose, comments, and values of several lines', () => {
		assert.equal(placeOf('answer: |', '  one: two', '  ¦'), undefined);
		assert.equal(placeOf('a: b', '# c¦'), undefined);
		assert.equal(placeOf('a: "b', '  c: ¦d"'), undefined);
		assert.equal(placeOf('a: [b,', '  c¦]'), undefined);
		assert.equal(placeOf('a: b', '  c¦'), undefined);
	});

	it('leaves prose again where the indentation ends', () => {
		assert.equal(placeOf('questions:', '  - answer: |', '      one', '', '      two: three', '    ¦', '  - id: b'), undefined);
		assert.equal(placeOf('questions:', '  - answer: |', '      one', '    sh¦', '  - id: b'), 'key questions [answer] sh');
	});

	it('takes a list in the column of its key', () => {
		assert.equal(placeOf('questions:', '- hints:', '  - a', '  an¦'), 'key questions [hints] an');
	});

	it('stands at the beginning of an empty text', () => {
		assert.equal(placeOf('¦'), 'key  [] ');
	});

	it('takes lines that end as in Windows', () => {
		const { text, offset } = marked('questions:\r', '  - id: a\r', '    answer: b¦\r', '');
		assert.equal(caretAt(text, offset)?.key?.name, 'answer');
	});
});

describe('outlineYaml', () => {
	const signs = fc.array(fc.constantFrom('- ', '  ', '    ', 'id', ': ', ':', '\n', '\r\n', '|', '"', '\'', '[', ']', '{', '}', '#', ' ', 'q', '\t', '&a ', '__proto__'), { maxLength: 60 });

	it('has every line of any text once, and never throws', () => {
		fc.assert(fc.property(signs, parts => {
			const text = parts.join('');
			const { lines } = outlineYaml(text);
			assert.equal(lines.length, text.split('\n').length);
			assert.ok(lines.every(({ start, end }) => start <= end && !text.slice(start, end).includes('\n')));
			for (let offset = 0; offset <= text.length; offset++) {
				caretAt(text, offset);
			}
		}));
	});

	it('slices to the names that it gives', () => {
		fc.assert(fc.property(signs, parts => {
			const text = parts.join('');
			for (const key of outlineYaml(text).maps.flatMap(map => map.keys)) {
				assert.ok(text.slice(key.start, key.end).includes(key.name));
				assert.ok(key.end < key.value.start && key.value.start <= key.value.end && key.value.end <= text.length);
			}
		}));
	});
});
