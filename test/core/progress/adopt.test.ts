import assert from 'node:assert/strict';
import { adoptReviews } from '../../../src/core/progress/adopt';
import type { ForeignReview } from '../../../src/core/progress/anki';
import type { Standing } from '../../../src/core/progress/entry';
import { createScheduler } from '../../../src/core/schedule/review';
import { anOutline, day, morning } from '../../support/builders';
import { aPlace } from '../../support/progressPlace';

const scheduler = createScheduler();
const outlines = [anOutline({ id: 'closures', question: 'What is a `closure`?' }), anOutline({ id: 'scope', question: 'What is scope?' }), anOutline({ id: 'again', question: 'What is scope' })];

const aReview = (parts: Partial<ForeignReview> = {}): ForeignReview => ({ line: 2, at: morning, text: 'What is a closure?', grade: 'good', took: 5_000, ...parts });

const adopt = (reviews: readonly ForeignReview[], standings: Readonly<Record<string, Standing>> = {}) => adoptReviews(reviews, { outlines, review: scheduler.review, standingOf: key => standings[key] });

describe('reviews from another program', () => {
	it('belong to the question that asks the same, markup, case and punctuation aside', () => {
		for (const text of ['What is a closure?', 'what is a **closure**', 'What is a closure?\nfunction f() {}']) {
			assert.deepEqual(adopt([aReview({ text })]).entries.map(entry => entry.key), ['bank/closures'], text);
		}
	});

	it('belong to the first of two questions that ask the same', () => {
		assert.deepEqual(adopt([aReview({ text: 'What is scope?' })]).entries.map(entry => entry.key), ['bank/scope']);
	});

	it('are given back when no bank asks that', () => {
		const stray = aReview({ text: 'Who?' });

		assert.deepEqual(adopt([stray, aReview()]), { entries: adopt([aReview()]).entries, unmatched: [stray] });
	});

	it('lead to the dates that they would have led to here, whatever their order', () => {
		const [first, second] = [aReview({ grade: 'again' }), aReview({ at: morning + 3 * day, grade: 'good' })];
		const afterFirst = scheduler.review('bank/closures', undefined, 'again', morning);

		const { entries } = adopt([second, first]);

		assert.deepEqual(entries.map(entry => entry.after.memory), [afterFirst, scheduler.review('bank/closures', afterFirst, 'good', morning + 3 * day)]);
		assert.deepEqual(entries.map(entry => [entry.n, entry.at, entry.after.first]), [[morning, morning, morning], [morning + 3 * day, morning + 3 * day, morning]]);
		assert.deepEqual(entries[0]?.attempt, { grade: 'again', took: 5_000, hints: 0, layers: 0, ticked: [], missed: [] });
	});

	it('are the same entries each time, also among more of them', () => {
		const later = aReview({ at: morning + day });

		assert.deepEqual(adopt([aReview(), later]).entries.slice(0, 1), adopt([aReview()]).entries);
	});

	it('leave a star, and what was put aside', () => {
		const marks: Standing = { starred: true, suspended: true, buriedUntil: morning };

		assert.deepEqual({ ...adopt([aReview()], { 'bank/closures': { ...marks, grade: 'hard' } }).entries[0]?.after, memory: 0 }, { ...marks, memory: 0, grade: 'good', first: morning, missed: [] });
	});

	it('count where they are later than what was done here, and are history where they are earlier', async () => {
		const progress = await aPlace(morning + 2 * day).open();
		await progress.record('bank/closures', { grade: 'easy' }).durable;

		await progress.merge(adopt([aReview({ grade: 'hard' })]).entries);
		assert.equal(progress.standing('bank/closures')?.grade, 'easy');
		await progress.merge(adopt([aReview({ grade: 'hard' }), aReview({ at: morning + 9 * day, grade: 'again' })]).entries);

		assert.equal(progress.standing('bank/closures')?.grade, 'again');
		assert.equal((await progress.history('bank/closures')).length, 2);
	});
});
