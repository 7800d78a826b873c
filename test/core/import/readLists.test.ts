import assert from 'node:assert/strict';
import { readLists } from '../../../src/core/import/readLists';
import { ended } from './helpers';

describe('readLists', () => {
	it('reads one file in steps', () => {
		const text = Array.from({ length: 200 }, (_, at) => `## ${at + 1}. Why ${at}?\n\nSo.\n`).join('\n');
		const steps = [...readLists([{ name: 'a.md', text }])];

		assert.ok(steps.length > 5);
		assert.equal(ended(readLists([{ name: 'a.md', text }]))[0]?.reading.questions.length, 200);
	});

	it('joins files that belong together, and gives one reading for each', () => {
		const readings = ended(readLists([
			{ name: 'questions/one.md', text: '# Why does it rise?\n' }, { name: 'answers/one.md', text: '# Why does it rise?\n\nGas.\n' },
		]));

		assert.deepEqual(readings.map(({ name, reading }) => [name, reading.questions.map(({ answer }) => answer)]), [['questions/one.md', ['Gas.']], ['answers/one.md', []]]);
	});
});
