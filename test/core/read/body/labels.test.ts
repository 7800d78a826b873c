import assert from 'node:assert/strict';
import { fieldOf, labelField } from '../../../../src/core/read/labels';
import { lines, questionAt, read } from '../helpers';

describe('labels', () => {
	const spellings = {
		answer: [
			'Answer',
			'ANSWER:',
			'✅ Answer',
			'The answer',
			'Model answer',
			'Answer (for your own story)',
			'答案',
			'参考答案：',
			'Ответ',
			'Solution',
			'Antwort',
			'Answer (EN)',
		],
		short: ['Short answer', 'TL;DR', 'In short', '简答', 'Кратко'],
		keyPoints: [
			'Key points',
			'Key Points to Hit',
			'key_points',
			'keyPoints',
			'What a strong answer includes',
			'Good to hear',
			'Talking points',
			'要点',
			'🔑 Key point',
		],
		prompt: ['Scenario', 'Prompt', 'Сценарий'],
		followUps: [
			'Follow-ups',
			'Follow-up questions',
			'Follow up',
			'followUps',
			'Probes',
			'追问',
			'Дополнительные вопросы (RU)',
		],
		pitfalls: ['Pitfalls', 'Common mistakes', '🚩 Red flags', '常见错误'],
		example: ['Example', 'Real-world example', 'Пример'],
		story: ['War story', 'Story'],
		hints: ['Hint', 'Hint(s)', 'Hints'],
		difficulty: ['Difficulty', 'LEVEL', 'Сложность', '难度'],
		tags: ['Tags', 'Topics'],
		sources: ['References', 'Sources', 'Further reading', 'Additional links', '参考资料'],
		minutes: ['Time', 'Duration'],
	} as const;
	for (const [field, labels] of Object.entries(spellings)) {
		it(`name ${field} in any case, number and language`, () => {
			for (const label of labels) {
				assert.equal(fieldOf(label), field, label);
			}
		});
	}

	it('are no sentences and no other words', () => {
		for (const text of [
			'What is the answer?',
			'Answering machines',
			'Complexity',
			'The answer to everything is simple.',
			'',
			':',
			'__proto__',
			'constructor',
			'x'.repeat(1000),
		]) {
			assert.equal(fieldOf(text), undefined, text);
		}
	});

	it('of data columns head no parts of running text', () => {
		assert.deepEqual(
			[fieldOf('Type'), labelField('Type'), labelField('Answer')],
			['kind', undefined, 'answer'],
		);
	});
});

describe('labelled parts', () => {
	const entry = (...body: readonly string[]) => questionAt(read(lines('### Q: Why salt?', ...body)));

	it('are read in every way in which labels are written', () => {
		const question = entry(
			'> **Difficulty:** Hard · reported', '', '**Scenario:** A bakery.', '', '**Key points:**', '- taste', '- gluten', '  - strength', '', '**Short answer**: It tastes.', '',
			'#### Model answer', '', 'It tastes and keeps.', '', '**Note:** unknown labels stay.', '', '**Common mistakes:** too much', '', '### ✅ Example', 'Sea salt.', '', '**War story:**', 'We forgot it.', '',
			'**Follow-ups:**', '1. How much?', '   Two percent.', '2. When not? Never.', '', '**Hints:**', '* taste it', '', '**Tags:** `bread`, #taste', '**Time:** 5 min', '', '**References:**', '- [Salt](https://example.org/salt)', '- a book',
		);

		assert.deepEqual({ ...question, id: 0, span: 0 }, {
			question: 'Why salt?', category: '', line: 1, id: 0, span: 0, difficulty: 'hard', minutes: 5, tags: ['bread', 'taste'],
			prompt: 'A bakery.', keyPoints: ['taste', 'gluten\n  - strength'], short: 'It tastes.', answer: lines(
				'It tastes and keeps.',
				'',
				'**Note:** unknown labels stay.',
			),
			pitfalls: ['too much'], example: 'Sea salt.', story: 'We forgot it.', followUps: [
				{ question: 'How much?', answer: 'Two percent.' },
				{ question: 'When not?', answer: 'Never.' },
			],
			hints: ['taste it'], sources: [
				{ title: 'Salt', url: 'https://example.org/salt' },
				{ title: 'a book' },
			],
		});
	});

	it('may be empty', () => {
		const question = entry('**Answer:**', '', '**Key points:**', '', '**Tags:**');

		assert.deepEqual(
			[question.answer, question.keyPoints, question.tags],
			[undefined, undefined, undefined],
		);
	});

	it('give what stands before the answer to the question', () => {
		assert.deepEqual(
			[
				entry('Think of bread.', '', '**Answer:** Taste.').prompt,
				entry('Taste.', '', '**Key points:** a, b').answer,
			],
			['Think of bread.', 'Taste.'],
		);
	});

	it('are words of the answer where hardly any entry has them', () => {
		const bank = Array.from(
			{ length: 8 },
			(_, at) => lines(
				`### ${at + 1}. Why ${at}?`,
				'Because.',
				...at === 3 ? ['**Example:**', 'Sea.', '**Time:** O(n)', 'End.'] : [],
			),
		).join('\n');

		assert.equal(
			questionAt(read(bank), 3).answer,
			lines(
				'Because.',
				'**Example:**',
				'Sea.',
				'**Time:** O(n)',
				'End.',
			),
		);
	});

	it('are read in Russian and in Chinese', () => {
		const russian = entry(
			'**Ответ:** Вкус.',
			'',
			'**Ключевые моменты:**',
			'- вкус',
			'',
			'**Сложность:** сложно',
		);
		const chinese = entry('**难度**：简单', '**答案**：味道。', '', '**追问：**', '- 多少？');

		assert.deepEqual(
			[russian.answer, russian.keyPoints, russian.difficulty],
			['Вкус.', ['вкус'], 'hard'],
		);
		assert.deepEqual(
			[chinese.answer, chinese.difficulty, chinese.followUps],
			['味道。', 'easy', [{ question: '多少？' }]],
		);
	});

	it('with a question in them are follow-ups with their answers', () => {
		const question = entry(
			'Taste.',
			'',
			'**Follow-up: How much?**',
			'',
			'Two percent.',
			'',
			'**Follow-up: When?**',
			'',
			'Early.',
		);

		assert.deepEqual(
			[question.answer, question.followUps],
			[
				'Taste.',
				[
					{ question: 'How much?', answer: 'Two percent.' },
					{ question: 'When?', answer: 'Early.' },
				],
			],
		);
	});
});
