import assert from 'node:assert/strict';
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
