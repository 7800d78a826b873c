import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isMonth, isPending, monthOf } from '../../../src/core/progress/files';

describe('the names of log files', () => {
	it('tell months from pending files', () => {
		for (const name of ['pending-1f2e3d4c-0.jsonl', 'pending-restored-811c9dc5.jsonl']) {
			assert.deepEqual([isPending(name), isMonth(name)], [true, false], name);
		}
		assert.deepEqual([isPending('2026-11.jsonl'), isMonth('2026-11.jsonl')], [false, true]);
	});

	it('leave copies of damaged files and half-written ones out', () => {
		for (const name of ['damaged-811c9dc5-2026-11.jsonl', 'damaged-811c9dc5-pending-a-0.jsonl', 'damaged-811c9dc5-state.json', 'pending-a-0.jsonl.tmp', '2026-11.jsonl.tmp', 'pending-.jsonl', '.DS_Store', '']) {
			assert.deepEqual([isPending(name), isMonth(name)], [false, false], name);
		}
	});

	it('give an entry the month of its UTC date', () => {
		assert.equal(monthOf(Date.UTC(2026, 10, 30, 23, 59, 59, 999)), '2026-11.jsonl');
		assert.equal(monthOf(Date.UTC(2026, 11, 1)), '2026-12.jsonl');
	});

	it('are months for every time of this century', () => {
		fc.assert(fc.property(fc.integer({ min: Date.UTC(2000, 0), max: Date.UTC(2100, 0) }), at => {
			assert.ok(isMonth(monthOf(at)));
		}));
	});
});
