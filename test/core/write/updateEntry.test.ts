import assert from 'node:assert/strict';
import fc from 'fast-check';
import { workOn } from '../../../src/core/author/fixes/work';
import type { Question } from '../../../src/core/bank/question';
import { readBank } from '../../../src/core/read/readBank';
import { applyEdits } from '../../../src/core/text/edit';
import { updateEntry } from '../../../src/core/write/updateEntry';
import { writeYaml } from '../../../src/core/write/writeYaml';
import { questionsToWrite } from './arbitraries';

/** The text after its question was given other fields; undefined where that is refused. */
function updated(text: string, change: Partial<Question>, at = 0): string | undefined {
	const file = { name: 'a.yaml', text, reading: readBank('a.yaml', text) };
	const question = file.reading.questions[at];
	assert.ok(question);
	const edits = updateEntry(workOn(file), question, { ...question, ...change });
	return edits && applyEdits(text, edits);
}

const bank = `# ours
questions:
  - question: Why?   # asked often
    level: easy
    a: |
      Because.

      So.
    colour: red

  - question: How?
    tags:
      - x # the best
`;

describe('updateEntry', () => {
	it('writes changed fields anew under the schema\'s names, new ones behind, and leaves the rest alone', () => {
		assert.equal(updated(bank, { answer: 'Just so.', hints: ['Ask'] }), bank.replace('a: |\n      Because.\n\n      So.', 'answer: Just so.').replace('colour: red', 'colour: red\n    hints: [Ask]'));
	});

	it('makes no edit where nothing changes', () => {
		assert.equal(updated(bank, {}), bank);
	});

	it('refuses to lose a comment', () => {
		assert.equal(updated(bank, { question: 'Why not?' }), undefined);
		assert.equal(updated(bank, { tags: ['y'] }, 1), undefined);
		assert.equal(updated('- question: Why?\n  answer:\n    # so\n    Yes.\n', { answer: 'No.' }), undefined);
	});

	it('refuses an entry in brackets, and one with a fault', () => {
		assert.equal(updated('[{question: Why?}]', { answer: 'So.' }), undefined);
		assert.equal(updated('- question: Why?\n  difficulty: impossible\n', { difficulty: 'hard' }), undefined);
	});

	it('gives a bank that reads as what was wanted, whatever that is', () => {
		fc.assert(fc.property(questionsToWrite, questionsToWrite, (before, others) => {
			const [{ id: _id, category: _category, ...change } = {}] = others;
			const text = writeYaml({ questions: before });
			const after = before.length === 0 ? text : updated(text, change) ?? text;

			assert.deepEqual(readBank('a.yaml', after).questions.map(({ line: _line, span: _span, ...rest }) => rest), before.map((question, at) => at === 0 && after !== text ? { ...question, ...change } : question));
		}), { numRuns: 60 });
	});
});
