import assert from 'node:assert/strict';
import { missingAnswer } from '../../../../src/core/lint/rules/missingAnswer';
import { aFile, pointsAt, yaml } from '../helpers';

describe('missing-answer', () => {
	it('points at a question that has nothing to reveal', () => {
		assert.deepEqual(pointsAt(missingAnswer, yaml('question: One?\nhints: [think]', 'question: Two?\nanswer: Yes.')), ['One?']);
	});

	for (const parts of ['short: Yes.', 'keyPoints: [yes]', 'options: [{ text: yes, correct: true }]']) {
		it(`is content with ${parts}`, () => {
			assert.deepEqual(pointsAt(missingAnswer, yaml(`question: One?\n${parts}`)), []);
		});
	}

	it('points at the words of a heading', () => {
		const file = aFile(
			'# Bank\n\n### 1. What is a closure?\n\nA function with its scope.\n\n### 2. What is hoisting?\n\n### 3. What is this?\n\nThe receiver.\n',
			'bank.md',
		);

		assert.deepEqual(pointsAt(missingAnswer, [file]), ['What is hoisting?']);
	});
});
