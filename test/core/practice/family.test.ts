import assert from 'node:assert/strict';
import { bankOfKey, dayBook, isKeptApart } from '../../../src/core/practice/family';
import { followUpKey } from '../../../src/core/practice/followUp';
import type { Standing } from '../../../src/core/progress/entry';
import { aMemory, day, minute, morning, today } from '../../support/builders';

const banks = [{ id: 'bank' }, { id: 'bank/more' }];
const why = followUpKey('bank/a', { question: 'Why?' });
const book = (standings: Readonly<Record<string, Standing>>) => dayBook(new Map(Object.entries(standings).map(([key, standing]) => [key, { standing }])), today, banks);

const graded = (last: number, first = last): Standing => ({ memory: aMemory({ last }), first });

describe('dayBook', () => {
	it('counts what was first graded today as learnt, and the rest as reviewed, by bank', () => {
		const { learnt, reviewed } = book({
			'bank/a': graded(morning), 'bank/b': graded(today.start), 'bank/more/c': graded(morning), 'bank/d': graded(morning, morning - 9 * day), 'bank/e': graded(today.start - 1), 'bank/f': {},
		});

		assert.deepEqual([...learnt], [['bank', 2], ['bank/more', 1]]);
		assert.deepEqual([...reviewed], [['bank', 1]]);
	});

	it('counts a follow-up with its question, and a table\'s row not as learnt; their reviews count', () => {
		const { learnt, reviewed } = book({ 'bank/a': graded(morning), [why]: graded(morning), 'bank/=sizes=811c9dc5': graded(morning), 'bank/=sizes=811c9dc6': graded(morning, morning - day) });

		assert.deepEqual([[...learnt], [...reviewed]], [[['bank', 1]], [['bank', 1]]]);
		assert.equal(book({ [why]: graded(morning, morning - day) }).reviewed.get('bank'), 1);
	});

	it('knows nothing of tomorrow, which a clock that was set back has seen', () => {
		assert.equal(book({ 'bank/a': graded(today.end) }).learnt.size, 0);
	});
});

describe('isKeptApart', () => {
	it('keeps a question from its follow-ups, and them from each other, on the day', () => {
		const how = followUpKey('bank/a', { question: 'How?' });

		assert.equal(isKeptApart('bank/a', graded(morning - day), book({ [why]: graded(morning) })), true);
		assert.equal(isKeptApart(how, undefined, book({ [why]: graded(morning) })), true);
		assert.equal(isKeptApart(why, undefined, book({ 'bank/a': graded(morning) })), true);
	});

	it('lets go the day after, and never keeps a question from itself', () => {
		assert.equal(isKeptApart('bank/a', undefined, book({ [why]: graded(today.start - minute) })), false);
		assert.equal(isKeptApart('bank/a', graded(morning), book({ 'bank/a': graded(morning) })), false);
	});

	it('lets through what is within its learning steps', () => {
		assert.equal(isKeptApart('bank/a', { memory: aMemory({ days: 0, stage: 'learning' }) }, book({ [why]: graded(morning) })), false);
	});
});

describe('bankOfKey', () => {
	it('is the longest that fits, and none for another\'s', () => {
		assert.deepEqual([bankOfKey('bank/a', banks), bankOfKey('bank/more/a', banks), bankOfKey('banks/a', banks)], ['bank', 'bank/more', '']);
	});
});
