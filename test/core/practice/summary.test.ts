import assert from 'node:assert/strict';
import { freshAttempt } from '../../../src/core/practice/attempt';
import { followUpKey } from '../../../src/core/practice/followUp';
import { startSession, type Slot } from '../../../src/core/practice/session';
import { summarize } from '../../../src/core/practice/summary';
import type { Grade } from '../../../src/core/schedule/memory';

/** A question that was on display for so many milliseconds, and perhaps graded. */
const asked = (key: string, elapsed: number, grade?: Grade): Omit<Slot, 'id'> => ({ key, attempt: { ...freshAttempt, elapsed, ...(grade && { grade }) } });

const over = (...queue: readonly Omit<Slot, 'id'>[]) => summarize({ ...startSession('random', 'Drill', []), queue: queue.map((slot, id) => ({ ...slot, id })), position: queue.length });

describe('summarize', () => {
	it('lists what was answered, how well and how fast', () => {
		const { answered, counts } = over(asked('a', 1000, 'good'), asked('b', 2000, 'easy'));

		assert.deepEqual(answered, [{ key: 'a', grade: 'good', took: 1000, tries: 1 }, { key: 'b', grade: 'easy', took: 2000, tries: 1 }]);
		assert.deepEqual(counts, { again: 0, hard: 0, good: 1, easy: 1 });
	});

	it('counts a question that came back once, by its last grade', () => {
		const { answered, counts } = over(asked('a', 1000, 'again'), asked('b', 500, 'good'), asked('a', 300, 'good'));

		assert.deepEqual(answered[0], { key: 'a', grade: 'good', took: 1300, tries: 2 });
		assert.deepEqual(counts, { again: 0, hard: 0, good: 2, easy: 0 });
	});

	it('still calls it missed, as it does what was hard', () => {
		assert.deepEqual(over(asked('a', 0, 'again'), asked('b', 0, 'hard'), asked('c', 0, 'easy'), asked('a', 0, 'good')).missed, ['a', 'b']);
	});

	it('adds up the time, that of skipped questions and follow-ups too', () => {
		assert.equal(over(asked('a', 1000, 'good'), asked(followUpKey('a', { question: 'Why?' }), 200, 'again'), asked('b', 30)).took, 1230);
	});

	it('does not count follow-ups among the questions', () => {
		const { answered, missed, skipped } = over(asked('a', 0, 'good'), asked(followUpKey('a', { question: 'Why?' }), 0, 'again'), { key: followUpKey('a', { question: 'How?' }) });

		assert.deepEqual([answered.length, missed, skipped], [1, [], 0]);
	});

	it('counts follow-ups where they are what is asked', () => {
		const slot = { ...asked(followUpKey('a', { question: 'Why?' }), 200, 'again'), id: 0 };

		const { answered, missed, skipped } = summarize({ ...startSession('followUps', 'Follow-ups', []), queue: [slot], position: 1 });

		assert.deepEqual([answered.length, missed, skipped], [1, [slot.key], 0]);
	});

	it('counts what was passed over', () => {
		assert.equal(over(asked('a', 10), { key: 'b' }, asked('c', 0, 'good')).skipped, 2);
	});

	it('does not call a question skipped whose second asking was', () => {
		assert.equal(over(asked('a', 0, 'again'), { key: 'a' }).skipped, 0);
	});

	it('is empty for an empty session', () => {
		assert.deepEqual(over(), { answered: [], counts: { again: 0, hard: 0, good: 0, easy: 0 }, missed: [], took: 0, skipped: 0 });
	});
});
