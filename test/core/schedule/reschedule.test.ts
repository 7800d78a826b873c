import assert from 'node:assert/strict';
import fc from 'fast-check';
import { rescheduled } from '../../../src/core/schedule/reschedule';
import { createScheduler } from '../../../src/core/schedule/review';
import { defaultSchedule } from '../../../src/core/schedule/settings';
import { aMemory, day, morning } from '../../support/builders';

const plain = { ...defaultSchedule, fuzz: false };
const atRetention = (retention: number) => createScheduler({ ...plain, retention });

describe('rescheduled', () => {
	it('gives the interval of the stability: at the retention of 0.9 as many days as it has', () => {
		const memory = aMemory({ stability: 30, days: 12 });

		assert.deepEqual(rescheduled(atRetention(0.9), 'a', memory), { ...memory, days: 30, due: memory.last + 30 * day });
	});

	it('gives shorter ones where more is to be remembered', () => {
		const days = [0.8, 0.9, 0.95].map(retention => rescheduled(atRetention(retention), 'a', aMemory({ stability: 30, days: 1 }))?.days ?? 0);

		assert.ok(days[0]! > days[1]! && days[1]! > days[2]!, days.join());
	});

	it('keeps to the longest interval, and to one day at least', () => {
		assert.equal(rescheduled(createScheduler({ ...plain, maximumDays: 7 }), 'a', aMemory({ stability: 300, days: 300 }))?.days, 7);
		assert.equal(rescheduled(atRetention(0.99), 'a', aMemory({ stability: 0.5, days: 3 }))?.days, 1);
	});

	it('leaves alone what is within its learning steps, and what already has its date', () => {
		assert.equal(rescheduled(atRetention(0.8), 'a', aMemory({ stage: 'learning', days: 0 })), undefined);
		assert.equal(rescheduled(atRetention(0.8), 'a', aMemory({ stage: 'relearning', days: 0 })), undefined);
		assert.equal(rescheduled(atRetention(0.9), 'a', aMemory({ stability: 10, days: 10 })), undefined);
	});

	it('changes nothing but the date, and changes it once', () => {
		const anyMemory = fc.record({ stability: fc.double({ min: 0.1, max: 4000, noNaN: true }), days: fc.integer({ min: 1, max: 400 }), reviews: fc.integer({ min: 1, max: 30 }) }, { noNullPrototype: true });

		fc.assert(fc.property(anyMemory, fc.constantFrom(0.7, 0.9, 0.97), fc.boolean(), (parts, retention, fuzz) => {
			const scheduler = createScheduler({ ...defaultSchedule, retention, fuzz });
			const memory = aMemory({ ...parts, last: morning, due: morning + parts.days * day });

			const moved = rescheduled(scheduler, 'bank/a', memory);

			const { due, days, ...rest } = moved ?? memory;
			assert.deepEqual(rest, (({ due: _due, days: _days, ...others }) => others)(memory));
			assert.equal(due, morning + days * day);
			assert.equal(moved && rescheduled(scheduler, 'bank/a', moved), undefined);
		}), { numRuns: 50 });
	});
});
