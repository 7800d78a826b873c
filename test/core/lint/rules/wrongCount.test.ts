import assert from 'node:assert/strict';
import { wrongCount } from '../../../../src/core/lint/rules/wrongCount';
import { pointsAt, says, yaml } from '../helpers';

const list = (field: string, count: number) => `${field}: [${Array.from({ length: count }, (_, i) => `x${i}`).join(', ')}]`;
const bank = (points: number, hints: number, pitfalls: number, followUps: number) =>
	yaml(['question: One?', list('keyPoints', points), list('hints', hints), list('pitfalls', pitfalls), list('followUps', followUps)].join('\n'));

describe('wrong-count', () => {
	it('is content from 4, 2, 2, 2 to 7, 3, 3, 3', () => {
		assert.deepEqual([...pointsAt(wrongCount, bank(4, 2, 2, 2)), ...pointsAt(wrongCount, bank(7, 3, 3, 3))], []);
	});

	it('points at the part that has too few or too many', () => {
		assert.deepEqual(pointsAt(wrongCount, bank(3, 1, 1, 1)), ['keyPoints', 'hints', 'pitfalls', 'followUps']);
		assert.deepEqual(pointsAt(wrongCount, bank(8, 4, 4, 4)), ['keyPoints', 'hints', 'pitfalls', 'followUps']);
	});

	it('says what there is and what there should be, at the question when the part is not there', () => {
		assert.deepEqual(says(wrongCount, bank(3, 2, 2, 2)), ['This question has 3 key points; a full one has 4 to 7.']);
		assert.deepEqual(pointsAt(wrongCount, yaml('question: One?')), ['One?', 'One?', 'One?', 'One?']);
	});
});
