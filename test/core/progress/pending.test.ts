import assert from 'node:assert/strict';
import fc from 'fast-check';
import { entriesPerFile, isClosed, isOpen } from '../../../src/core/progress/pending';
import { anEntry, day, hour, minute, morning } from '../../support/builders';

describe('a pending file', () => {
	it('takes entries for an hour, and none while its beginning lies in the future', () => {
		assert.deepEqual([0, 59 * minute, hour, -minute].map(passed => isOpen(morning, morning + passed)), [true, true, false, false]);
	});

	it('is closed when it is full, and a day after its last entry', () => {
		assert.equal(isClosed(Array.from({ length: entriesPerFile }, () => anEntry()), morning), true);
		assert.deepEqual([hour, day, day + minute].map(passed => isClosed([anEntry()], morning + passed)), [false, false, true]);
	});

	it('is never open and closed, whenever it was written to', () => {
		fc.assert(fc.property(fc.integer({ min: 0, max: 60 * minute }), fc.integer({ min: -3 * day, max: 3 * day }), (written, passed) => {
			const now = morning + passed;
			assert.ok(!(isOpen(morning, now) && isClosed([anEntry({ at: morning }), anEntry({ at: morning + written })], now)));
		}));
	});
});
