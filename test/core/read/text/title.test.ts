import assert from 'node:assert/strict';
import { decodeEntities } from '../../../../src/core/read/text/entities';
import { questionLikeness } from '../../../../src/core/read/text/likeness';
import { readMark } from '../../../../src/core/read/text/mark';
import { readTitle } from '../../../../src/core/read/text/readTitle';
import { isContents, isTail, promisesQuestions } from '../../../../src/core/read/text/sections';
import { cleanTitle } from '../../../../src/core/read/text/title';

describe('titles', () => {
	const cleaned: Readonly<Record<string, string>> = {
		'Why salt? ###': 'Why salt?',
		'What is C#': 'What is C#',
		'***Why salt?***': 'Why salt?',
		'**Why** and **how**?': '**Why** and **how**?',
		'_Why salt?_': 'Why salt?',
		'📌 Why salt? 👶': 'Why salt?',
		'⭐️ Why salt?': 'Why salt?',
		'What does 👍 mean?': 'What does 👍 mean?',
		'[Why salt?](https://example.org/a(b))': 'Why salt?)',
		'[Why salt?](./salt.md)': 'Why salt?',
		'Why `[a](b)` and `<b>`?': 'Why `[a](b)` and `<b>`?',
		'Why a[0] < b[1]?': 'Why a[0] < b[1]?',
		'Why <T> in List<T>?': 'Why <T> in List<T>?',
		'Why<br>salt?': 'Why salt?',
		'Why <a id="x"></a>salt <!-- here -->?': 'Why salt ?',
		'Why salt&nbsp;&amp;&#32;yeast?': 'Why salt & yeast?',
		'  Why \t salt\nhere?  ': 'Why salt here?',
		'![img](a.png) Why salt?': 'img Why salt?',
		'`x`': '`x`',
		'': '',
	};
	for (const [raw, title] of Object.entries(cleaned)) {
		it(`${JSON.stringify(raw)} reads ${JSON.stringify(title)}`, () => {
			assert.equal(cleanTitle(raw), title);
		});
	}

	it('lose links behind them that only say where they are from', () => {
		assert.deepEqual(
			readTitle('3) Why salt? [[src](https://example.org/a)]'),
			{
				title: 'Why salt?',
				mark: { kind: 'number', number: 3, length: 3 },
				sources: ['[src](https://example.org/a)'],
			},
		);
		assert.deepEqual(readTitle('Why salt? [⬆](#top)').title, 'Why salt?');
		assert.deepEqual(
			readTitle('Why salt? ([source](https://example.org/b))').sources,
			['[source](https://example.org/b)'],
		);
		assert.deepEqual(readTitle('Why [salt](https://example.org/c)').title, 'Why salt');
	});
});

describe('marks', () => {
	const rest = (title: string) => {
		const { kind, number, length } = readMark(title);
		return [kind, number, title.slice(length)];
	};

	it('are numbers before a sign', () => {
		for (const title of [
			'12. Why?',
			'12) Why?',
			'12.Why?',
			'12、Why?',
			'12: Why?',
			'(12) Why?',
			'12 - Why?',
			'#12 Why?',
			'No. 12 Why?',
			'[12] Why?',
			'12．Why?',
		]) {
			assert.deepEqual(rest(title), ['number', 12, 'Why?'], title);
		}
		assert.deepEqual(rest('2.3 Why?'), ['number', 2, 'Why?']);
		assert.deepEqual(rest('1.2.3. Why?'), ['number', 1, 'Why?']);
	});

	it('are words for question, with or without a number', () => {
		for (const title of [
			'Q7: Why?',
			'Q7. Why?',
			'Q 7) Why?',
			'Q7 Why?',
			'Question 7: Why?',
			'QUESTION #7 - Why?',
			'[Q7] Why?',
			'问题7：Why?',
			'Вопрос 7. Why?',
			'Problem 7: Why?',
			'Q7**. Why?',
			'q7:Why?',
		]) {
			assert.deepEqual(rest(title), ['question', 7, 'Why?'], title);
		}
		for (const title of [
			'Q: Why?',
			'Q. Why?',
			'Q.Why?',
			'Question: Why?',
			'问：Why?',
			'Вопрос: Why?',
		]) {
			assert.deepEqual(
				rest(title).slice(0, 2),
				[title === 'Q.Why?' ? 'none' : 'question', -1],
				title,
			);
		}
	});

	it('are no words and numbers of the title', () => {
		for (const title of [
			'3 ways to bake',
			'10 questions',
			'Q-learning',
			'Quick sort',
			'Queue: what is it?',
			'12:30 is when?',
			'2024 review',
			'Question the baker',
			'Problem: no yeast',
			'Q',
			'',
			'1234567. x',
			'Вы кто?',
			'题',
		]) {
			assert.equal(readMark(title).kind, 'none', title);
		}
	});
});

describe('likeness to a question', () => {
	it('is one for a question mark of any script at the end', () => {
		for (const title of [
			'Yeast?',
			'What is it? ',
			'Why (salt?)',
			'**Why?**',
			'为什么？',
			'لماذا؟',
			'Really? 👶'.slice(0, 7),
		]) {
			assert.equal(questionLikeness(title), 1, title);
		}
	});

	it('is high for words that ask', () => {
		for (const title of [
			'Explain yeast',
			'What yeast does',
			'Compare salt and sugar',
			'Rye vs wheat',
			'The difference between rye and wheat',
			'请介绍酵母',
			'Что такое дрожжи',
			'Объясните дрожжи',
			'Wie geht Hefe',
			'Qué es la sal',
			'説明してください',
		]) {
			assert.ok(questionLikeness(title) >= 0.8, title);
		}
	});

	it('is low for names and addresses', () => {
		for (const title of [
			'Yeast',
			'Installation',
			'https://example.org/a?b=c',
			'Salt and sugar',
			'What',
			'',
			'🚀',
		]) {
			assert.ok(questionLikeness(title) <= 0.3, title);
		}
	});
});

describe('sections', () => {
	it('that follow the questions are tails', () => {
		assert.deepEqual(
			[
				'References',
				'📚 Sources:',
				'License',
				'Contributing to this list',
				'参考',
				'Источники',
			].map(isTail),
			Array<boolean>(6).fill(true),
		);
		assert.deepEqual(
			['Reference types', 'What is a licence?', 'Sources of heat'].map(isTail),
			[false, false, false],
		);
	});

	it('that list the questions are contents', () => {
		assert.deepEqual(
			['Table of Contents', '目录', 'Содержание', 'TOC', 'Contents of a cell'].map(isContents),
			[true, true, true, true, false],
		);
	});

	it('promise questions by name', () => {
		assert.deepEqual(
			[
				'interview-questions.md',
				'FAQ',
				'面试题',
				'Вопросы',
				'notes.md',
				'README.md',
			].map(promisesQuestions),
			[true, true, true, true, false, false],
		);
	});
});

describe('entities', () => {
	it('are read by name and by number', () => {
		assert.equal(
			decodeEntities('a &lt; b &amp;&amp; c &#62; d &#x3E; &hellip;'),
			'a < b && c > d > …',
		);
	});

	it('that are unknown or broken stay', () => {
		for (const text of [
			'a & b',
			'&nosuch;',
			'&#xZZ;',
			'&#9999999999;',
			'&#xD800;',
			'&',
			'&amp',
			'&;',
			'&constructor;',
		]) {
			assert.equal(decodeEntities(text), text);
		}
	});
});
