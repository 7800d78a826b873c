import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readBank } from '../../../src/core/read/readBank';
import { writeYaml } from '../../../src/core/write/writeYaml';
import { aList } from '../merge/helpers';
import { questionsToWrite } from '../write/arbitraries';
import { mergedInto, newBank } from './helpers';

const ours = `title: Ours
questions:
  # the first
  - id: closure
    question: What is a closure?
    answer: A function with its variables. # short
    keyPoints: [It keeps variables]
    colour: red

  - id: hoisting
    question: What is hoisted?
    answer: Declarations.
`;

describe('planNewBank', () => {
	it('writes each question once, those without a category under their list\'s name', () => {
		const { text, added, merged } = newBank('Both', aList('First', { question: 'Why?' }, { question: 'How?', category: 'Ways' }), aList('Second', { question: 'why', hints: ['Ask'] }, { question: 'When?' }));

		assert.deepEqual(readBank('a.yaml', text).questions.map(({ question, category, hints }) => [question, category, hints]), [
			['Why?', 'First', ['Ask']], ['How?', 'Ways', undefined], ['When?', 'Second', undefined],
		]);
		assert.deepEqual([added.length, merged], [3, 1]);
	});

	it('says a category of its only list once, as the title', () => {
		assert.equal(newBank('Java', aList('java.md', { id: 'why', question: 'Why?' })).text, 'title: Java\nquestions:\n  - id: why\n    question: Why?\n');
	});
});

describe('planMerge', () => {
	it('adds new questions at the end, and leaves all else as it is written', () => {
		const plan = mergedInto(ours, aList('theirs', { id: 'why', question: 'Why?', answer: 'So.' }));

		assert.equal(plan?.text, `${ours}\n  - id: why\n    question: Why?\n    answer: So.\n    category: theirs\n`);
		assert.deepEqual([plan.added, plan.merged], [['why'], 0]);
	});

	it('gives a question that is there the parts that it lacks, and nothing else', () => {
		const plan = mergedInto(ours, aList('theirs', { question: 'What is hoisted', answer: 'Declarations, not values.', hints: ['Think of var'] }));

		assert.equal(plan?.text, ours.replace('answer: Declarations.\n', 'answer: Declarations, not values.\n    hints: [Think of var]\n'));
		assert.deepEqual([plan.added, plan.merged], [[], 1]);
	});

	it('keeps fields that it doesn\'t know, and adds to lists in their place', () => {
		const { text = '' } = mergedInto(ours, aList('theirs', { question: 'What is a closure?', keyPoints: ['They live on'] })) ?? {};

		assert.match(text, /variables\. # short\n {4}keyPoints: \[It keeps variables, They live on\]\n {4}colour: red\n\n/);
	});

	it('adds a question beside its twin where a comment would be lost', () => {
		const plan = mergedInto(ours, aList('theirs', { question: 'What is a closure?', answer: 'A record.' }));

		assert.ok(plan?.text.startsWith(ours));
		assert.deepEqual(plan?.added, ['theirs-1']);
	});

	it('adds a question beside its twin where that has a fault', () => {
		const text = 'questions:\n- question: Why?\n  answer: [1, {}]\n';

		assert.deepEqual(mergedInto(text, aList('theirs', { question: 'Why?', answer: 'So.' }))?.added, ['theirs-1']);
	});

	it('ends lines as the file does', () => {
		const { text = '' } = mergedInto(ours.replaceAll('\n', '\r\n'), aList('theirs', { question: 'Why?', answer: 'One\ntwo' })) ?? {};

		assert.doesNotMatch(text, /[^\r]\n/);
		assert.equal(readBank('a.yaml', text).questions.at(-1)?.answer, 'One\ntwo');
	});

	it('fills a bank that has no question yet', () => {
		for (const text of ['', 'title: New\n', 'questions:\n', 'title: New\nquestions: []\n']) {
			assert.deepEqual(readBank('a.yaml', mergedInto(text, aList('theirs', { question: 'Why?' }))?.text ?? '').questions.map(({ question }) => question), ['Why?'], text);
		}
	});

	it('gives a new question an id that the bank doesn\'t have', () => {
		assert.deepEqual(mergedInto(ours, aList('theirs', { id: 'closure', question: 'Why?' }))?.added, ['closure-2']);
	});

	it('refuses what it can\'t write to line by line', () => {
		for (const text of ['questions: [{question: Why?}]\n', '[{"question": "Why?"}]', 'questions:\n- question: "Why\n', 'a: 1\n---\nquestions:\n- q: Why?\n']) {
			assert.equal(mergedInto(text, aList('theirs', { question: 'How?' })), undefined, text);
		}
	});

	it('changes nothing when the same list comes twice', () => {
		const list = aList('theirs', { question: 'What is hoisted?', answer: 'All of it.', tags: ['js'] }, { question: 'Why?', answer: 'So.' });
		const once = mergedInto(ours, list)?.text ?? '';

		const twice = mergedInto(once, list);

		assert.equal(twice?.text, once);
		assert.deepEqual([twice.added, twice.merged], [[], 2]);
	});

	it('gives a bank that holds what both hold, whatever that is', () => {
		fc.assert(fc.property(questionsToWrite, questionsToWrite, (own, theirs) => {
			const text = writeYaml({ title: 'Ours', questions: own });
			const list = { name: 'theirs', questions: theirs.map(question => ({ ...question, line: 1 })) };

			const plan = mergedInto(text, list);

			const read = readBank('a.yaml', plan?.text ?? '').questions;
			assert.equal(read.length, own.length + (plan?.added.length ?? 0));
			assert.deepEqual(read.slice(0, own.length).map(({ id }) => id), own.map(({ id }) => id));
			for (const { answer = '' } of theirs) {
				assert.ok(read.some(question => (question.answer ?? '').toLowerCase().includes(answer.trim().toLowerCase().slice(0, 5))), answer);
			}
		}), { numRuns: 40 });
	});
});
