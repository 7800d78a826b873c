import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from 'yaml';
import { emptyBank, newQuestion, type Asked } from '../../../src/core/author/newQuestion';
import { yamlScalar } from '../../../src/core/author/scalar';
import { readBank } from '../../../src/core/read/readBank';
import { applyEdits } from '../../../src/core/text/edit';

const text = (...lines: readonly string[]) => `${lines.join('\n')}\n`;

/** The bank with a question begun in it, the caret as `¦`. */
function begun(bank: string, asked: Partial<Asked> = {}): string | undefined {
	const made = newQuestion(bank, readBank('bank.yaml', bank), { title: 'Why two?', category: '', ...asked });
	const after = made && applyEdits(bank, [made.edit]);
	return after && `${after.slice(0, made.caret)}¦${after.slice(made.caret)}`;
}

describe('newQuestion', () => {
	it('begins a question at the end of its bank', () => {
		assert.equal(begun(text('questions:', '  - id: a', '    question: A?', '    answer: |', '      One.')), text(
			'questions:', '  - id: a', '    question: A?', '    answer: |', '      One.',
			'  - id: why-two', '    question: Why two?', '    keyPoints:', '      - ', '    answer: |', '      ¦',
		));
	});

	it('begins it behind the last question of its category', () => {
		const bank = text('questions:', '- question: A?', '  category: X', '- question: B?', '  category: Y', 'reference: []');
		assert.match(begun(bank, { category: 'X' }) ?? '', /category: X\n- id: why-two\n {2}question: Why two\?\n {2}category: X\n(?:.*\n)*- question: B/);
		assert.match(begun(bank, { category: 'Z' }) ?? '', /category: Y\n- id: why-two\n(?:.*\n)* {2}answer: \|\n {4}¦\nreference/);
	});

	it('leaves the category out where it is the bank\'s own', () => {
		assert.doesNotMatch(begun(text('title: Ours', 'questions:', '- question: A?'), { category: 'Ours' }) ?? 'category', /category/);
	});

	it('keeps a blank line between questions where the bank has one', () => {
		assert.match(begun(text('questions:', '  - question: A?', '', '  - question: B?')) ?? '', /B\?\n\n {2}- id: why-two/);
	});

	it('gives an id that nothing in the bank has', () => {
		assert.match(begun(text('- id: why-two', '  question: A?')) ?? '', /- id: why-two-2\n/);
	});

	it('begins the list of a bank that has none', () => {
		for (const bank of [emptyBank('Questions'), 'title: A', 'questions: []\n', 'questions:', '', 'title: A\nquestions: # none\nreference: []\n']) {
			const after = begun(bank)?.replace('¦', 'It is.') ?? '';
			assert.deepEqual(readBank('bank.yaml', after).questions.map(({ id, answer }) => [id, answer?.trim()]), [['why-two', 'It is.']], JSON.stringify(bank));
		}
	});

	it('refuses a list in brackets', () => {
		assert.equal(begun('questions: [{question: A?}]\n'), undefined);
		assert.equal(begun('questions: [A?]\n'), undefined);
	});

	it('ends its lines like the bank', () => {
		assert.doesNotMatch(begun('questions:\r\n  - question: A?\r\n') ?? '\n', /[^\r]\n/);
	});

	it('is read again with the title as it was typed, whatever that is', () => {
		fc.assert(fc.property(fc.string({ minLength: 1, unit: 'grapheme' }).filter(title => title.trim() !== ''), title => {
			const after = begun(text('questions:', '  - question: A?'), { title })?.replace(/¦(?=[^¦]*$)/, 'It is.') ?? ''; // the last one: the title may hold the mark too
			assert.equal(readBank('bank.yaml', after).questions[1]?.question, title.replace(/\s+/g, ' ').trim());
		}));
	});
});

describe('yamlScalar', () => {
	it('leaves plain text as it is and puts the rest into quotes', () => {
		assert.equal(yamlScalar('What is C#, and why?'), 'What is C#, and why?');
		assert.equal(yamlScalar('Why: because'), '"Why: because"');
		assert.equal(yamlScalar('- a'), '"- a"');
		assert.equal(yamlScalar('a #b'), '"a #b"');
		assert.equal(yamlScalar('12'), '"12"');
		assert.equal(yamlScalar('no'), '"no"');
	});

	it('is read by YAML as the text that it was', () => {
		fc.assert(fc.property(fc.string({ unit: 'binary' }).filter(line => !/[\ud800-\udfff\ufeff]/.test(line)), line => {
			assert.deepEqual(parse(`a: ${yamlScalar(line)}`), { a: line.replace(/\s+/g, ' ').trim() });
		}), { numRuns: 25 });
	});
});
