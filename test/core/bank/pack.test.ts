import assert from 'node:assert/strict';
import fc from 'fast-check';
import { bankOf } from '../../../src/core/bank/bank';
import { openPack, packBank } from '../../../src/core/bank/pack';
import { aQuestion } from '../../support/builders';

const anyText = fc.string({ unit: 'grapheme', maxLength: 12 });
const anyQuestion = fc.record({ id: anyText, question: anyText, category: anyText, line: fc.nat(), answer: anyText, tags: fc.array(anyText, { maxLength: 3 }) }, { noNullPrototype: true });
const tables = [{ id: 'latency', title: 'Latency', rows: [{ quantity: 'L1', value: '1 ns' }] }];

describe('a packed bank', () => {
	it('opens as the bank that was packed', () => {
		fc.assert(fc.property(fc.array(anyQuestion, { maxLength: 6 }), questions => {
			const bank = openPack(packBank('bundled', 'Dry Run', questions, tables));

			const { outlines, reference, id, title } = bankOf('bundled', 'Dry Run', questions, { reference: tables });
			assert.deepEqual({ id: bank.id, title: bank.title }, { id, title });
			assert.deepEqual(bank.outlines, outlines);
			assert.deepEqual(bank.reference, reference);
			assert.deepEqual(questions.map((_, i) => bank.questionAt(i)), questions);
		}), { numRuns: 30 });
	});

	it('keeps line ends inside a text', () => {
		const question = aQuestion({ answer: 'one\ntwo\r\nthree\u2028four\u2029five' });

		const bank = openPack(packBank('bundled', 'Dry Run', [question, aQuestion()], []));

		assert.deepEqual(bank.questionAt(0), question);
		assert.deepEqual(bank.questionAt(1), aQuestion());
	});

	it('is opened without a look at its questions', () => {
		const text = packBank('bundled', 'Dry Run', [aQuestion({ id: 'a' }), aQuestion({ id: 'b' })], []);
		const head = text.slice(0, text.indexOf('\n') + 1);
		const bodies = text.slice(head.length);

		const bank = openPack(head + 'x'.repeat(bodies.indexOf('\n')) + bodies.slice(bodies.indexOf('\n')));

		assert.deepEqual(bank.outlines.map(outline => outline.key), ['bundled/a', 'bundled/b']);
		assert.equal(bank.questionAt(1).id, 'b');
		assert.throws(() => bank.questionAt(0), SyntaxError);
	});

	it('may be empty', () => {
		const bank = openPack(packBank('bundled', 'Dry Run', [], []));

		assert.deepEqual(bank.outlines, []);
		assert.throws(() => bank.questionAt(0), RangeError);
	});

	it('throws a RangeError for a question that is not there', () => {
		const bank = openPack(packBank('bundled', 'Dry Run', [aQuestion()], []));

		for (const index of [-1, 1, 0.5]) {
			assert.throws(() => bank.questionAt(index), new RangeError(`The bank bundled has no question ${index}.`));
		}
	});

	it('leaves what a question does not say unsaid', () => {
		const question = aQuestion({ answer: 'Yes.' });

		assert.deepEqual(Object.keys(openPack(packBank('b', 'B', [question], [])).questionAt(0)), Object.keys(question));
	});
});
