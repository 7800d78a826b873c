import assert from 'node:assert/strict';
import { missingFollowUps } from '../../../../src/core/lint/rules/missingFollowUps';
import { pointsAt, yaml } from '../helpers';

describe('missing-follow-ups', () => {
	it('points at a question with key points that has none', () => {
		assert.deepEqual(pointsAt(missingFollowUps, yaml('question: One?\nkeyPoints: [yes]', 'question: Two?\nkeyPoints: [yes]\nfollowUps: [Why?]')), ['One?']);
	});

	it('asks none of a question that has no key points either', () => {
		assert.deepEqual(pointsAt(missingFollowUps, yaml('question: One?\nanswer: Yes.')), []);
	});
});
