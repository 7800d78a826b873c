import assert from 'node:assert/strict';
import { missingKeyPoints } from '../../../../src/core/lint/rules/missingKeyPoints';
import { pointsAt, yaml } from '../helpers';

describe('missing-key-points', () => {
	it('points at an answered question that has none', () => {
		assert.deepEqual(pointsAt(missingKeyPoints, yaml('question: One?\nanswer: Yes.', 'question: Two?\nanswer: Yes.\nkeyPoints: [yes]')), ['One?']);
	});

	it('asks none of a question without an answer, or of a choice', () => {
		assert.deepEqual(pointsAt(missingKeyPoints, yaml('question: One?', 'question: Two?\nanswer: b\noptions: [{ text: a }, { text: b, correct: true }]')), []);
	});
});
