import assert from 'node:assert/strict';
import { unansweredFollowUp } from '../../../../src/core/lint/rules/unansweredFollowUp';
import { pointsAt, says, yaml } from '../helpers';

const bank = (answer: string) => yaml(`question: One?\nfollowUps:\n- question: And without a mask?\n  answer: ${answer}`);

describe('unanswered-follow-up', () => {
	it('points at a follow-up that nobody answers', () => {
		assert.deepEqual(pointsAt(unansweredFollowUp, yaml('question: One?\nfollowUps: [And without a mask?]')), ['And without a mask?']);
		assert.deepEqual(says(unansweredFollowUp, bank('""')), ['This follow-up has no answer.']);
	});

	it('asks for at most four sentences', () => {
		assert.deepEqual(says(unansweredFollowUp, bank('One. Two! Is it 3.5? Four.')), []);
		assert.deepEqual(says(unansweredFollowUp, bank('One. Two. Three. Four. Five.')), ['The answer to this follow-up has 5 sentences; at most 4 are asked for.']);
	});
});
