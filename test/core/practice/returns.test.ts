import assert from 'node:assert/strict';
import { followUpKey } from '../../../src/core/practice/followUp';
import { returnOf } from '../../../src/core/practice/returns';
import { sessionKinds } from '../../../src/core/practice/session';
import { aMemory, day, minute, morning } from '../../support/builders';

const learning = aMemory({ stage: 'learning', days: 0, due: morning + 10 * minute });
const learnt = aMemory({ days: 3, due: morning + 3 * day });
const followUp = followUpKey('bank/a', { question: 'Why?' });

describe('returnOf', () => {
	it('is the end of the learning step, whatever the grade', () => {
		assert.equal(returnOf('learn', 'bank/a', 'again', learning, morning), morning + 10 * minute);
		assert.equal(returnOf('learn', 'bank/a', 'good', learning, morning), morning + 10 * minute);
	});

	it('is none for what comes in days', () => {
		assert.equal(returnOf('due', 'bank/a', 'good', learnt, morning), undefined);
	});

	it('is soon for what was failed, even where there is no learning step', () => {
		assert.equal(returnOf('due', 'bank/a', 'again', learnt, morning), morning + minute);
	});

	it('knows of no step where the dates stay as they are', () => {
		assert.equal(returnOf('practice', 'bank/a', 'again', learnt, morning), morning + minute);
		assert.equal(returnOf('missed', 'bank/a', 'good', learning, morning), undefined);
	});

	it('is none for a question that was opened alone', () => {
		assert.equal(returnOf('single', 'bank/a', 'again', learning, morning), undefined);
	});

	it('is none for a follow-up, unless follow-ups are asked', () => {
		for (const kind of sessionKinds) {
			assert.equal(returnOf(kind, followUp, 'again', learning, morning) !== undefined, kind === 'followUps', kind);
		}
	});
});
