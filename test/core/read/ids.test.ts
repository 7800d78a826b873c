import assert from 'node:assert/strict';
import { followIds } from '../../../src/core/read/follow';
import { Ids, slug } from '../../../src/core/read/ids';
import { codes, lines, read } from './helpers';

describe('ids', () => {
	it('are a title\'s words', () => {
		assert.deepEqual(
			[
				'What\'s `a[0]` in C++?',
				'Was heißt „für“?',
				'什么是堆？',
				'',
				'???',
				'ЧТО такое ёж?',
			].map(slug),
			['whats-a-0-in-c', 'was-heißt-für', '什么是堆', 'question', 'question', 'что-такое-ёж'],
		);
		assert.ok(slug('long '.repeat(100)).length <= 80);
	});

	it('get a suffix for repeats and leave written ones alone', () => {
		const ids = new Ids(['why', 'why-3']);

		assert.deepEqual(
			['why', 'Why?', 'why', 'how', 'how'].map(title => ids.take(title)),
			['why-2', 'why-4', 'why-5', 'how', 'how-2'],
		);
	});

	it('that are written win, and one that repeats is reported', () => {
		const reading = read(
			lines(
				'id,question',
				'why-yeast,Why salt?',
				',Why yeast?',
				'why-yeast,Why not?',
			),
			'a.csv',
		);

		assert.deepEqual(
			reading.questions.map(({ id }) => id),
			['why-yeast', 'why-yeast-2', 'why-yeast-3'],
		);
		assert.deepEqual(codes(reading), ['duplicate-id']);
	});
});

describe('questions whose titles were edited', () => {
	const bank = (...titles: readonly string[]) => read(titles.map((title, at) => `## ${at + 1}. ${title}?\n\nThe long and winding answer of number ${title.length > 4 ? title.slice(-5) : title}.\n`).join('\n')).questions;

	it('are followed when the rest of the entry is the same', () => {
		const before = bank(
			'Why does bread need salt',
			'What is yeast good for',
			'How long does it rest',
		);
		const after = bank(
			'Why must dough have salt',
			'What is yeast good for',
			'How long does it rest',
		);

		assert.deepEqual(
			[...followIds(before, after)],
			[['why-must-dough-have-salt', 'why-does-bread-need-salt']],
		);
	});

	it('are followed when their neighbours stayed and most words did', () => {
		const before = bank('What is salt here', 'Why is yeast alive', 'How long does it rest');
		const after = before.map(question => question.id === 'why-is-yeast-alive'
			? {
				...question,
				id: 'why-is-the-yeast-alive',
				question: 'Why is the yeast alive?',
				answer: 'Rewritten from scratch, too.',
			}
			: question);

		assert.deepEqual(
			[...followIds(before, after)],
			[['why-is-the-yeast-alive', 'why-is-yeast-alive']],
		);
	});

	it('are new when nothing says otherwise', () => {
		const before = bank('What is salt here', 'Why is yeast alive', 'How long does it rest');
		const after = before.map(question => question.id === 'why-is-yeast-alive'
			? {
				...question,
				id: 'who-bakes',
				question: 'Who bakes?',
				answer: 'A baker, mostly, and early.',
			}
			: question);

		assert.equal(followIds(before, after).size, 0);
	});

	it('never share an old id, and unchanged banks map nothing', () => {
		const before = bank('What is salt here', 'Why is yeast alive', 'How long does it rest');
		const twice = [
			...before.slice(1),
			...['a', 'b'].map(id => ({ ...before[0], id, question: `${id}?`, category: '' })),
		];

		assert.deepEqual([...followIds(before, twice)], [['a', 'what-is-salt-here']]);
		assert.equal(followIds(before, before).size, 0);
	});
});
