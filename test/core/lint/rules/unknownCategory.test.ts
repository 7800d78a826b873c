import assert from 'node:assert/strict';
import { unknownCategory } from '../../../../src/core/lint/rules/unknownCategory';
import { pointsAt, yaml } from '../helpers';

const bank = yaml('question: Is Types a category?\ncategory: Types', 'question: Two?\ncategory: Tpyes', 'question: Three?');

describe('unknown-category', () => {
	it('points at a category that is not declared', () => {
		assert.deepEqual(pointsAt(unknownCategory, bank, { categories: ['Types'] }), ['Tpyes']);
	});

	it('knows every category where none is declared', () => {
		assert.deepEqual(pointsAt(unknownCategory, bank), []);
	});

	it('asks no category of a question that has none', () => {
		assert.deepEqual(pointsAt(unknownCategory, yaml('question: Three?'), { categories: [] }), []);
	});
});
