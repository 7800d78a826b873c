import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readRow, writeRow } from '../../../src/core/progress/row';
import { aMemory, anEntry, morning } from '../../support/builders';
import { anyEntry } from './arbitraries';

const full = writeRow('bank/a', { id: 'w-1', n: morning, at: morning, standing: { memory: aMemory(), grade: 'hard', first: morning, starred: true, suspended: true, buriedUntil: morning, missed: [0, 3] } });
const bare = writeRow('bank/a', { id: 'w-1', n: 3, at: morning, standing: {} });

/** A copy of a row with one value changed. */
const but = (row: readonly unknown[], at: number, value: unknown) => row.map((each, i) => i === at ? value : each);

describe('a row of the state', () => {
	it('gives back the standing that was written', () => {
		fc.assert(fc.property(anyEntry, ({ id, n, at, key, after }) => {
			const latest = { id, n, at, standing: after };

			assert.deepEqual(readRow(JSON.parse(JSON.stringify(writeRow(key, latest)))), [key, latest]);
		}));
	});

	it('leaves out what follows from something else', () => {
		assert.deepEqual(bare, ['bank/a', 'w-1', 3, morning, 0, null, null, null, null]);
		assert.equal(full[3], null);
		assert.equal(full.length, 18);
	});

	it('takes the last review for the moment of the entry where it is', () => {
		const { memory } = readRow(writeRow('bank/a', { id: 'w-1', n: 1, at: morning, standing: { memory: aMemory({ last: morning }) } }))?.[1].standing ?? {};

		assert.equal(memory?.last, morning);
	});

	const impossible: readonly (readonly [what: string, row: unknown])[] = [
		['no list', 'text'], ['no list', null], ['too short a list', full.slice(0, 8)], ['half a memory', full.slice(0, 12)], ['too long a list', [...full, 0]],
		['no key', but(full, 0, '')], ['a number for a key', but(full, 0, 7)], ['no id', but(full, 1, '')], ['a negative order', but(full, 2, -1)],
		['an order beyond the greatest', but(full, 2, 2 ** 53)], ['no order', but(full, 2, null)], ['a time in words', but(full, 3, 'noon')],
		['unknown marks', but(full, 4, 4)], ['no marks', but(full, 4, null)], ['an unknown grade', but(full, 5, 4)], ['a grade in words', but(full, 5, 'good')],
		['a first time in words', but(full, 6, 'noon')], ['a bury in words', but(full, 7, 'noon')], ['missed points that are no list', but(full, 8, 1)], ['half a missed point', but(full, 8, [0.5])],
		['a due time in words', but(full, 9, 'noon')], ['a negative stability', but(full, 10, -1)], ['a difficulty over 10', but(full, 11, 11)], ['a negative difficulty', but(full, 11, -1)],
		['an unknown stage', but(full, 12, 4)], ['no stage', but(full, 12, null)], ['half a step', but(full, 13, 0.5)], ['negative days', but(full, 14, -1)],
		['negative reviews', but(full, 15, -1)], ['negative lapses', but(full, 16, -1)], ['a last time in words', but(full, 17, 'noon')],
	];
	for (const [what, row] of impossible) {
		it(`says nothing with ${what}`, () => assert.equal(readRow(row), undefined));
	}

	it('says nothing, and never throws, with any other value', () => {
		fc.assert(fc.property(fc.nat({ max: 17 }), fc.constantFrom<unknown>('', 'x', -1, 1.5, NaN, Infinity, true, {}, [[]], undefined), (at, value) => {
			readRow(but(full, at, value));
			assert.equal(readRow(value), undefined);
		}));
	});

	it('names the question that the entry was about', () => {
		assert.equal(readRow(writeRow('__proto__', { ...anEntry(), standing: {} }))?.[0], '__proto__');
	});
});
