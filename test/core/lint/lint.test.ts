import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lintAcross, lintBank, lintInSteps, summaryOf } from '../../../src/core/lint/lint';
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

	it('leaves out what only the reader reports, or gives it another severity, when that is set', () => {
		assert.deepEqual(codes({ rules: { 'missing-question': 'off' } }).includes('missing-question'), false);
		assert.deepEqual(lintBank([bank], { rules: { 'missing-question': 'info' } }).find(({ code }) => code === 'missing-question')?.severity, 'info');
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

describe('lintAcross', () => {
	const across = (files: Parameters<typeof lintAcross>[0], settings: Parameters<typeof lintAcross>[1] = {}) => {
		const steps = lintAcross(files, settings);
		for (;;) {
			const step = steps.next();
			if (step.done) {
				return step.value;
			}
		}
	};
	const ours = aFile(yaml('id: a\nquestion: Why closures?\nanswer: So.', 'id: b\nquestion: Why these closures?'), 'ours.yaml');
	const theirs = aFile(yaml('id: a\nquestion: What is hoisted?\nanswer: 42', 'question: Why the closures?\ncolour: red'), 'theirs.yaml');

	it('tells only of what stands in two files, with the place of the other', () => {
		const found = across([ours, theirs]).map(({ code, severity, span, twin }) => [code, severity, span.file, theirs.text.slice(span.start, span.end), twin?.file, ours.text.slice(twin?.start, twin?.start === undefined ? 0 : twin.start + 5)]);

		assert.deepEqual(found, [
			['duplicate-id', 'warning', 'theirs.yaml', 'a', 'ours.yaml', 'id: a'],
			['near-duplicate-question', 'warning', 'theirs.yaml', 'Why the closures?', 'ours.yaml', 'id: a'],
		]);
	});

	it('goes by the settings', () => {
		assert.deepEqual(across([ours, theirs], { rules: { 'duplicate-id': 'error', 'near-duplicate-question': 'off' } }).map(({ code, severity }) => [code, severity]), [['duplicate-id', 'error']]);
	});

	it('has nothing to say of one file', () => {
		assert.deepEqual(across([ours]), []);
	});
});

describe('summaryOf', () => {
	it('says what a rule or a reader\'s report is about', () => {
		assert.match(summaryOf('duplicate-id') ?? '', /share an id/);
		assert.match(summaryOf('unsafe-link') ?? '', /not followed/);
		assert.equal(summaryOf('nosuch'), undefined);
	});
});
