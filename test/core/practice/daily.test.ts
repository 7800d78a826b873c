import assert from 'node:assert/strict';
import { dailyQuestion } from '../../../src/core/practice/daily';
import { outlineOf } from '../../../src/core/bank/bank';
import { aQuestion, today } from '../../support/builders';

const bank = (id: string, count: number, draft = false) => ({ id, outlines: Array.from({ length: count }, (_, i) => outlineOf(id, aQuestion({ id: `q${i}`, draft }))) });
const on = (date: number) => ({ ...today, name: `2026-11-${String(date).padStart(2, '0')}` });

describe('dailyQuestion', () => {
	it('is the same all day, and another one on other days', () => {
		const days = Array.from({ length: 28 }, (_, i) => dailyQuestion([bank('bank', 50)], on(i + 1)));

		assert.equal(dailyQuestion([bank('bank', 50)], on(1)), days[0]);
		assert.ok(new Set(days).size > 15, String(new Set(days).size));
	});

	it('is the same wherever the bank lies, and in whichever order its questions stand', () => {
		const [here, there] = [bank('.dryrun/team.yaml', 30), bank('work/.dryrun/team.yaml', 30)];

		const key = dailyQuestion([here], today);

		assert.equal(dailyQuestion([there], today), key?.replace('.dryrun', 'work/.dryrun'));
		assert.equal(dailyQuestion([{ ...here, outlines: here.outlines.toReversed() }], today), key);
	});

	it('seldom changes when the bank grows by one', () => {
		const changed = Array.from({ length: 28 }, (_, i) => on(i + 1)).filter(each => dailyQuestion([bank('bank', 50)], each) !== dailyQuestion([bank('bank', 51)], each));

		assert.ok(changed.length <= 4, String(changed.length));
	});

	it('is none of the drafts, and none where there is no question', () => {
		assert.equal(dailyQuestion([bank('bank', 5, true)], today), undefined);
		assert.equal(dailyQuestion([], today), undefined);
	});
});
