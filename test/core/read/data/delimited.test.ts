import assert from 'node:assert/strict';
import { codes, lines, questionAt, read, titles } from '../helpers';

describe('delimited text', () => {
	it('is read by its header row, in any order and language of columns', () => {
		const reading = read(
			lines(
				'id,Level,Answer,Question,Tags,Key points,secret',
				's-1,hard,Taste.,Why salt?,"bread, taste","taste; gluten",x',
				',easy,Air.,Why yeast?,bread,,y',
			),
			'bank.csv',
		);

		assert.equal(reading.form, 'delimited');
		assert.deepEqual(reading.questions.map(({ span, ...rest }) => rest), [
			{
				id: 's-1',
				question: 'Why salt?',
				answer: 'Taste.',
				difficulty: 'hard',
				tags: ['bread', 'taste'],
				keyPoints: ['taste', 'gluten'],
				category: '',
				line: 2,
			},
			{
				id: 'why-yeast',
				question: 'Why yeast?',
				answer: 'Air.',
				difficulty: 'easy',
				tags: ['bread'],
				category: '',
				line: 3,
			},
		]);
		assert.ok(codes(reading).includes('unknown-column'));
	});

	for (const [name, delimiter] of [
		['bank.csv', ','],
		['bank.csv', ';'],
		['bank.csv', '\t'],
		['bank.tsv', '\t'],
		['bank.tsv', ','],
		['bank.txt', '\t'],
		['bank.csv', '|'],
	] as const) {
		it(`is read from ${name} with ${JSON.stringify(delimiter)} between cells`, () => {
			const reading = read(
				lines(
					`Why salt?${delimiter}Taste.`,
					`Why yeast?${delimiter}Air.`,
					`Why rest?${delimiter}Gluten.`,
				),
				name,
			);

			assert.deepEqual(
				reading.questions.map(({ question, answer }) => [question, answer]),
				[['Why salt?', 'Taste.'], ['Why yeast?', 'Air.'], ['Why rest?', 'Gluten.']],
			);
		});
	}

	it('may hold delimiters, lines and doubled quotes in quotes, after a space too', () => {
		const text = lines(
			'question,answer',
			'"Why ""salt"", really?", "Taste,',
			'and keeping."',
			'Why yeast?,Air.',
			'',
		);
		const reading = read(text, 'bank.csv');
		const { span, line } = questionAt(reading, 1);

		assert.deepEqual(
			reading.questions.map(({ question, answer }) => [question, answer]),
			[['Why "salt", really?', 'Taste,\nand keeping.'], ['Why yeast?', 'Air.']],
		);
		assert.deepEqual([text.slice(span.start, span.end), line], ['Why yeast?,Air.', 4]);
	});

	it('takes a quote that nothing closes for a letter', () => {
		const reading = read(
			lines(
				'"Salt" means what?\tTaste.',
				'A 5" nail?\tLong.',
				'"Yeast?\tAir.',
				'"a" or "b"?\t"b"',
			),
			'bank.tsv',
		);

		assert.deepEqual(
			reading.questions.map(({ question, answer }) => [question, answer]),
			[
				['"Salt" means what?', 'Taste.'],
				['A 5" nail?', 'Long.'],
				['"Yeast?', 'Air.'],
				['"a" or "b"?', 'b'],
			],
		);
	});

	it('is read by the lines that Anki writes', () => {
		const reading = read(
			lines(
				'#separator:tab',
				'#html:true',
				'#notetype column:1',
				'#deck column:2',
				'#tags column:5',
				'Basic\tBread\tWhy <b>salt</b>&nbsp;?\tTaste.<br><ul><li>sea</li></ul>\tone two',
				'Basic\tCake\t"Why eggs?"\t"They ""hold""."\t',
			),
			'deck.md',
		);

		assert.deepEqual(reading.questions.map(({ question, answer, category, tags }) => [question, answer, category, tags]), [
			['Why **salt** ?', 'Taste.\n- sea', 'Bread', ['one', 'two']], ['Why eggs?', 'They "hold".', 'Cake', undefined],
		]);
	});

	it('skips a first column of numbers and takes short words in the last for tags', () => {
		const reading = read(
			lines('1\tWhy salt?\tTaste.\tbread', '2\tWhy yeast?\tAir.\tbread dough'),
			'bank.tsv',
		);

		assert.deepEqual(
			reading.questions.map(({ question, tags }) => [question, tags]),
			[['Why salt?', ['bread']], ['Why yeast?', ['bread', 'dough']]],
		);
	});

	it('keeps a row without a question as a draft', () => {
		const reading = read(lines(
			'question,answer',
			',Taste.',
			'Why yeast?,TODO',
			',',
			'',
		), 'bank.csv');

		assert.deepEqual(
			reading.questions.map(({ draft, question, answer }) => [draft, question, answer]),
			[[true, '(missing question)', 'Taste.'], [undefined, 'Why yeast?', undefined]],
		);
		assert.ok(codes(reading).includes('missing-question'));
	});

	it('reads CRLF and a byte order mark', () => {
		assert.deepEqual(
			titles(read('\ufeffquestion,answer\r\nWhy salt?,Taste.\r\n', 'bank.csv')),
			['Why salt?'],
		);
	});

	it('reads choices with the right one named', () => {
		const reading = read(lines('question,options,correct', 'Which?,"a;b;c",B'), 'bank.csv');

		assert.deepEqual(
			questionAt(reading).options,
			[{ text: 'a' }, { text: 'b', correct: true }, { text: 'c' }],
		);
	});

	it('gives a problem and no question for a table of nothing', () => {
		assert.deepEqual(
			[
				titles(read('just words\nno columns\n', 'a.csv')),
				codes(read('just words\nno columns\n', 'a.csv')),
			],
			[[], ['no-questions']],
		);
	});
});
