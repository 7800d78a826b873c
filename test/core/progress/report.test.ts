import assert from 'node:assert/strict';
import { reportOf } from '../../../src/core/progress/report';
import { aLoggedAttempt, aMemory, anEntry, day, minute, morning } from '../../support/builders';

const noon = new Date(2026, 10, 21, 12).getTime();

describe('a report of progress', () => {
	it('is empty for an empty log', () => {
		const { questions, reviews, due, days, weakest } = reportOf([], morning);

		assert.deepEqual([questions, reviews, due, days, weakest], [0, 0, 0, [], []]);
	});

	it('counts questions by how they stand, and what is due before the day ends', () => {
		const { statuses, questions, due } = reportOf([
			anEntry({ id: 'a', key: 'b/a', after: { memory: aMemory({ due: noon + minute }), grade: 'good' } }),
			anEntry({ id: 'b', key: 'b/b', after: { memory: aMemory({ due: noon + 90 * day, days: 90 }) } }),
			anEntry({ id: 'c', key: 'b/c', after: { memory: aMemory({ due: noon - day }), suspended: true } }),
			anEntry({ id: 'd', key: 'b/d', after: { memory: aMemory({ due: noon - day }), buriedUntil: noon + minute } }),
			anEntry({ id: 'e', key: 'b/e', after: { starred: true } }),
		], noon);

		assert.deepEqual([questions, due], [5, 1]);
		assert.deepEqual(statuses, { buried: 1, due: 1, learning: 0, new: 1, review: 0, known: 1, suspended: 1 });
	});

	it('counts reviews by local day, with those that were recalled, without those that were taken back', () => {
		const review = (id: string, at: number, grade: 'again' | 'good' = 'good') => anEntry({ id, at, attempt: aLoggedAttempt({ grade }) });

		const { days, reviews } = reportOf([review('a', noon), review('b', noon, 'again'), review('c', noon - day), review('d', noon), anEntry({ id: 'e', undoes: 'd' })], noon);

		assert.deepEqual(days, [{ day: '2026-11-20', reviews: 1, recalled: 1 }, { day: '2026-11-21', reviews: 2, recalled: 1 }]);
		assert.equal(reviews, 3);
	});

	it('names the ten that were forgotten most', () => {
		const entries = Array.from({ length: 14 }, (_, i) => anEntry({ id: `${i}`, key: `b/${i}`, after: { grade: 'good', memory: aMemory({ lapses: i, difficulty: 5 }) } }));
		const failed = anEntry({ id: 'f', key: 'b/f', after: { grade: 'again', memory: aMemory({ lapses: 13, difficulty: 9 }) } });

		const { weakest } = reportOf([...entries, failed], noon);

		assert.equal(weakest.length, 10);
		assert.deepEqual(weakest.slice(0, 2), [{ key: 'b/f', lapses: 13, reviews: 3, grade: 'again' }, { key: 'b/13', lapses: 13, reviews: 3, grade: 'good' }]);
	});
});
