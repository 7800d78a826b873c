import assert from 'node:assert/strict';
import { stale } from '../../../../src/core/lint/rules/stale';
import { pointsAt, says, yaml } from '../helpers';

const now = Date.UTC(2026, 10, 21);
const bank = (...dates: readonly string[]) => yaml(...dates.map((date, at) => `question: One ${at}?\nasOf: ${date}`));

describe('stale', () => {
	it('points at the date that is older than the months that it may be', () => {
		assert.deepEqual(pointsAt(stale, bank('2026-11', '2025-05', '2025-04'), { now }), ['2025-04']);
		assert.deepEqual(pointsAt(stale, bank('2026-11', '2026-09'), { now, freshMonths: 1 }), ['2026-09']);
	});

	it('says how old it is', () => {
		assert.deepEqual(says(stale, bank('2024-11'), { now }), ['This was last true in 2024-11, 24 months ago. Check it and renew "asOf".']);
	});

	it('takes a year for its last month, and reads days and other separators', () => {
		assert.deepEqual(pointsAt(stale, bank('2025', '2024', '2023/01/02', '2026.10.01'), { now }), ['2024', '2023/01/02']);
	});

	it('says nothing of a date that it can\'t read, of none, or without a clock', () => {
		assert.deepEqual(pointsAt(stale, `${bank('last summer')}- question: Two?\n`, { now }), []);
		assert.deepEqual(pointsAt(stale, bank('1999-01')), []);
	});
});
