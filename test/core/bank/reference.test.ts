import { strict as assert } from 'node:assert';
import { bankOf } from '../../../src/core/bank/bank';
import { referenceAsMarkdown, rowKeys, rowQuestion } from '../../../src/core/bank/reference';

const tables = [
	{ id: 'memory', title: 'Memory', rows: [
		{ quantity: 'Bytes of a float32', value: '4', note: 'half of it in bfloat16' },
		{ quantity: 'Rank fusion', value: 'a | b' },
	] },
	{ id: 'time', title: 'Time', rows: [{ quantity: 'Seconds of a day', value: '86,400' }] },
];
const bank = bankOf('own', 'Own', [], { reference: tables });

describe('reference tables', () => {
	it('give every row a key of its own, in order', () => {
		const keys = rowKeys(bank);

		assert.equal(keys.length, 3);
		assert.equal(new Set(keys).size, 3);
		assert.ok(keys[0]?.startsWith('own/=memory='));
	});

	it('ask a row by its quantity and answer with its value and note', () => {
		const [first = ''] = rowKeys(bank);

		const question = rowQuestion(bank, first);

		assert.equal(question?.question, 'Bytes of a float32');
		assert.equal(question.answer, '4\n\nhalf of it in bfloat16');
		assert.equal(question.category, 'Memory');
	});

	it('keep a row\'s key when its value or its neighbours change', () => {
		const changed = bankOf('own', 'Own', [], { reference: [{ id: 'memory', title: 'Memory', rows: [{ quantity: 'Rank fusion', value: 'c' }] }] });

		assert.equal(rowKeys(changed)[0], rowKeys(bank)[1]);
	});

	it('know no row of another bank', () => {
		assert.equal(rowQuestion(bank, 'other/=memory=00000000'), undefined);
	});

	it('stand on a page as Markdown tables of three columns, whatever their cells hold', () => {
		const page = referenceAsMarkdown('Quick Reference', tables);

		assert.match(page, /^# Quick Reference\n\n## Memory\n\n\| quantity \| value \| note \|\n/);
		assert.ok(page.includes('| Rank fusion | a \\| b |  |'));
		assert.ok(page.endsWith('| Seconds of a day | 86,400 |  |\n'));
	});
});
