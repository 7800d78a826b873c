import assert from 'node:assert/strict';
import { isDue, isKnown } from '../../../src/core/schedule/due';
import { aMemory, day, minute, morning, today } from '../../support/builders';

describe('isDue', () => {
	it('waits to the minute within the learning steps', () => {
		const memory = aMemory({ stage: 'learning', days: 0, due: morning + 10 * minute });

		assert.equal(isDue(memory, morning + 10 * minute - 1, today), false);
		assert.equal(isDue(memory, morning + 10 * minute, today), true);
	});

	it('asks in the morning for what falls due this evening', () => {
		assert.equal(isDue(aMemory({ due: today.end - 1 }), morning, today), true);
	});

	it('leaves for tomorrow what falls due when tomorrow begins', () => {
		assert.equal(isDue(aMemory({ due: today.end }), morning, today), false);
	});

	it('still asks for what was missed days ago', () => {
		assert.equal(isDue(aMemory({ due: morning - 30 * day }), morning, today), true);
		assert.equal(isDue(aMemory({ due: morning - 30 * day, days: 0 }), morning, today), true);
	});
});

describe('isKnown', () => {
	it('begins at three weeks', () => {
		assert.equal(isKnown(aMemory({ days: 20 })), false);
		assert.equal(isKnown(aMemory({ days: 21 })), true);
	});

	it('ends with a lapse', () => {
		assert.equal(isKnown(aMemory({ days: 21, stage: 'relearning' })), false);
	});
});
