import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lintBank, lintInSteps } from '../../../src/core/lint/lint';
import { rules } from '../../../src/core/lint/rules';
import { aFile, aLongFile, yaml } from './helpers';

const bank = aFile(yaml('question: One?\ncolour: red', 'question: Two?\nanswer: TODO', '42'));
const codes = (settings: Parameters<typeof lintBank>[1] = {}) => lintBank([bank], settings).map(({ code }) => code);

describe('lintBank', () => {
	it('gives what the reader reported and what the rules find, in the order of the text', () => {
		assert.deepEqual(codes(), ['missing-answer', 'unknown-field', 'missing-key-points', 'placeholder-text', 'missing-question']);
	});

	it('goes through the files in their order', () => {
		const files = [aFile(yaml('question: One?'), 'z.yaml'), aFile(yaml('question: Two?'), 'a.yaml')];

		assert.deepEqual(lintBank(files).map(({ span }) => span.file), ['z.yaml', 'a.yaml']);
	});

	it('gives each problem its rule\'s severity, or the one that is set', () => {
		const severities = (settings = {}) => lintBank([bank], settings).filter(({ code }) => code === 'unknown-field').map(({ severity }) => severity);

		assert.deepEqual(severities(), ['warning']);
		assert.deepEqual(severities({ rules: { 'unknown-field': 'error' } }), ['error']);
	});

	it('leaves out a rule that is off, also where the reader reports under its name', () => {
		assert.deepEqual(codes({ rules: { 'unknown-field': 'off', 'missing-answer': 'off' } }), ['missing-key-points', 'placeholder-text', 'missing-question']);
	});

	it('reports what the reader and a rule both see once', () => {
		const broken = aFile(yaml('question: It doesnâ€™t?\nanswer: Yes.', 'id: a\nquestion: One?', 'id: a\nquestion: Two?'));
		const all = lintBank([broken]).map(({ code }) => code);

		assert.deepEqual(['mojibake', 'duplicate-id'].map(code => all.filter(other => other === code).length), [1, 1]);
	});

	it('asks for full questions only on request', () => {
		const full = rules.filter(({ profile }) => profile === 'full').map(({ name }) => name);

		assert.deepEqual(codes().filter(code => full.includes(code)), []);
		assert.ok(codes({ profile: 'full' }).includes('wrong-count'));
	});

	it('stops a rule at a thousand problems', () => {
		assert.equal(lintBank([aLongFile(1100)]).filter(({ code }) => code === 'missing-answer').length, 1000);
	});

	it('pauses again and again, and gives the same in the end', () => {
		const many = aLongFile(900, { answer: 'Yes.' });
		let pauses = 0;
		const steps = lintInSteps([many]);
		let step = steps.next();
		for (; !step.done; step = steps.next()) {
			pauses++;
		}

		assert.ok(pauses > 4 * 10, `${pauses} pauses`);
		assert.deepEqual(step.value, lintBank([many]));
	});

	it('never throws, and points into the text, whatever the text', () => {
		const bits = fc.constantFrom(
			'question: ', '- ', 'answer: |\n  ', '```', '$', '$$', '[a](', '![b](', ')', '|', '---', '\n', ' ', '`', '\\', '# ', '?', 'keyPoints:', 'â€™', 'w', '{', '"',
		);
		fc.assert(fc.property(fc.array(bits, { maxLength: 40 }), fc.constantFrom('a.yaml', 'a.md'), (parts, name) => {
			const file = aFile(parts.join(''), name);
			for (const { span } of lintBank([file], { profile: 'full', tags: [], categories: [], roles: [], now: 0, hasFile: () => false })) {
				assert.ok(span.start >= 0 && span.start <= span.end && span.end <= file.text.length && span.file === name);
			}
		}), { numRuns: 40 });
	});
});
