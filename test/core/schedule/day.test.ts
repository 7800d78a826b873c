import assert from 'node:assert/strict';
import fc from 'fast-check';
import { dayOf, type Day } from '../../../src/core/schedule/day';
import { hour, minute } from '../../support/builders';

const lengthOf = (day: Day): number => (day.end - day.start) / hour;

/** Runs the tests of a block as if on a machine in that zone. */
function inZone(zone: string): void {
	let own: string | undefined;
	before(() => {
		own = process.env.TZ;
		process.env.TZ = zone;
	});
	after(() => {
		if (own === undefined) {
			delete process.env.TZ;
		} else {
			process.env.TZ = own;
		}
	});
}

describe('dayOf', () => {
	describe('in London', () => {
		inZone('Europe/London');

		it('runs from four in the morning to four in the morning', () => {
			const day = dayOf(Date.UTC(2026, 10, 21, 9, 30));

			assert.deepEqual(day, { start: Date.UTC(2026, 10, 21, 4), end: Date.UTC(2026, 10, 22, 4), name: '2026-11-21' });
		});

		it('counts the small hours to the day before', () => {
			assert.equal(dayOf(Date.UTC(2026, 10, 22, 3, 59, 59, 999)).name, '2026-11-21');
			assert.equal(dayOf(Date.UTC(2026, 10, 22, 4)).name, '2026-11-22');
		});

		it('may start at any hour', () => {
			assert.equal(dayOf(Date.UTC(2026, 10, 22, 0), 0).name, '2026-11-22');
			assert.equal(dayOf(Date.UTC(2026, 10, 22, 22, 59), 23).name, '2026-11-21');
		});

		it('goes on over the ends of months and years', () => {
			assert.equal(dayOf(Date.UTC(2027, 0, 1, 2)).name, '2026-12-31');
			assert.equal(dayOf(Date.UTC(2028, 1, 29, 12)).name, '2028-02-29');
			assert.equal(dayOf(Date.UTC(2028, 2, 1, 3)).name, '2028-02-29');
		});

		it('has 23 hours when the clocks go forward', () => {
			assert.equal(lengthOf(dayOf(Date.UTC(2026, 2, 28, 12))), 23);
			assert.equal(lengthOf(dayOf(Date.UTC(2026, 2, 29, 12))), 24);
		});

		it('has 25 hours when the clocks go back', () => {
			assert.equal(lengthOf(dayOf(Date.UTC(2026, 9, 24, 12))), 25);
			assert.equal(lengthOf(dayOf(Date.UTC(2026, 9, 25, 12))), 24);
		});

		it('starts at the first of two hours of the same name', () => {
			// At one in the morning, UTC, two o'clock summer time becomes one o'clock.
			const day = dayOf(Date.UTC(2026, 9, 25, 1, 30), 1);

			assert.equal(day.start, Date.UTC(2026, 9, 25, 0));
			assert.equal(day.name, '2026-10-25');
		});

		it('starts an hour late when its hour does not exist', () => {
			// At one in the morning, UTC, one o'clock becomes two o'clock summer time.
			assert.equal(dayOf(Date.UTC(2026, 2, 29, 12), 1).start, Date.UTC(2026, 2, 29, 1));
			assert.equal(dayOf(Date.UTC(2026, 2, 29, 0, 59), 1).name, '2026-03-28');
		});
	});

	describe('in Beirut, where the clocks change at midnight', () => {
		inZone('Asia/Beirut');

		it('starts at one when there is no midnight', () => {
			const day = dayOf(Date.UTC(2026, 2, 29, 9), 0);

			assert.equal(day.start, Date.UTC(2026, 2, 28, 22));
			assert.equal(day.name, '2026-03-29');
			assert.equal(lengthOf(day), 23);
		});
	});

	describe('on Lord Howe Island, where they change by half an hour', () => {
		inZone('Australia/Lord_Howe');

		it('has 24 and a half hours', () => {
			assert.equal(lengthOf(dayOf(Date.UTC(2026, 3, 4, 12))), 24.5);
		});
	});

	const zones = ['UTC', 'Europe/Berlin', 'America/St_Johns', 'Asia/Beirut', 'Australia/Lord_Howe'];
	const anyMoment = fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2040, 0) });
	const anyHour = fc.integer({ min: 0, max: 23 });

	for (const zone of zones) {
		describe(`in ${zone}`, () => {
			inZone(zone);

			it('puts every moment into its day, and lets days follow each other without a gap', () => {
				fc.assert(fc.property(anyMoment, anyHour, (at, from) => {
					const day = dayOf(at, from);

					assert.ok(day.start <= at && at < day.end);
					assert.deepEqual(dayOf(day.start, from), day);
					assert.deepEqual(dayOf(day.end - 1, from), day);
					assert.equal(dayOf(day.end, from).start, day.end);
					assert.equal(dayOf(day.start - 1, from).end, day.start);
				}), { numRuns: 50 });
			});

			it('gives each day a length and a name of its own', () => {
				fc.assert(fc.property(anyMoment, anyHour, (at, from) => {
					const day = dayOf(at, from);

					assert.ok(Math.abs(lengthOf(day) - 24) <= 1);
					assert.ok(dayOf(day.end, from).name > day.name);
				}), { numRuns: 50 });
			});
		});
	}

	describe('around every change of the clocks of a year', () => {
		inZone('Europe/Berlin');

		it('loses no minute', () => {
			for (const change of [Date.UTC(2026, 2, 29, 1), Date.UTC(2026, 9, 25, 1)]) {
				for (let at = change - 3 * hour; at < change + 3 * hour; at += 5 * minute) {
					for (const from of [0, 1, 2, 3, 4]) {
						const { start, end } = dayOf(at, from);
						assert.ok(start <= at && at < end);
					}
				}
			}
		});
	});
});
