import assert from 'node:assert/strict';
import { readDifficulty, readMinutes, readSources, readTags, splitPoints, splitQuestions } from '../../../src/core/read/values';

describe('values', () => {
	it('name a difficulty by word, emoji and seniority', () => {
		assert.deepEqual(
			['Easy', '🟢 Easy', 'JUNIOR', 'beginner level', '👶', '简单', 'лёгкий'].map(readDifficulty),
			Array<string>(7).fill('easy'),
		);
		assert.deepEqual(
			['medium', '🟡', 'Mid-level', '⭐️', 'средний', '中等'].map(readDifficulty),
			Array<string>(6).fill('medium'),
		);
		assert.deepEqual(
			[
				'HARD',
				'senior engineer',
				'🔴 · reported',
				'expert',
				'困难',
				'сложно',
			].map(readDifficulty),
			Array<string>(6).fill('hard'),
		);
		assert.equal(readDifficulty('purple'), undefined);
	});

	it('name minutes in units', () => {
		assert.deepEqual(
			[
				'5 min',
				'5 minutes',
				'10',
				'5-10 min',
				'1 h',
				'90 s',
				'~3 mins',
				'5分钟',
				'10 мин',
			].map(readMinutes),
			[5, 5, 10, 10, 60, 1.5, 3, 5, 10],
		);
		assert.deepEqual(
			['O(n)', '', 'soon', '0', '2024 BC', '10 apples'].map(readMinutes),
			Array<undefined>(6).fill(undefined),
		);
	});

	it('list tags', () => {
		assert.deepEqual(
			['a, b', '#a #b', '[a, b]', '(a,b)', '`a` · `b`', 'a; b; a', '- a\n- b'].map(readTags),
			Array<string[]>(7).fill(['a', 'b']),
		);
		assert.deepEqual(readTags(''), []);
	});

	it('split points at semicolons, else at commas outside brackets, code and numbers', () => {
		assert.deepEqual(splitPoints('a, b; c'), ['a, b', 'c']);
		assert.deepEqual(
			splitPoints('a (b, c), `d, e`, 1,000 f.'),
			['a (b, c)', '`d, e`', '1,000 f'],
		);
		assert.deepEqual(splitPoints('要点一，要点二、要点三'), ['要点一', '要点二', '要点三']);
	});

	it('split follow-ups at question marks', () => {
		assert.deepEqual(
			splitQuestions('Why? And how?? - When "now"?'),
			[{ question: 'Why?' }, { question: 'And how??' }, { question: 'When "now"?' }],
		);
		assert.deepEqual(
			splitQuestions('Why? Because.'),
			[{ question: 'Why?', answer: 'Because.' }],
		);
		assert.deepEqual(splitQuestions('Explain it'), [{ question: 'Explain it' }]);
		assert.deepEqual(
			splitQuestions('See a.b?c=d for more'),
			[{ question: 'See a.b?c=d for more' }],
		);
	});

	it('read sources from links, addresses and names', () => {
		assert.deepEqual(readSources('- [A](https://a.example)\n* B: <https://b.example/x>\nhttps://c.example\n\n1. A book'), [
			{ title: 'A', url: 'https://a.example' }, { title: 'B', url: 'https://b.example/x' }, { title: 'https://c.example', url: 'https://c.example' }, { title: 'A book' },
		]);
	});
});
