import assert from 'node:assert/strict';
import fc from 'fast-check';
import { broughtBack, reset, setAside, starred, takenBack } from '../../../src/core/practice/marks';
import type { Standing } from '../../../src/core/progress/entry';
import { aMemory, morning } from '../../support/builders';

const anyStanding: fc.Arbitrary<Standing> = fc.record({
	memory: fc.constant(aMemory()), grade: fc.constantFrom('again', 'good'), first: fc.constant(morning), missed: fc.constant([1]),
	starred: fc.constant(true as const), suspended: fc.constant(true as const), buriedUntil: fc.constant(morning),
}, { requiredKeys: [], noNullPrototype: true });

describe('setAside', () => {
	it('hides until a time, or for good, and leaves the rest', () => {
		assert.deepEqual(setAside({ starred: true }, morning), { starred: true, buriedUntil: morning });
		assert.deepEqual(setAside(undefined, 'for good'), { suspended: true });
	});
});

describe('broughtBack', () => {
	it('undoes either', () => {
		assert.deepEqual(broughtBack({ grade: 'good', suspended: true, buriedUntil: morning }), { grade: 'good' });
		assert.deepEqual(broughtBack(undefined), {});
	});
});

describe('starred', () => {
	it('sets a star and takes it away', () => {
		assert.deepEqual(starred({ grade: 'good' }, true), { grade: 'good', starred: true });
		assert.deepEqual(starred({ grade: 'good', starred: true }, false), { grade: 'good' });
	});
});

describe('reset', () => {
	it('forgets all that was learnt, and keeps what was marked', () => {
		assert.deepEqual(reset({ memory: aMemory(), grade: 'again', first: morning, missed: [0], suspended: true, buriedUntil: morning, starred: true }), { starred: true });
		assert.deepEqual(reset(undefined), {});
	});
});

describe('takenBack', () => {
	it('is what it was before, whatever a step made of it', () => {
		fc.assert(fc.property(anyStanding, anyStanding, (before, after) => {
			const { starred: star, ...rest } = before;
			assert.deepEqual(takenBack({ ...after, ...(star && { starred: star }) }, before), { ...rest, ...(star && { starred: star }), ...(!star && after.starred && { starred: true }) });
		}), { numRuns: 50 });
	});

	it('leaves a star that was set or taken away since', () => {
		assert.deepEqual(takenBack({ grade: 'good', starred: true }, null), { starred: true });
		assert.deepEqual(takenBack({ grade: 'good' }, { starred: true, suspended: true }), { suspended: true });
	});
});
