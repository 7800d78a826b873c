import assert from 'node:assert/strict';
import fc from 'fast-check';
import { bankOf } from '../../../src/core/bank/bank';
import { packInSteps, sealInSteps, unpackInSteps, type Packing, type Unpacked } from '../../../src/core/bank/packedBytes';
import { aQuestion } from '../../support/builders';

const coding = { encode: (text: string) => new TextEncoder().encode(text), decode: (bytes: Uint8Array) => new TextDecoder().decode(bytes) };

function done<T>(steps: Generator<void, T>): T {
	for (;;) {
		const step = steps.next();
		if (step.done) {
			return step.value;
		}
	}
}

const packing = (rest: Partial<Packing> = {}): Packing => ({
	key: 'bread.md 1 2', id: 'bread.md', title: 'Bread', source: 'file:///bread.md', form: 'list', reference: [], problems: [],
	questions: [aQuestion({ id: 'salt', question: 'Warum „Salz“?', answer: 'Geschmack 🧂\nund mehr.' }), aQuestion({ id: 'yeast', question: 'Why yeast?' })],
	...rest,
});
const pack = (rest?: Partial<Packing>) => done(sealInSteps(done(packInSteps(packing(rest), coding)).parts, packing().key, coding));
const unpack = (bytes: Uint8Array, key = 'bread.md 1 2'): Unpacked | undefined => done(unpackInSteps(bytes, key, coding));

describe('A packed bank of bytes', () => {
	it('opens as the bank that was packed', () => {
		const problems = [{ code: 'text-outside', message: 'Outside.', severity: 'info', span: { start: 1, end: 2 } }] as const;
		const { questions, reference } = packing();

		const unpacked = unpack(pack({ problems }));

		const { questionAt: _, ...bank } = bankOf('bread.md', 'Bread', questions, { source: 'file:///bread.md', reference });
		assert.ok(unpacked);
		assert.deepEqual({ ...unpacked.bank, questionAt: undefined }, { ...bank, questionAt: undefined });
		assert.deepEqual(questions.map((__, at) => unpacked.bank.questionAt(at)), questions);
		assert.deepEqual([unpacked.form, unpacked.problems], ['list', problems]);
	});

	it('is open at once when it is packed, as it is when it was kept', () => {
		const questions = Array.from({ length: 450 }, (_, at) => aQuestion({ id: `q-${at}`, question: `Why „${at}“?`, answer: 'No.\nYes.' }));
		const { unpacked } = done(packInSteps(packing({ questions }), coding));
		const kept = unpack(pack({ questions }));

		assert.ok(kept);
		assert.equal(JSON.stringify(unpacked), JSON.stringify(kept));
		for (const { bank } of [unpacked, kept]) {
			assert.deepEqual(questions.map((_, at) => bank.questionAt(at)), questions);
			assert.throws(() => bank.questionAt(450), RangeError);
		}
	});

	it('says so when there is no such question', () => {
		assert.throws(() => unpack(pack())?.bank.questionAt(2), RangeError);
	});

	it('is not opened under another key', () => {
		assert.equal(unpack(pack(), 'bread.md 1 3'), undefined);
	});

	it('may be empty', () => {
		assert.deepEqual(unpack(pack({ questions: [] }))?.bank.outlines, []);
	});

	it('is not opened when any of its bytes has changed, or some are missing', () => {
		const bytes = pack();

		fc.assert(fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
			const damaged = bytes.slice();
			damaged[at] = (damaged[at] ?? 0) ^ change;
			const opened = unpack(damaged);
			assert.ok(opened === undefined || JSON.stringify(opened) === JSON.stringify(unpack(bytes)));
			assert.equal(unpack(bytes.slice(0, at)), undefined);
		}), { numRuns: 100 });
	});

	it('is nothing that others write', () => {
		for (const text of ['', '\n\n\n', '{}\n{}\n[]\n', 'null\n\n\n', 'question,answer\n\n\n\n']) {
			assert.equal(unpack(coding.encode(text)), undefined, text);
		}
	});

	it('is packed and opened in steps', () => {
		const many = Array.from({ length: 1000 }, (_, at) => aQuestion({ id: `q-${at}` }));

		assert.ok([...packInSteps(packing({ questions: many }), coding)].length > 5);
	});
});
