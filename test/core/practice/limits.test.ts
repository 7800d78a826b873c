import assert from 'node:assert/strict';
import fc from 'fast-check';
import { budgetOf, defaultLimits, noLimits, raiseFor, type Done, type Limits, type Raise } from '../../../src/core/practice/limits';
import { today } from '../../support/builders';

const bank = { id: 'a', title: 'Bank A' };
const other = { id: 'b', title: 'Bank B' };
const nothing: Done = { learnt: new Map(), reviewed: new Map() };
const limits = (parts: Partial<Limits['settings']>, raise?: Partial<Raise>): Limits => ({
	settings: { ...defaultLimits, ...parts }, ...(raise && { raise: { day: today.name, newPerDay: 0, reviewsPerDay: 0, bank: '', ...raise } }),
});

/** How many can be taken. */
function room(given: Limits, done: Done, what: 'new' | 'review' = 'new', from = bank): number {
	const budget = budgetOf(given, done);
	let taken = 0;
	while (taken < 50 && budget.take(what, from)) {
		taken++;
	}
	return taken;
}

describe('a day\'s budget', () => {
	it('is the limit without what was done', () => {
		assert.equal(room(limits({ newPerDay: 5 }), nothing), 5);
		assert.equal(room(limits({ newPerDay: 5 }), { ...nothing, learnt: new Map([['a', 2], ['b', 1]]) }), 2);
		assert.equal(room(limits({ reviewsPerDay: 3 }), { ...nothing, reviewed: new Map([['b', 1]]) }, 'review'), 2);
	});

	it('is none when more was done, and none with a limit of 0', () => {
		assert.equal(room(limits({ newPerDay: 1 }), { ...nothing, learnt: new Map([['a', 7]]) }), 0);
		assert.equal(room(limits({ newPerDay: 0 }), nothing), 0);
	});

	it('is shared by the banks', () => {
		const budget = budgetOf(limits({ newPerDay: 2 }), nothing);

		assert.deepEqual([budget.take('new', bank), budget.take('new', other), budget.take('new', bank), budget.take('review', bank)], [true, true, false, true]);
	});

	it('is less for a bank with limits of its own, by its id or its title', () => {
		for (const name of ['a', 'Bank A']) {
			const perBank = { [name]: { newPerDay: 1 } };
			assert.equal(room(limits({ newPerDay: 5, perBank }), nothing), 1);
			assert.equal(room(limits({ newPerDay: 5, perBank }), nothing, 'new', other), 5);
			assert.equal(room(limits({ newPerDay: 5, perBank }), { ...nothing, learnt: new Map([['a', 1]]) }), 0);
		}
	});

	it('is never more than the limit for all', () => {
		assert.equal(room(limits({ newPerDay: 2, perBank: { a: { newPerDay: 9 } } }), nothing), 2);
	});

	it('is more for a day on which it was raised, for all banks or for one', () => {
		const perBank = { a: { newPerDay: 1 }, b: { newPerDay: 1 } };

		assert.equal(room(limits({ newPerDay: 5, perBank }, { newPerDay: 3 }), nothing), 4);
		assert.equal(room(limits({ newPerDay: 5, perBank }, { newPerDay: 3, bank: 'a' }), nothing), 4);
		assert.equal(room(limits({ newPerDay: 5, perBank }, { newPerDay: 3, bank: 'a' }), nothing, 'new', other), 1);
		assert.equal(room(limits({ newPerDay: 5 }, { newPerDay: 3 }), nothing), 8);
	});

	it('has no end without limits', () => {
		assert.equal(room(noLimits, { ...nothing, learnt: new Map([['a', 1e6]]) }), 50);
	});

	it('is used up by taking, and never gives more than either limit', () => {
		fc.assert(fc.property(fc.nat({ max: 6 }), fc.nat({ max: 6 }), fc.array(fc.boolean(), { maxLength: 20 }), (all, own, takes) => {
			const budget = budgetOf(limits({ newPerDay: all, perBank: { a: { newPerDay: own } } }), nothing);

			const taken = takes.filter(isOwn => budget.take('new', isOwn ? bank : other));

			assert.ok(taken.length <= all && taken.filter(isOwn => isOwn).length <= own);
		}), { numRuns: 50 });
	});
});

describe('raiseFor', () => {
	const raise: Raise = { day: today.name, newPerDay: 3, reviewsPerDay: 0, bank: '' };

	it('is worth nothing tomorrow', () => {
		assert.equal(raiseFor(today, raise), raise);
		assert.equal(raiseFor({ ...today, name: '2026-11-22' }, raise), undefined);
		assert.equal(raiseFor(today, undefined), undefined);
	});
});
