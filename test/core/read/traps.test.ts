import assert from 'node:assert/strict';
import { repairMojibake } from '../../../src/core/read/mojibake';
import { readBank } from '../../../src/core/read/readBank';
import { codes, lines, questionAt, read, titles } from './helpers';

describe('traps', () => {
	const bank = lines(
		'# Interview',
		'',
		'## 1. Why salt?',
		'',
		'Taste.',
		'',
		'## 2. Why yeast?',
		'',
		'Air.',
		'',
		'## 3. Why wait?',
		'',
		'Rest.',
		'',
	);

	it('CRLF changes no field, and offsets stay right', () => {
		const text = bank.replaceAll('\n', '\r\n');
		const reading = read(text);

		assert.deepEqual(
			reading.questions.map(({ span, ...rest }) => rest),
			read(bank).questions.map(({ span, ...rest }) => rest),
		);
		const { span } = questionAt(reading, 1);
		assert.equal(
			text.slice(span.start, span.end),
			lines(
				'## 2. Why yeast?',
				'',
				'Air.',
				'',
			).replaceAll('\n', '\r\n'),
		);
	});

	it('a byte order mark shifts offsets and nothing else', () => {
		const reading = read(`\ufeff${bank}`);

		assert.deepEqual(titles(reading), titles(read(bank)));
		assert.equal(questionAt(reading).span.start, questionAt(read(bank)).span.start + 1);
		assert.equal(questionAt(reading).line, 3);
	});

	it('zero-width characters are no part of a title', () => {
		const reading = read(bank.replace('Why salt?', '\u200bWhy\u200b salt?\ufeff').replace('## 3', '\u200b## 3'));

		assert.deepEqual(titles(reading), ['Why salt?', 'Why yeast?', 'Why wait?']);
		assert.equal(questionAt(reading).id, 'why-salt');
	});

	it('mojibake is reported with the repaired text', () => {
		const text = bank.replace('Taste.', 'It\u00e2\u20ac\u2122s taste, caf\u00c3\u00a9.');
		const problem = read(text).problems.find(({ code }) => code === 'mojibake');

		assert.match(problem?.message ?? '', /It’s taste, café/);
		assert.match(text.slice(problem?.span.start, problem?.span.end), /It\u00e2/);
		assert.equal(repairMojibake(text), bank.replace('Taste.', 'It’s taste, café.'));
		assert.equal(repairMojibake('\u00f0\u0178\u02dc\u20ac'), '😀');
		for (const sound of ['café', 'Ünïcödé', 'naïve “quotes”', '中文', 'Ã la', bank]) {
			assert.equal(repairMojibake(sound), sound);
		}
	});

	it('a table of contents gives no question twice', () => {
		const contents = lines(
			'- [1. Why salt?](#1-why-salt)',
			'- [2. Why yeast?](#2)',
			'    - [Kinds](#kinds)',
			'- [3. Why wait?](#3)',
		);

		assert.deepEqual(
			titles(read(bank.replace('# Interview\n', `# Interview\n\n${contents}\n`))),
			titles(read(bank)),
		);
	});

	it('headings and numbers in code, comments and preformatted text are text', () => {
		const reading = read(bank.replace(
			'Taste.',
			lines(
				'```',
				'## 4. Why code?',
				'```',
				'',
				'<!--',
				'## 5. Why comment?',
				'-->',
				'',
				'<pre>',
				'## 6. Why pre?',
				'</pre>',
				'',
				'~~~~',
				'~~~',
				'## 7. Why tilde?',
				'~~~~',
			),
		));

		assert.deepEqual(titles(reading), ['Why salt?', 'Why yeast?', 'Why wait?']);
	});

	it('an unclosed fence is reported and swallows no question', () => {
		const text = bank.replace('Taste.', lines('```js', 'taste()'));
		const reading = read(text);
		const problem = reading.problems.find(({ code }) => code === 'unclosed-fence');

		assert.deepEqual(titles(reading), ['Why salt?', 'Why yeast?', 'Why wait?']);
		assert.equal(text.slice(problem?.span.start, problem?.span.end), '```js');
	});

	it('a stray fence ends where one with words begins', () => {
		const reading = read(bank.replace('Taste.', lines('```', 'taste')).replace('Air.', lines(
			'```js',
			'air()',
			'```',
		)));

		assert.deepEqual(titles(reading), ['Why salt?', 'Why yeast?', 'Why wait?']);
		assert.ok(codes(reading).includes('unclosed-fence'));
	});

	it('Markdown shown in a fence of Markdown is code', () => {
		const reading = read(bank.replace(
			'Taste.',
			lines(
				'````md',
				'```js',
				'x',
				'```',
				'',
				'## 9. Why shown?',
				'',
				'````',
			),
		));

		assert.deepEqual(
			[titles(reading).length, codes(reading).includes('unclosed-fence')],
			[3, false],
		);
	});

	it('HTML entities and tags in titles are read', () => {
		const reading = read(bank.replace(
			'Why salt?',
			'Why <b>salt</b> &amp; <code>a &lt; b</code> in `<div>`? <a name="salt"></a>',
		));

		assert.equal(questionAt(reading).question, 'Why salt & a < b in `<div>`?');
	});

	it('LaTeX and images stay in the answer as they are written', () => {
		const answer = lines(
			'$$',
			'\\sum_{i=0}^{n} x_i',
			'$$',
			'',
			'![salt](./img/salt.png)',
			'',
			'<img src="b.png">',
		);

		assert.equal(questionAt(read(bank.replace('Taste.', () => answer))).answer, answer);
	});

	it('right-to-left titles are read', () => {
		const reading = read(lines(
			'## 1. ما هو الملح؟',
			'طعم',
			'## 2. לשם מה מלח?',
			'טעם',
			'## 3. Why salt?',
			'Taste.',
		));

		assert.deepEqual(titles(reading), ['ما هو الملح؟', 'לשם מה מלח?', 'Why salt?']);
	});

	it('one title many times gives one id each, the same every time', () => {
		const text = Array.from(
			{ length: 108 },
			(_, at) => `###### ${at + 1}. What's the output?\n\n${at}\n`,
		).join('\n');
		const ids = read(text).questions.map(({ id }) => id);

		assert.equal(new Set(ids).size, 108);
		assert.deepEqual(
			ids.slice(0, 3),
			['whats-the-output', 'whats-the-output-2', 'whats-the-output-3'],
		);
		assert.deepEqual(read(text).questions.map(({ id }) => id), ids);
	});

	for (const placeholder of [
		'TODO',
		'_Answer here_',
		'...',
		'TBD.',
		'<!-- answer -->',
		'**Coming soon!**',
		'待补充',
		'Your answer here…',
		'TODO: write this',
		'>',
	]) {
		it(`"${placeholder}" is no answer`, () => {
			assert.equal(questionAt(read(bank.replace('Taste.', placeholder))).answer, undefined);
		});
	}

	it('a placeholder is reported where it stands', () => {
		const reading = read(bank.replace('Taste.', 'TODO'));

		assert.equal(
			reading.problems.filter(({ code }) => code === 'placeholder-answer').length,
			1,
		);
	});

	it('links and prose give no questions and one problem', () => {
		const texts = [
			lines(
				'# Awesome',
				'## Books',
				'* Ada - [Algorithms](http://a.example)',
				'* [Site](http://b.example)',
				'## Sites',
				'* [C](http://c.example) – learn to code',
			),
			lines(
				'# Guide',
				'',
				'This is how we work. Why? Because.',
				'',
				'## Setup',
				'',
				'1. Clone.',
				'2. Install.',
				'',
				'## Usage',
				'',
				'Run it.',
			),
			lines(
				'# Index',
				'',
				'- [Arrays](arrays.md)',
				'- [Trees](trees.md)',
				'',
				'| Topic | File |',
				'|---|---|',
				'| Graphs | [x](x.md) |',
			),
		];
		for (const text of texts) {
			assert.deepEqual([read(text).questions, codes(read(text))], [[], ['no-questions']]);
		}
	});

	it('a format that is named is followed', () => {
		const text = lines(
			'## Yeast',
			'Alive.',
			'## Salt',
			'Mineral.',
		);

		assert.equal(read(text).form, 'none');
		assert.deepEqual(
			titles(readBank('a.md', text, { format: 'plain-heading' })),
			['Yeast', 'Salt'],
		);
		assert.deepEqual(
			titles(read(`---\ndryrun:\n  format: plain-heading\n---\n${text}`)),
			['Yeast', 'Salt'],
		);
	});

	it('front matter that is no YAML is reported and costs no question', () => {
		const text = `---\ntitle: [a\n---\n${bank}`;
		const reading = read(text);

		assert.deepEqual([titles(reading).length, codes(reading)[0]], [3, 'invalid-front-matter']);
		assert.equal(questionAt(reading).line, 6);
	});

	it('keys that reach a prototype are never set', () => {
		read(`---\n__proto__: {polluted: 1}\nconstructor: {prototype: {polluted: 1}}\n---\n${bank}`);
		readBank(
			'a.json',
			'[{"question":"Why?","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}]',
		);
		readBank('a.csv', 'question,__proto__\nWhy?,polluted\nHow?,polluted\n');

		assert.equal(({} as Record<string, unknown>).polluted, undefined);
	});

	it('text that belongs to no question is reported, not lost', () => {
		const text = lines(
			'# Interview',
			'',
			'Welcome!',
			'',
			bank.slice(12),
		);
		const problem = read(text).problems.find(({ code }) => code === 'text-outside');

		assert.equal(text.slice(problem?.span.start, problem?.span.end), 'Welcome!');
	});
});
