import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fixAll } from '../../../../src/core/author/fixes/fixAll';
import { readBank } from '../../../../src/core/read/readBank';
import { check, lines } from './helpers';

describe('fixAll', () => {
	it('puts everything right that needs no decision', () => {
		const text = lines('- id: a', '  question: Why donâ€™t we?', '  awnser: |', '    ```js', '    a();', '- id: a', '  question: What is it?', '- question: Who was it?');
		assert.equal(fixAll(text, check), lines(
			'- id: a', '  question: Why don’t we?', '  answer: |', '    ```js', '    a();', '    ```', '- id: a-2', '  question: What is it?', '- id: who-was-it', '  question: Who was it?',
		));
	});

	it('leaves a text alone in which nothing is wrong', () => {
		const text = lines('- id: a', '  question: A?', '  answer: B.');
		assert.equal(fixAll(text, check), text);
	});

	it('changes nothing when it is run again, keeps every question and every id', () => {
		const line = fc.constantFrom('- id: a', '- question: Why is it?', '  question: What is it?', '  awnser: b', '  answer: |', '    ```js', '  short: donâ€™t', '  tags: [x', '', '    ~~~');
		fc.assert(fc.property(fc.array(line, { maxLength: 12 }), all => {
			const text = lines(...all);
			const once = fixAll(text, check);
			const ids = (bank: string) => readBank('bank.yaml', bank).questions.map(({ id }) => id);
			assert.equal(fixAll(once, check), once);
			assert.ok(ids(text).every(id => ids(once).includes(id)), `${JSON.stringify(text)} became ${JSON.stringify(once)}`);
		}), { numRuns: 20 });
	});
});
