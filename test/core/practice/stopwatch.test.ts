import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createStopwatch } from '../../../src/core/practice/stopwatch';

function aWatch(longest = 1000) {
	let time = 5000;
	return { watch: createStopwatch(() => time, longest), pass: (ms: number) => { time += ms; } };
}

describe('A stopwatch', () => {
	it('runs from the start', () => {
		const { watch, pass } = aWatch();
		pass(300);

		assert.equal(watch.spent(), 300);
	});

	it('stands still while nobody looks, and goes on from there', () => {
		const { watch, pass } = aWatch();
		pass(300);
		watch.run(false);
		pass(10_000);
		assert.equal(watch.spent(), 300);

		watch.run(true);
		pass(50);
		assert.equal(watch.spent(), 350);
	});

	it('begins again at nothing, standing still when it stood still', () => {
		const { watch, pass } = aWatch();
		pass(300);
		watch.run(false);
		watch.restart();
		pass(300);
		assert.equal(watch.spent(), 0);

		watch.run(true);
		pass(7);
		watch.restart();
		pass(5);
		assert.equal(watch.spent(), 5);
	});

	it('counts no stretch for longer than it may last, and none that runs backwards', () => {
		const { watch, pass } = aWatch(1000);
		pass(60_000);
		assert.equal(watch.spent(), 1000);

		watch.restart();
		pass(-500);
		assert.equal(watch.spent(), 0);
	});

	it('counts exactly the time in which it ran', () => {
		fc.assert(fc.property(fc.array(fc.tuple(fc.boolean(), fc.nat({ max: 90 })), { maxLength: 10 }), stretches => {
			const { watch, pass } = aWatch();

			for (const [isRunning, ms] of stretches) {
				watch.run(isRunning);
				pass(ms);
			}

			assert.equal(watch.spent(), stretches.reduce((sum, [isRunning, ms]) => sum + (isRunning ? ms : 0), 0));
		}), { numRuns: 50 });
	});
});
