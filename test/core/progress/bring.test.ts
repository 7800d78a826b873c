import assert from 'node:assert/strict';
import { bringIn } from '../../../src/core/progress/bring';
import { writeExport } from '../../../src/core/progress/transfer';
import { createScheduler } from '../../../src/core/schedule/review';
import { anEntry, anOutline, morning } from '../../support/builders';

const bring = (text: string) => bringIn(text, { outlines: [anOutline({ question: 'What is a closure?' })], review: createScheduler().review, standingOf: () => undefined }, () => Promise.resolve());

describe('bringing progress in', () => {
	it('takes what Dry Run has exported', async () => {
		assert.deepEqual(await bring(writeExport([anEntry()], morning)), { kind: 'entries', entries: [anEntry()], faults: [] });
	});

	it('tells damaged lines and a torn end, and takes the rest', async () => {
		const text = writeExport(['a', 'b', 'c'].map(id => anEntry({ id })), morning).split('\n');

		const brought = await bring([text[0], text[1]?.replace('"n":1', '"n":2'), text[2]].join('\n'));

		assert.ok(brought.kind === 'entries');
		assert.deepEqual([brought.entries.map(entry => entry.id), brought.faults], [['b'], ['Line 2 is damaged and was left out.', 'The file ends too early: one line is missing.']]);
	});

	it('takes reviews from Anki, and tells each card that no bank has, once', async () => {
		const stray = Array.from({ length: 2 }, (_, i) => `${morning + i},3,Who ${'very '.repeat(30)}?`);

		const brought = await bring(['id,ease,front', `${morning},3,What is a closure?`, ...stray, 'noon,3,What is a closure?'].join('\n'));

		assert.ok(brought.kind === 'entries');
		assert.deepEqual(brought.entries.map(entry => entry.key), ['bank/closures']);
		assert.deepEqual(brought.faults.map(fault => fault.slice(0, 45)), ['Line 5: "noon" is no time of a review.', 'Line 4: no bank has the question "Who very ve']);
	});

	for (const [what, text, reason] of [
		['a later version', writeExport([], morning).replace('"version":1', '"version":7'), /later version of Dry Run \(form 7.*Update/],
		['something else', 'questions:\n- id: a\n', /neither progress .* nor a table of reviews.*column names/],
		['nothing', '', /neither/],
	] as const) {
		it(`says why it refuses ${what}`, async () => {
			const brought = await bring(text);

			assert.ok(brought.kind === 'refused');
			assert.match(brought.reason, reason);
		});
	}
});
