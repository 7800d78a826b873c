import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Entry } from '../../../src/core/progress/entry';
import { foldEntry, greatest, keepLater, type Standings } from '../../../src/core/progress/fold';
import { anEntry } from '../../support/builders';
import { anyEntries } from './arbitraries';

function fold(entries: readonly Entry[], into: Standings = new Map()): Standings {
	entries.forEach(entry => { foldEntry(into, entry); });
	return into;
}

const sorted = (standings: Standings) => [...standings].sort(([a], [b]) => a < b ? -1 : 1);

describe('folding the log', () => {
	it('keeps the last entry of each question', () => {
		const standings = fold([
			anEntry({ id: 'a', n: 1, key: 'bank/x', after: { grade: 'again' } }),
			anEntry({ id: 'b', n: 2, key: 'bank/y', after: { grade: 'hard' } }),
			anEntry({ id: 'c', n: 3, key: 'bank/x', after: { grade: 'easy' } }),
		]);

		assert.deepEqual([...standings].map(([key, { standing }]) => [key, standing.grade]), [['bank/x', 'easy'], ['bank/y', 'hard']]);
	});

	it('goes by order, not by the clock', () => {
		const standings = fold([anEntry({ id: 'a', n: 2, at: 1000, after: { grade: 'easy' } }), anEntry({ id: 'b', n: 1, at: 9000, after: { grade: 'again' } })]);

		assert.equal(standings.get('bank/closures')?.standing.grade, 'easy');
	});

	it('lets the greater id win where two windows took the same number', () => {
		const one = anEntry({ id: 'a-5', n: 5, after: { grade: 'again' } });
		const other = anEntry({ id: 'b-5', n: 5, after: { grade: 'easy' } });

		assert.equal(fold([one, other]).get('bank/closures')?.id, 'b-5');
		assert.equal(fold([other, one]).get('bank/closures')?.id, 'b-5');
	});

	it('does not care in which order entries arrive', () => {
		fc.assert(fc.property(anyEntries.chain(entries => fc.tuple(fc.constant(entries), fc.shuffledSubarray(entries, { minLength: entries.length }))), ([entries, shuffled]) => {
			assert.deepEqual(sorted(fold(shuffled)), sorted(fold(entries)));
		}), { numRuns: 30 });
	});

	it('does not care how often they arrive', () => {
		fc.assert(fc.property(anyEntries.chain(entries => fc.tuple(fc.constant(entries), fc.subarray(entries))), ([entries, again]) => {
			assert.deepEqual(fold([...entries, ...again]), fold(entries));
		}), { numRuns: 30 });
	});

	it('does not care whether a part was folded before', () => {
		fc.assert(fc.property(anyEntries, fc.nat(), (entries, place) => {
			const at = entries.length === 0 ? 0 : place % entries.length;
			const whole = fold(entries.slice(0, at));

			for (const [key, latest] of fold(entries.slice(at))) {
				keepLater(whole, key, latest);
			}

			assert.deepEqual(sorted(whole), sorted(fold(entries)));
		}), { numRuns: 30 });
	});

	it('keeps a question apart that is called like a part of every object', () => {
		const standings = fold([anEntry({ key: '__proto__', after: { starred: true } })]);

		assert.equal(standings.get('__proto__')?.standing.starred, true);
		assert.equal(standings.get('constructor'), undefined);
	});
});

describe('greatest', () => {
	it('is the highest order number in use', () => {
		assert.equal(greatest(fold([anEntry({ n: 3, key: 'a' }), anEntry({ n: 7, key: 'b' }), anEntry({ n: 5, key: 'c' })])), 7);
	});

	it('is 0 before the first entry', () => {
		assert.equal(greatest(new Map()), 0);
	});
});
