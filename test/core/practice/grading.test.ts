import assert from 'node:assert/strict';
import fc from 'fast-check';
import * as v from 'valibot';
import { freshAttempt } from '../../../src/core/practice/attempt';
import { gradeAttempt, isGradable, longestLook, type Graded } from '../../../src/core/practice/grading';
import { attemptSchema, standingSchema } from '../../../src/core/progress/entry';
import { grades } from '../../../src/core/schedule/memory';
import { createScheduler } from '../../../src/core/schedule/review';
import { aMemory, aQuestion, day, morning } from '../../support/builders';

const scheduler = createScheduler();

function grade(parts: Partial<Graded> = {}) {
	return gradeAttempt(scheduler, {
		key: 'bank/closures', question: aQuestion(), attempt: { ...freshAttempt, layers: 1 }, draft: '', elapsed: 42_000, before: undefined, grade: 'good', now: morning,
		...parts,
	});
}

describe('isGradable', () => {
	it('wants a look at the answer first', () => {
		assert.equal(isGradable(aQuestion({ answer: 'So.' }), freshAttempt), false);
		assert.equal(isGradable(aQuestion({ answer: 'So.' }), { ...freshAttempt, layers: 1 }), true);
	});

	it('lets a question without an answer be judged from memory', () => {
		assert.equal(isGradable(aQuestion(), freshAttempt), true);
	});
});

describe('gradeAttempt', () => {
	it('asks the scheduler when the question comes next', () => {
		const before = { memory: aMemory() };

		assert.deepEqual(grade({ before, grade: 'hard' }).after.memory, scheduler.review('bank/closures', before.memory, 'hard', morning));
		assert.deepEqual(grade().after.memory, scheduler.review('bank/closures', undefined, 'good', morning));
	});

	it('notes the grade, and the first time only once', () => {
		assert.equal(grade().after.first, morning);
		assert.equal(grade().after.grade, 'good');
		assert.equal(grade({ before: { first: morning - day } }).after.first, morning - day);
	});

	it('keeps star and the like', () => {
		const { after } = grade({ before: { starred: true, suspended: true, buriedUntil: 5 } });

		assert.deepEqual([after.starred, after.suspended, after.buriedUntil], [true, true, 5]);
	});

	it('notes the key points that were not ticked', () => {
		const { after, attempt } = grade({ question: aQuestion({ keyPoints: ['a', 'b', 'c'] }), attempt: { ...freshAttempt, ticked: [1] } });

		assert.deepEqual(after.missed, [0, 2]);
		assert.deepEqual(attempt.missed, [0, 2]);
		assert.deepEqual(attempt.ticked, [1]);
	});

	it('takes the points that were not asked for as known', () => {
		const question = aQuestion({ keyPoints: ['a', 'b', 'c', 'd'] });

		const { after, attempt } = grade({ question, points: [1, 3, 9], grade: 'hard', attempt: { ...freshAttempt, ticked: [0, 3] } });

		assert.deepEqual([after.missed, attempt.missed, attempt.ticked], [[1], [1], [3]]);
	});

	it('takes nothing for missed when a good grade comes without a tick', () => {
		const question = aQuestion({ keyPoints: ['a', 'b', 'c'] });

		assert.deepEqual(grade({ question, grade: 'good', attempt: { ...freshAttempt, ticked: [] } }).after.missed, []);
		assert.deepEqual(grade({ question, grade: 'hard', attempt: { ...freshAttempt, ticked: [] } }).after.missed, [0, 1, 2]);
	});

	it('forgets what was missed before', () => {
		const question = aQuestion({ keyPoints: ['a', 'b'] });

		assert.deepEqual(grade({ question, before: { missed: [0, 1] }, attempt: { ...freshAttempt, ticked: [0, 1] } }).after.missed, []);
	});

	it('writes what was done into the journal', () => {
		const { attempt } = grade({ attempt: { layers: 3, hints: 2, ticked: [], confidence: 2, elapsed: 0 }, draft: 'My answer', grade: 'hard' });

		assert.deepEqual(attempt, { grade: 'hard', took: 42_000, hints: 2, layers: 3, ticked: [], missed: [], confidence: 2, text: 'My answer' });
	});

	it('writes down which options were chosen', () => {
		assert.deepEqual(grade({ attempt: { ...freshAttempt, layers: 1, chosen: [0, 2] } }).attempt.chosen, [0, 2]);
		assert.equal('chosen' in grade({ attempt: { ...freshAttempt, layers: 1, chosen: [] } }).attempt, false);
	});

	it('writes nothing of what was not done', () => {
		assert.deepEqual(Object.keys(grade().attempt), ['grade', 'took', 'hints', 'layers', 'ticked', 'missed']);
	});

	it('takes half an hour as the longest look, and whole milliseconds', () => {
		assert.equal(grade({ elapsed: 8 * 3_600_000 }).attempt.took, longestLook);
		assert.equal(grade({ elapsed: -5 }).attempt.took, 0);
		assert.equal(grade({ elapsed: 1234.5678 }).attempt.took, 1235);
	});

	it('gives what the log takes, over a whole history', () => {
		fc.assert(fc.property(fc.array(fc.constantFrom(...grades), { minLength: 1, maxLength: 6 }), history => {
			let before: Graded['before'];
			let now = morning;
			for (const each of history) {
				const { after, attempt } = grade({ before, grade: each, now, question: aQuestion({ keyPoints: ['a'] }) });
				assert.ok(v.is(standingSchema, after) && v.is(attemptSchema, attempt));
				before = after;
				now = after.memory?.due ?? now;
			}
			assert.equal(before?.first, morning);
		}), { numRuns: 20 });
	});
});
