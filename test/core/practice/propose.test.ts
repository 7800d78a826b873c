import assert from 'node:assert/strict';
import fc from 'fast-check';
import { freshAttempt, type Attempt } from '../../../src/core/practice/attempt';
import { proposeGrade } from '../../../src/core/practice/propose';
import { grades } from '../../../src/core/schedule/memory';
import { aQuestion } from '../../support/builders';

const withPoints = (count: number) => aQuestion({ keyPoints: Array.from({ length: count }, (_, i) => `point ${i}`) });
const saying = (count: number, rest: Partial<Attempt> = {}): Attempt => ({ ...freshAttempt, ticked: Array.from({ length: count }, (_, i) => i), ...rest });

describe('proposeGrade', () => {
	const shares: readonly (readonly [number, string])[] = [[1, 'again'], [3, 'again'], [4, 'hard'], [6, 'hard'], [7, 'good'], [9, 'good'], [10, 'good']];
	for (const [said, grade] of shares) {
		it(`calls ${said} of 10 key points ${grade}`, () => {
			assert.equal(proposeGrade(withPoints(10), saying(said))?.grade, grade);
		});
	}

	it('proposes nothing before anything was ticked, asked for or said of the confidence', () => {
		assert.equal(proposeGrade(withPoints(10), saying(0)), undefined);
		assert.equal(proposeGrade(withPoints(10), saying(0, { hints: 1 }))?.grade, 'again');
		assert.equal(proposeGrade(withPoints(10), saying(0, { confidence: 1 }))?.grade, 'again');
	});

	const fives: readonly (readonly [number, string])[] = [[1, 'again'], [2, 'hard'], [3, 'hard'], [4, 'good'], [5, 'good']];
	for (const [said, grade] of fives) {
		it(`calls ${said} of 5 key points ${grade}`, () => {
			assert.equal(proposeGrade(withPoints(5), saying(said))?.grade, grade);
		});
	}

	it('calls all of them, surely and without a hint, easy', () => {
		assert.equal(proposeGrade(withPoints(5), saying(5, { confidence: 3 }))?.grade, 'easy');
	});

	it('calls it good when one of these is missing', () => {
		assert.equal(proposeGrade(withPoints(5), saying(5, { confidence: 2 }))?.grade, 'good');
		assert.equal(proposeGrade(withPoints(5), saying(5, { confidence: 3, hints: 1 }))?.grade, 'good');
		assert.equal(proposeGrade(withPoints(5), saying(4, { confidence: 3 }))?.grade, 'good');
	});

	it('takes one step off from the second hint on', () => {
		assert.equal(proposeGrade(withPoints(5), saying(5, { hints: 1 }))?.grade, 'good');
		assert.equal(proposeGrade(withPoints(5), saying(5, { hints: 2 }))?.grade, 'hard');
		assert.equal(proposeGrade(withPoints(5), saying(5, { hints: 9 }))?.grade, 'hard');
		assert.equal(proposeGrade(withPoints(5), saying(0, { hints: 2 }))?.grade, 'again');
	});

	it('goes by confidence alone without key points', () => {
		assert.equal(proposeGrade(aQuestion(), saying(0, { confidence: 1 }))?.grade, 'hard');
		assert.equal(proposeGrade(aQuestion(), saying(0, { confidence: 2 }))?.grade, 'good');
		assert.equal(proposeGrade(aQuestion(), saying(0, { confidence: 3 }))?.grade, 'good');
		assert.equal(proposeGrade(aQuestion(), saying(0, { confidence: 1, hints: 2 }))?.grade, 'again');
	});

	it('proposes nothing with nothing to go by', () => {
		assert.equal(proposeGrade(aQuestion(), freshAttempt), undefined);
		assert.equal(proposeGrade(aQuestion({ keyPoints: [] }), saying(0, { hints: 3 })), undefined);
	});

	it('does not count ticks of points that the bank has no more', () => {
		assert.deepEqual(proposeGrade(withPoints(2), saying(5, { ticked: [1, 5, 7] })), { grade: 'hard', reason: '1 of 2 key points' });
	});

	it('says why', () => {
		assert.equal(proposeGrade(withPoints(5), saying(4, { hints: 1 }))?.reason, '4 of 5 key points, 1 hint');
		assert.equal(proposeGrade(withPoints(5), saying(4, { hints: 2, confidence: 1 }))?.reason, '4 of 5 key points, 2 hints, unsure');
		assert.equal(proposeGrade(aQuestion(), saying(0, { confidence: 2 }))?.reason, 'fairly sure');
		assert.equal(proposeGrade(aQuestion(), saying(0, { confidence: 3 }))?.reason, 'sure');
	});

	const open = { keyPoints: ['a', 'b'], short: 'So.', answer: 'So it is.' };

	it('gives no easy for points that were ticked beside the answer', () => {
		const sure = saying(2, { confidence: 3, layers: 3 });

		assert.deepEqual(proposeGrade(aQuestion(open), { ...sure, tickedAt: 1 }), { grade: 'easy', reason: '2 of 2 key points, sure' });
		assert.deepEqual(proposeGrade(aQuestion(open), { ...sure, tickedAt: 2 }), { grade: 'good', reason: '2 of 2 key points, ticked beside the answer, sure' });
		assert.equal(proposeGrade(aQuestion({ keyPoints: ['a', 'b'], pitfalls: ['c'] }), { ...sure, tickedAt: 2 })?.grade, 'easy');
	});

	const options = [{ text: 'one' }, { text: 'two', correct: true }, { text: 'three', correct: true }];

	it('goes by the choice where there are no key points', () => {
		assert.deepEqual(proposeGrade(aQuestion({ options }), saying(0, { chosen: [1, 2] })), { grade: 'good', reason: 'right choice' });
		assert.deepEqual(proposeGrade(aQuestion({ options }), saying(0, { chosen: [1] })), { grade: 'hard', reason: 'partly right choice' });
		assert.deepEqual(proposeGrade(aQuestion({ options }), saying(0, { chosen: [0] })), { grade: 'again', reason: 'wrong choice' });
		assert.deepEqual(proposeGrade(aQuestion({ options }), saying(0, { chosen: [1, 2], confidence: 3 })), { grade: 'easy', reason: 'right choice, sure' });
	});

	it('weighs the choice and the key points the same', () => {
		const question = aQuestion({ options, keyPoints: ['a', 'b', 'c', 'd'] });

		assert.deepEqual(proposeGrade(question, saying(4, { chosen: [0] })), { grade: 'hard', reason: 'wrong choice, 4 of 4 key points' });
		assert.equal(proposeGrade(question, saying(2, { chosen: [1, 2] }))?.grade, 'good');
		assert.equal(proposeGrade(question, saying(0, { chosen: [1, 2] }))?.grade, 'hard');
		assert.equal(proposeGrade(question, saying(4, { chosen: [1, 2], confidence: 3 }))?.grade, 'easy');
	});

	it('does not go by a choice of which the bank says nothing', () => {
		assert.equal(proposeGrade(aQuestion({ options: [{ text: 'one' }] }), saying(0, { chosen: [0] })), undefined);
	});

	it('goes by the points that are asked for, when not all are', () => {
		assert.deepEqual(proposeGrade(withPoints(5), saying(0, { ticked: [1, 4] }), [1, 4]), { grade: 'good', reason: '2 of 2 missed points' });
		assert.deepEqual(proposeGrade(withPoints(5), saying(0, { ticked: [0, 1] }), [1, 4]), { grade: 'hard', reason: '1 of 2 missed points' });
	});

	it('never proposes less for more', () => {
		const anyAttempt = fc.record({ said: fc.nat({ max: 6 }), hints: fc.nat({ max: 3 }), confidence: fc.constantFrom(undefined, 1, 2, 3) });
		const levelOf = (said: number, hints: number, confidence: 1 | 2 | 3 | undefined) =>
			grades.indexOf(proposeGrade(withPoints(6), saying(said, { hints, ...(confidence && { confidence }) }))?.grade ?? 'again');

		fc.assert(fc.property(anyAttempt, ({ said, hints, confidence }) => {
			const level = levelOf(said, hints, confidence);

			assert.ok(levelOf(Math.min(6, said + 1), hints, confidence) >= level);
			assert.ok(levelOf(said, hints + 1, confidence) <= level);
		}), { numRuns: 60 });
	});
});
