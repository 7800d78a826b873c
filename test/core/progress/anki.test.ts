import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readReviews } from '../../../src/core/progress/anki';
import { grades } from '../../../src/core/schedule/memory';
import { morning } from '../../support/builders';

const head = 'id,cid,usn,ease,ivl,lastIvl,factor,time,type,front';
const row = (parts: Readonly<Record<string, string>> = {}) => Object.values({ id: `${morning}`, cid: '1', usn: '-1', ease: '3', ivl: '10', lastIvl: '3', factor: '2500', time: '8123', type: '1', front: 'What is a closure?', ...parts }).join(',');

describe('a table of reviews', () => {
	it('is read by the names of Anki\'s columns', () => {
		assert.deepEqual(readReviews(`${head}\n${row()}\n`), { reviews: [{ line: 2, at: morning, text: 'What is a closure?', grade: 'good', took: 8123 }], faults: [] });
	});

	it('is read in the log\'s own order when it has no names', () => {
		assert.deepEqual(readReviews(`${row()}\n${row({ ease: '1' })}\n`)?.reviews.map(({ line, grade }) => [line, grade]), [[1, 'good'], [2, 'again']]);
	});

	it('is read with tabs, Anki\'s own first lines, quotes and markup', () => {
		const text = `#separator:tab\n#html:true\n#columns:Review ID\tFront\tRating\tDuration\n${morning}\t"<b>What</b> is a<br>""closure""?"\thard\t900\n`;

		assert.deepEqual(readReviews(text)?.reviews, [{ line: 4, at: morning, text: '**What** is a\n"closure"?', grade: 'hard', took: 900 }]);
	});

	for (const [name, time] of [['milliseconds', `${morning}`], ['seconds', `${morning / 1000}`], ['a date', '2026-11-21T09:00:00Z'], ['a date with a space', '2026-11-21 09:00:00Z']] as const) {
		it(`may give its times in ${name}`, () => assert.equal(readReviews(`reviewed,ease,question\n${time},4,Why?\n`)?.reviews[0]?.at, morning));
	}

	it('takes the first field of a note whose fields are together', () => {
		assert.equal(readReviews(`id,ease,flds\n${morning},3,Why?\u001fSo.\n`)?.reviews[0]?.text, 'Why?');
	});

	it('passes over what Anki logs besides reviews', () => {
		assert.deepEqual(readReviews([head, row({ ease: '0', type: '4' }), row({ ease: '0' }), row({ type: '5' }), row({ type: '3' })].join('\n'))?.reviews.map(({ line }) => line), [5]);
	});

	it('tells what is wrong, by line, and reads the rest', () => {
		const table = readReviews([head, row({ ease: '7' }), row({ id: 'noon' }), row({ id: '99' }), row({ front: '  ' }), row()].join('\n'));

		assert.ok(table);
		assert.deepEqual(table.faults.map(({ line }) => line), [2, 3, 4, 5]);
		assert.match(table.faults[0]?.message ?? '', /"7" is no rating: it is 1 \(Again\) to 4 \(Easy\)/);
		assert.deepEqual(table.reviews.map(({ line }) => line), [6]);
	});

	it('counts lines within a cell', () => {
		assert.deepEqual(readReviews(`${head}\n${row({ front: '"Why\nso\nlong?"' })}\n${row({ ease: '9' })}\n`)?.faults.map(({ line }) => line), [5]);
	});

	for (const text of ['', 'questions:\n- id: a\n', 'front,back\nWhy?,So.\n', 'id,ease\n1,2\n', '{"a":1}', `${morning},1,-1,3,10\n`]) {
		it(`is not ${JSON.stringify(text)}`, () => assert.equal(readReviews(text), undefined));
	}

	it('never throws, and gives only reviews that can be', () => {
		const cell = fc.constantFrom(`${morning}`, '3', 'again', '"', '<b>', '', 'Why?', '-1', '1e99', '2026-13-45', '\u001f');
		fc.assert(fc.property(fc.array(fc.array(cell, { minLength: 10, maxLength: 10 }), { maxLength: 6 }), rows => {
			const table = readReviews([head, ...rows.map(cells => cells.join(','))].join('\n'));

			assert.ok(table?.reviews.every(review => review.text !== '' && grades.includes(review.grade) && Number.isFinite(review.at) && review.took >= 0) ?? true);
		}), { numRuns: 60 });
	});
});
