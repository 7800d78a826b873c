import assert from 'node:assert/strict';
import fc from 'fast-check';
import { formatDuration, formatInterval } from '../../../src/core/schedule/interval';
import { day, hour, minute } from '../../support/builders';

describe('formatInterval', () => {
	const examples: readonly (readonly [number, string])[] = [
		[0, '<1m'],
		[-5 * day, '<1m'],
		[minute - 1, '<1m'],
		[minute, '1m'],
		[10 * minute, '10m'],
		[10.4 * minute, '10m'],
		[59 * minute, '59m'],
		[hour, '1h'],
		[90 * minute, '2h'],
		[19 * hour, '19h'],
		[20 * hour, '1d'],
		[day, '1d'],
		[3.6 * day, '4d'],
		[59 * day, '59d'],
		[60 * day, '2mo'],
		[181 * day, '6mo'],
		[364 * day, '12mo'],
		[365 * day, '1y'],
		[548 * day, '1.5y'],
		[730 * day, '2y'],
		[36_500 * day, '99.9y'],
	];
	for (const [ms, text] of examples) {
		it(`calls ${ms / minute} minutes ${text}`, () => {
			assert.equal(formatInterval(ms), text);
		});
	}

	it('rolls over into the next unit rather than past the end of its own', () => {
		assert.equal(formatInterval(hour - 1), '1h');
	});

	it('fits on a button', () => {
		fc.assert(fc.property(fc.integer({ min: 0, max: 100 * 365 * day }), ms => {
			assert.match(formatInterval(ms), /^(<1m|\d{1,2}(m|h|d|mo|y)|\d{1,2}\.\dy|100y)$/);
		}));
	});

	it('never calls a longer wait shorter', () => {
		fc.assert(fc.property(fc.integer({ min: 0, max: 2 * 365 * day }), fc.integer({ min: 0, max: 2 * 365 * day }), (a, b) => {
			const [shorter, longer] = [Math.min(a, b), Math.max(a, b)];
			assert.ok(worth(formatInterval(shorter)) <= worth(formatInterval(longer)));
		}));
	});
});

/** The milliseconds that a formatted interval stands for. */
function worth(text: string): number {
	const units: Readonly<Record<string, number>> = { m: minute, h: hour, d: day, mo: 30.4 * day, y: 365.25 * day };
	const [, amount, unit = ''] = /^<?([\d.]+)(\w+)$/.exec(text) ?? [];
	return text.startsWith('<') ? 0 : Number(amount) * (units[unit] ?? 0);
}

describe('formatDuration', () => {
	const examples: readonly (readonly [number, string])[] = [
		[0, '0 s'],
		[499, '0 s'],
		[45_000, '45 s'],
		[59_499, '59 s'],
		[59_500, '1 min 00 s'],
		[185_000, '3 min 05 s'],
		[hour, '60 min 00 s'],
	];
	for (const [ms, text] of examples) {
		it(`calls ${ms} ms ${text}`, () => {
			assert.equal(formatDuration(ms), text);
		});
	}
});
