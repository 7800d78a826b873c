import assert from 'node:assert/strict';
import { importReport } from '../../../src/core/import/report';
import { inWords, summarize, total } from '../../../src/core/import/summary';
import { fileNameFor, titleFor } from '../../../src/core/import/names';
import { readBank } from '../../../src/core/read/readBank';

const file = (name: string, text: string) => ({ name, text, reading: readBank(name, text) });

const notes = file('notes.md', '**Difficulty:** hard\n\n## 1. Why `x`?\n\nSo.\n\n## 2. What <b>else</b>?\n\n## 3. How does it [grow](x)?\n\nSlowly.\n');

describe('summarize', () => {
	it('counts what was read and tells what was not, with its line', () => {
		const { form, questions, drafts, unanswered, problems } = summarize(notes);

		assert.deepEqual({ form, questions, drafts, unanswered }, { form: 'numbered-heading', questions: 3, drafts: 0, unanswered: 1 });
		assert.deepEqual(problems.map(({ code, line, column }) => [code, line, column]), [['text-outside', 1, 1]]);
	});

	it('counts drafts apart from questions without an answer', () => {
		const { questions, drafts, unanswered } = summarize(file('cards.csv', 'question,answer\nWhy?,So.\n,Lost.\nHow?,\n'));

		assert.deepEqual([questions, drafts, unanswered], [3, 1, 1]);
	});
});

describe('inWords', () => {
	it('says only what there is', () => {
		assert.equal(inWords(summarize(notes)), '3 questions, 1 without an answer, 1 problem');
		assert.equal(inWords({ questions: 1, drafts: 0, unanswered: 0, problems: [] }), '1 question');
		assert.equal(inWords(total([summarize(notes), summarize(file('cards.csv', 'question,answer\nWhy?,So.\n,Lost.\n'))])), '5 questions, 1 draft, 1 without an answer, 2 problems');
	});
});

describe('importReport', () => {
	it('lists the questions and the problems of each file, as words that do nothing', () => {
		const report = importReport([notes, file('links.md', '[a](b)\n')]);

		assert.match(report, /^# What was read\n\n## notes\.md\n\n3 questions, 1 without an answer, 1 problem; read as numbered-heading\.\n/);
		assert.match(report, /### Not read as it stands\n\n- line 1: This text belongs to no question/);
		assert.match(report, /- What else\? \(line 7, no answer\)\n- How does it grow\? \(line 9\)\n/);
		assert.match(report, /## links\.md\n\n0 questions, 1 problem\.\n/);
	});

	it('lets no title do anything in the page', () => {
		const report = importReport([file('a.yaml', 'questions:\n- question: "<img src=x> [go](command:quit) # one\\n# two"\n')]);

		assert.match(report, /- \\<img src=x\\> \\\[go\\\]\(command:quit\) \\# one \\# two \(line 2, no answer\)\n/);
	});

	it('stays short for a long file', () => {
		const long = file('long.md', Array.from({ length: 2_100 }, (_, at) => `## ${at + 1}. Why ${at}?\n\nSo.\n`).join('\n'));

		assert.match(importReport([long]), /… and 100 more\.\n$/);
	});
});

describe('The name of a bank', () => {
	it('is made of its list\'s words', () => {
		for (const [name, words] of [
			['docs/Java Basics (2024).md', 'java-basics-2024'], ['a/b/', 'b'], ['.md', 'questions'], ['面试题.txt', '面试题'], ['../../etc/passwd', 'passwd'], ['con.csv', 'con-questions'], ['a\\b\\..\\c.csv', 'c'], ['', 'questions'], ['..', 'questions'],
		] as const) {
			assert.equal(fileNameFor(name), words, name);
		}
	});

	it('is read by people with its spaces', () => {
		assert.equal(titleFor('docs/java_basics.md'), 'Java basics');
		assert.equal(titleFor('.md'), 'Questions');
	});
});
