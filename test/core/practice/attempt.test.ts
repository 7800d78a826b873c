import assert from 'node:assert/strict';
import fc from 'fast-check';
import { freshAttempt, tick } from '../../../src/core/practice/attempt';

describe('tick', () => {
	it('notes a key point that was said', () => {
		assert.deepEqual(tick(freshAttempt, 2, true).ticked, [2]);
	});

	it('takes a tick back', () => {
		assert.deepEqual(tick({ ...freshAttempt, ticked: [0, 2] }, 0, false).ticked, [2]);
	});

	it('keeps the rest of the attempt', () => {
		const attempt = { layers: 2, hints: 1, ticked: [], elapsed: 900, confidence: 3 } as const;

		assert.deepEqual(tick(attempt, 0, true), { ...attempt, ticked: [0] });
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
