import assert from 'node:assert/strict';
import { renderMarkdown } from '../../../src/core/bank/renderMarkdown';
import { readBank } from '../../../src/core/read/readBank';
import { aQuestion } from '../../support/builders';

describe('A bank as Markdown', () => {
	it('has a table of contents and the questions by category', () => {
		const questions = [
			aQuestion({ category: 'Bread', question: 'Why salt?', answer: 'It tastes.' }),
			aQuestion({ category: 'Cake', question: 'Why salt?', answer: 'It lifts.' }),
			aQuestion({ category: 'Bread', question: 'Why yeast?', difficulty: 'easy', keyPoints: ['It lives'] }),
		];

		assert.equal(renderMarkdown('Baking', questions), [
			'# Baking', '',
			'- [Bread](#bread)', '  - [Why salt?](#why-salt)', '  - [Why yeast?](#why-yeast)', '- [Cake](#cake)', '  - [Why salt?](#why-salt-1)', '',
			'## Bread', '',
			'### Why salt?', '', '**Answer:** It tastes.', '',
			'### Why yeast?', '', '**Difficulty:** easy', '', '**Key points:**', '', '- It lives', '',
			'## Cake', '',
			'### Why salt?', '', '**Answer:** It lifts.', '',
		].join('\n'));
	});

	it('counts the headings of answers where it makes anchors', () => {
		const text = renderMarkdown('Bank', [aQuestion({ question: 'One', answer: '# Two\ntext' }), aQuestion({ question: 'Two' })]);

		assert.match(text, /\[Two\]\(#two-1\)/);
		assert.match(text, /^#### Two$/m);
	});

	it('links titles that hold brackets, links, tags and code', () => {
		const text = renderMarkdown('Bank', ['What is a[0]?', 'See [this](https://a.example)', 'What does <div> do?', 'Why `<b>[1]`?'].map(question => aQuestion({ question })));

		for (const line of ['[What is a\\[0\\]?](#what-is-a0)', '[See this](#see-this)', '[What does &lt;div> do?](#what-does-div-do)', '[Why `<b>[1]`?](#why-b1)']) {
			assert.ok(text.includes(`  - ${line}\n`), `${line} in\n${text}`);
		}
	});

	it('leaves drafts out, and names what has no category', () => {
		const text = renderMarkdown('Bank', [aQuestion({ category: '', question: 'One?' }), aQuestion({ question: 'Lost?', draft: true })]);

		assert.match(text, /^## Questions$/m);
		assert.doesNotMatch(text, /Lost/);
	});

	it('holds every part of a question', () => {
		const parts = {
			prompt: 'A prompt.', options: [{ text: 'An option', correct: true }], hints: ['A hint'], keyPoints: ['A point'], short: 'A short.', answer: 'An answer.', example: 'An example.',
			pitfalls: ['A pitfall'], story: 'A story.', followUps: [{ question: 'And then?', answer: 'A reply.' }], sources: [{ title: 'A source', url: 'https://a.example/' }], asOf: '2026-11',
			tags: ['a-tag'], roles: ['a-role'], companies: ['A company'], minutes: 7, kind: 'concept',
		};
		const text = renderMarkdown('Bank', [aQuestion(parts)]);

		const words = ['A prompt.', '- [x] An option', '- A hint', '- A point', 'A short.', 'An answer.', 'An example.', '- A pitfall', 'A story.', '- And then?', 'A reply.',
			'[A source](<https://a.example/>)', '2026-11', 'a-tag', 'a-role', 'A company', '**Minutes:** 7', '**Kind:** concept'];
		assert.deepEqual(words.filter(each => !text.includes(each)), []);
	});

	it('takes hostile titles as they are', () => {
		for (const part of ['`', '[', '![](', '_a', '<', '#', ' #']) {
			const question = part.repeat(20_000);

			assert.ok(renderMarkdown('Bank', [aQuestion({ question, answer: question })]).length > 20_000);
		}
	});

	it('reads back to the same questions', () => {
		const questions = [
			aQuestion({ category: 'Bread', question: 'Why salt?', answer: 'It tastes.', keyPoints: ['taste', 'crust'], difficulty: 'easy' }),
			aQuestion({ category: 'Cake', question: 'Why eggs?', answer: 'They hold.' }),
		];
		const { questions: read } = readBank('bank.md', renderMarkdown('Baking', questions));

		assert.deepEqual(read.map(({ category, question, answer }) => [category, question, answer]), questions.map(({ category, question, answer }) => [category, question, answer]));
		assert.deepEqual(read[0]?.keyPoints, ['taste', 'crust']);
	});
});
