import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, editBetween, lineAround, lineBreakOf } from '../../../src/core/text/edit';

describe('applyEdits', () => {
	it('makes edits in any order, all with offsets into the text as it was', () => {
		assert.equal(applyEdits('one two', [{ start: 4, end: 7, text: 'three' }, { start: 0, end: 3, text: '' }]), ' three');
	});

	it('keeps the order of what is inserted at the same place', () => {
		assert.equal(applyEdits('', [{ start: 0, end: 0, text: 'a' }, { start: 0, end: 0, text: 'b' }]), 'ab');
	});
});

describe('lineAround', () => {
	it('slices to the line, without its line break', () => {
		const text = 'one\r\ntwo\nthree';
		const lineAt = (offset: number) => {
			const { start, end } = lineAround(text, offset);
			return text.slice(start, end);
		};
		assert.deepEqual([0, 3, 5, 8, 9, 14].map(lineAt), ['one', 'one', 'two', 'two', 'three', 'three']);
		assert.deepEqual(lineAround('', 0), { start: 0, end: 0 });
	});
});

describe('lineBreakOf', () => {
	it('is that of the text', () => {
		assert.equal(lineBreakOf('a\r\nb'), '\r\n');
		assert.equal(lineBreakOf('a'), '\n');
	});
});

describe('editBetween', () => {
	it('makes one text of the other, and touches nothing that both begin and end with', () => {
		assert.deepEqual(editBetween('one two three', 'one 2 three'), { start: 4, end: 7, text: '2' });
		assert.equal(editBetween('same', 'same'), undefined);
		fc.assert(fc.property(fc.string(), fc.string(), (before, after) => {
			const edit = editBetween(before, after);
			assert.equal(edit ? applyEdits(before, [edit]) : before, after);
		}));
	});
});
