import assert from 'node:assert/strict';
import { duplicateId } from '../../../../src/core/lint/rules/duplicateId';
import { aFile, pointsAt, says, yaml } from '../helpers';

describe('duplicate-id', () => {
	it('points at the second of two, not the first', () => {
		const bank = yaml('id: a\nquestion: One?', 'id: b\nquestion: Two?', 'id: a\nquestion: Three?');

		assert.deepEqual(pointsAt(duplicateId, bank).map(text => text.trim()), ['id: a\n  question: Three?']);
	});

	it('points at the id that another file of the bank has taken, and names the file', () => {
		const files = [aFile(yaml('id: a\nquestion: One?'), 'x.yaml'), aFile(yaml('question: a?\nid: a'), 'y.yaml')];

		assert.deepEqual(pointsAt(duplicateId, files), ['a | y.yaml']);
		assert.deepEqual(says(duplicateId, files), ['The id "a" is already taken in x.yaml.']);
	});

	it('says nothing of ids that nobody wrote', () => {
		assert.deepEqual(pointsAt(duplicateId, [aFile(yaml('question: Same?'), 'x.yaml'), aFile(yaml('question: Same?'), 'y.yaml')]), []);
	});

	it('says nothing when each has its own', () => {
		assert.deepEqual(pointsAt(duplicateId, yaml('id: a\nquestion: One?', 'id: b\nquestion: Two?')), []);
	});
});
