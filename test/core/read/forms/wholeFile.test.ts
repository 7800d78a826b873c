import assert from 'node:assert/strict';
import { lines, questionAt, read, titles } from '../helpers';

describe('files that are one question', () => {
	it('take title and facets from the front matter and one language of several', () => {
		const text = lines(
			'---',
			'id: b-1',
			'title: Salt / Соль',
			'topic: bread',
			'difficulty: hard',
			'tags: [taste, salt]',
			'---',
			'# Вопрос (RU)',
			'> Зачем соль?',
			'',
			'# Question (EN)',
			'> Why salt?',
			'',
			'## Ответ (RU)',
			'Вкус.',
			'',
			'## Answer (EN)',
			'',
			'**Taste:**',
			'# not a heading of ours',
			'',
			'And keeping.',
			'',
			'---',
			'',
			'## Follow-ups',
			'- How much?',
			'',
			'## References',
			'- a book',
		);
		const reading = read(text, 'q-salt.md');
		const question = questionAt(reading);

		assert.equal(reading.form, 'one-per-file');
		assert.deepEqual(
			[
				question.id,
				question.question,
				question.category,
				question.difficulty,
				question.tags,
				question.prompt,
			],
			['b-1', 'Salt / Соль', 'bread', 'hard', ['taste', 'salt'], 'Why salt?'],
		);
		assert.match(question.answer ?? '', /^\*\*Taste:\*\*/);
		assert.doesNotMatch(question.answer ?? '', /Вкус/);
		assert.ok(reading.problems.some(({ code }) => code === 'other-language'));
	});

	it('take the first heading, with labelled parts below', () => {
		const reading = read(lines(
			'### Why salt?',
			'',
			'```js',
			'salt()',
			'```',
			'',
			'#### Answer',
			'',
			'Taste.',
			'',
			'##### Kinds',
			'',
			'Sea.',
			'',
			'#### Good to hear',
			'',
			'* Gluten',
			'* Keeping',
			'',
			'##### Additional links',
			'',
			'* [Salt](https://example.org/salt)',
			'',
			'<!-- tags: (bread,taste) -->',
			'',
			'<!-- expertise: (1) -->',
		));
		const question = questionAt(reading);

		assert.deepEqual(titles(reading), ['Why salt?']);
		assert.equal(question.prompt, '```js\nsalt()\n```');
		assert.equal(question.answer, lines(
			'Taste.',
			'',
			'##### Kinds',
			'',
			'Sea.',
		));
		assert.deepEqual(question.keyPoints, ['Gluten', 'Keeping']);
		assert.deepEqual(question.sources, [{ title: 'Salt', url: 'https://example.org/salt' }]);
		assert.deepEqual(question.tags, ['bread', 'taste']);
	});

	it('take the file\'s name where it asks', () => {
		const reading = read(
			lines(
				'Because it tastes.',
				'',
				'And keeps.',
			),
			'bread/why-does-dough-need-salt.md',
		);

		assert.deepEqual(titles(reading), ['why does dough need salt']);
		assert.equal(questionAt(reading).answer, lines(
			'Because it tastes.',
			'',
			'And keeps.',
		));
	});

	it('take nothing from a name that asks nothing', () => {
		assert.equal(read('Prose.', 'bread/salt.md').questions.length, 0);
	});
});
