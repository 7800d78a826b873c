import assert from 'node:assert/strict';
import { codes, questionAt, read, titles } from '../helpers';

describe('JSON', () => {
	const bank = (data: unknown, name = 'bank.json') => read(JSON.stringify(data, undefined, 2), name);

	it('is read from an array of entries with long or short keys', () => {
		const reading = bank([
			{
				name: 'salt.md',
				question: 'Why salt?',
				answer: 'Taste.',
				goodToHear: ['sea', 'gluten'],
				links: ['[Salt](https://example.org/s)'],
				tags: ['bread'],
				expertise: 2,
			},
			{ q: 'Why yeast?', a: 'Air.' },
		]);

		assert.equal(reading.form, 'json');
		assert.deepEqual(reading.questions.map(({ span, line, id, ...rest }) => rest), [
			{
				question: 'Why salt?',
				answer: 'Taste.',
				keyPoints: ['sea', 'gluten'],
				sources: [{ title: 'Salt', url: 'https://example.org/s' }],
				tags: ['bread'],
				category: '',
			},
			{ question: 'Why yeast?', answer: 'Air.', category: '' },
		]);
		assert.deepEqual(codes(reading), ['unknown-field', 'unknown-field']);
	});

	it('gives each entry its place', () => {
		const text = JSON.stringify(
			{ questions: [{ question: 'Why "salt", [really]?' }, { question: 'Why yeast?' }] },
			undefined,
			2,
		);
		const { span, line } = questionAt(read(text, 'a.json'), 1);

		assert.deepEqual(JSON.parse(text.slice(span.start, span.end)), { question: 'Why yeast?' });
		assert.equal(line, text.slice(0, span.start).split('\n').length);
	});

	it('takes keys and titles around entries for categories', () => {
		const reading = bank({
			bread: [{ question: 'Why salt?' }],
			sections: [{ title: 'Cake', questions: [{ question: 'Why eggs?' }] }],
		});

		assert.deepEqual(reading.questions.map(({ category }) => category), ['bread', 'Cake']);
	});

	it('is read from a CrowdAnki deck by the names in its note models', () => {
		const deck = {
			__type__: 'Deck', name: 'Baking', note_models: [
				{
					crowdanki_uuid: 'm',
					flds: [{ name: 'Hint' }, { name: 'Front' }, { name: 'Back' }],
				},
			],
			children: [
				{
					name: 'Cake',
					children: [],
					notes: [
						{
							fields: ['', 'Why <b>eggs</b>?', 'They hold.'],
							guid: 'g2',
							note_model_uuid: 'm',
							tags: [],
						},
					],
				},
			],
			notes: [
				{
					__type__: 'Note',
					fields: ['taste it', 'Why salt?', '<div>Taste &amp; more.</div>'],
					guid: 'g1',
					note_model_uuid: 'm',
					tags: ['bread'],
				},
			],
		};
		const reading = bank(deck);
		const salt = reading.questions.find(({ id }) => id === 'g1');

		assert.deepEqual(
			[salt?.question, salt?.answer, salt?.hints, salt?.category, salt?.tags],
			['Why salt?', 'Taste & more.', ['taste it'], 'Baking', ['bread']],
		);
		assert.deepEqual(
			reading.questions.map(({ category }) => category).sort(),
			['Baking', 'Cake'],
		);
	});

	it('keeps an entry without a question as a draft', () => {
		const reading = bank([{ answer: 'Taste.' }, { question: 'Why yeast?' }]);

		assert.deepEqual([questionAt(reading).draft, codes(reading)], [true, ['missing-question']]);
	});

	it('that is broken is reported where it breaks', () => {
		const reading = read('[{"question": "Why?"},]', 'a.json');

		assert.deepEqual([titles(reading), codes(reading)], [[], ['invalid-json']]);
	});

	it('that is no bank gives a problem', () => {
		assert.deepEqual(
			codes(bank({ name: 'package', scripts: { test: 'x' } })),
			['no-questions'],
		);
	});

	it('nested without end is cut off', () => {
		const reading = read(`${'['.repeat(500)}${']'.repeat(500)}`, 'a.json');

		assert.deepEqual(titles(reading), []);
		assert.ok(codes(reading).includes('too-deep'));
	});
});
