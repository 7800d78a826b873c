import assert from 'node:assert/strict';
import fc from 'fast-check';
import { carryOver, choose, freshAttempt, takeSuggestions, tick } from '../../../src/core/practice/attempt';
import { aQuestion } from '../../support/builders';

describe('tick', () => {
	it('notes a key point that was said', () => {
		assert.deepEqual(tick(freshAttempt, 2, true).ticked, [2]);
	});

	it('takes a tick back', () => {
		assert.deepEqual(tick({ ...freshAttempt, ticked: [0, 2] }, 0, false).ticked, [2]);
	});

	it('keeps the rest of the attempt', () => {
		const attempt = { layers: 2, hints: 1, ticked: [], elapsed: 900, confidence: 3 } as const;

		assert.deepEqual(tick(attempt, 0, true), { ...attempt, ticked: [0], tickedAt: 2 });
	});

	it('leaves the attempt that it was given as it was', () => {
		tick(freshAttempt, 0, true);

		assert.deepEqual(freshAttempt.ticked, []);
	});

	it('ends with the last word on each point, in order and each once', () => {
		fc.assert(fc.property(fc.array(fc.tuple(fc.nat({ max: 12 }), fc.boolean())), clicks => {
			const attempt = clicks.reduce((before, [point, isSaid]) => tick(before, point, isSaid), freshAttempt);

			const said = [...new Map(clicks)].filter(([, isSaid]) => isSaid).map(([point]) => point);
			assert.deepEqual(attempt.ticked, said.sort((a, b) => a - b));
		}), { numRuns: 50 });
	});
});

describe('A tick', () => {
	it('remembers how much was open at most', () => {
		const early = tick({ ...freshAttempt, layers: 1 }, 0, true);

		assert.equal(early.tickedAt, 1);
		assert.equal(tick({ ...early, layers: 3 }, 1, true).tickedAt, 3);
		assert.equal(tick({ ...early, layers: 3 }, 0, false).tickedAt, 1);
	});

	it('that was suggested by words written before the reveal remembers nothing of it', () => {
		const attempt = takeSuggestions({ ...freshAttempt, layers: 3, ticked: [2] }, [0, 2]);

		assert.deepEqual(attempt, { ...freshAttempt, layers: 3, ticked: [0, 2] });
	});
});

describe('choose', () => {
	it('keeps the last choice where one is right', () => {
		const first = choose(freshAttempt, 2, true, false);

		assert.deepEqual(first.chosen, [2]);
		assert.deepEqual(choose(first, 0, true, false).chosen, [0]);
	});

	it('gathers choices where several are right, and takes them back', () => {
		const both = choose(choose(freshAttempt, 2, true, true), 0, true, true);

		assert.deepEqual(both.chosen, [0, 2]);
		assert.deepEqual(choose(both, 2, false, true).chosen, [0]);
	});
});

describe('carryOver', () => {
	const before = aQuestion({ keyPoints: ['routes', 'checks', 'counts'], options: [{ text: 'one' }, { text: 'two' }] });
	const attempt = { ...freshAttempt, layers: 1, ticked: [0, 2], chosen: [1] };

	it('moves ticks and choices with their words', () => {
		const after = aQuestion({ keyPoints: ['new', 'counts', 'routes'], options: [{ text: 'two' }, { text: 'one' }] });

		assert.deepEqual(carryOver(attempt, before, after), { ...attempt, ticked: [1, 2], chosen: [0] });
	});

	it('takes a reworded point for the same', () => {
		const after = aQuestion({ ...before, keyPoints: ['routes requests', 'checks', 'counts'] });

		assert.deepEqual(carryOver(attempt, before, after).ticked, [0, 2]);
	});

	it('loses the ticks of points that are gone', () => {
		assert.deepEqual(carryOver(attempt, before, aQuestion({ keyPoints: ['counts'] })), { ...attempt, ticked: [0], chosen: [] });
		assert.deepEqual(carryOver(attempt, before, aQuestion()).ticked, []);
	});

	it('changes nothing for a question that stayed as it was, and gives only points that there are', () => {
		fc.assert(fc.property(fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd')), fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'e')), (from, to) => {
			const all = { ...freshAttempt, ticked: from.map((_, i) => i) };

			assert.deepEqual(carryOver(all, aQuestion({ keyPoints: from }), aQuestion({ keyPoints: from })), all);
			const { ticked } = carryOver(all, aQuestion({ keyPoints: from }), aQuestion({ keyPoints: to }));
			assert.ok(ticked.every(point => point < to.length) && new Set(ticked).size === ticked.length);
		}), { numRuns: 60 });
	});
});
