import assert from 'node:assert/strict';
import { freshAttempt } from '../../../src/core/practice/attempt';
import type { Graded } from '../../../src/core/practice/grading';
import { judge } from '../../../src/core/practice/judge';
import type { SessionKind } from '../../../src/core/practice/session';
import { createScheduler } from '../../../src/core/schedule/review';
import { aMemory, aQuestion, morning } from '../../support/builders';

const scheduler = createScheduler();
const question = aQuestion({ keyPoints: ['One', 'Two', 'Three'] });
const never = { lapses: 0, isSuspended: false };

function graded(parts: Partial<Graded> = {}): Graded {
	return { key: 'bank/a', question, attempt: { ...freshAttempt, layers: 1, ticked: [0] }, draft: '', elapsed: 5000, before: { memory: aMemory(), grade: 'good', missed: [1, 2] }, grade: 'good', now: morning, ...parts };
}

describe('judge', () => {
	it('moves the date where the session does', () => {
		const { after, attempt } = judge(scheduler, 'due', graded(), never);

		assert.equal(after.memory?.last, morning);
		assert.deepEqual(after.missed, [1, 2]);
		assert.equal(attempt.isFree, undefined);
	});

	it('leaves everything as it was in free practice, and logs the attempt as free', () => {
		const { after, attempt } = judge(scheduler, 'practice', graded({ grade: 'again' }), { lapses: 1, isSuspended: true });

		assert.deepEqual(after, graded().before);
		assert.deepEqual([attempt.grade, attempt.isFree, attempt.took], ['again', true, 5000]);
		assert.deepEqual(judge(scheduler, 'practice', graded({ before: undefined }), never).after, {});
	});

	it('changes of missed points only what is still missed', () => {
		const { after, attempt } = judge(scheduler, 'missed', graded({ points: [1, 2], attempt: { ...freshAttempt, layers: 1, ticked: [2] } }), never);

		assert.deepEqual(after, { ...graded().before, missed: [1] });
		assert.deepEqual([attempt.missed, attempt.isFree], [[1], true]);
	});

	it('finds a leech when the question is forgotten once too often, and suspends it when told to', () => {
		const before = { memory: aMemory({ lapses: 7 }) };
		const as = (kind: SessionKind, isSuspended: boolean, grade: 'again' | 'good' = 'again') => judge(scheduler, kind, graded({ before, grade }), { lapses: 8, isSuspended });

		assert.deepEqual([as('due', false).isLeech, as('due', false).after.suspended], [true, undefined]);
		assert.deepEqual([as('due', true).isLeech, as('due', true).after.suspended], [true, true]);
		assert.deepEqual([as('due', true, 'good').isLeech, as('practice', true).isLeech], [false, false]);
	});
});
