import assert from 'node:assert/strict';
import { marksOf, statusOf } from '../../../src/core/practice/status';
import type { Standing } from '../../../src/core/progress/entry';
import { aMemory, day, minute, morning, today } from '../../support/builders';

describe('statusOf', () => {
	const examples: readonly (readonly [string, string, Standing | undefined])[] = [
		['a question that was never seen', 'new', undefined],
		['one that was only starred', 'new', { starred: true }],
		['one whose only grade was taken back', 'new', {}],
		['one within its learning steps', 'learning', { memory: aMemory({ stage: 'learning', days: 0, due: morning + 5 * minute }) }],
		['one whose step is over', 'due', { memory: aMemory({ stage: 'learning', days: 0, due: morning }) }],
		['one that was failed and comes back in minutes', 'learning', { memory: aMemory({ stage: 'relearning', days: 0, due: morning + 5 * minute }) }],
		['one that comes next week', 'review', { memory: aMemory({ days: 10, due: morning + 7 * day }) }],
		['one that comes next month', 'known', { memory: aMemory({ days: 30, due: morning + 30 * day }) }],
		['one that comes today', 'due', { memory: aMemory({ days: 30, due: today.end - 1 }) }],
		['one that was suspended', 'suspended', { suspended: true, memory: aMemory({ due: morning - day }) }],
		['one that was put aside until tomorrow', 'buried', { buriedUntil: today.end, memory: aMemory({ due: morning - day }) }],
		['one whose burial is over', 'due', { buriedUntil: morning, memory: aMemory({ due: morning - day }) }],
		['one that was suspended before it was seen', 'suspended', { suspended: true }],
	];
	for (const [what, status, standing] of examples) {
		it(`calls ${what} ${status}`, () => {
			assert.equal(statusOf(standing, morning, today), status);
		});
	}
});

describe('marksOf', () => {
	it('says what a question is besides', () => {
		assert.deepEqual(marksOf({ starred: true, memory: aMemory({ lapses: 8 }), missed: [1] }, 8), ['starred', 'leech', 'missed']);
		assert.deepEqual(marksOf({ memory: aMemory({ lapses: 7 }), missed: [] }, 8), []);
		assert.deepEqual(marksOf(undefined, 8), []);
	});
});
