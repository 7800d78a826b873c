import assert from 'node:assert/strict';
import { lines, questionAt, read, titles } from '../helpers';

describe('list items that hold a heading', () => {
	const back = '**[⬆ Back to Top](#contents)**';
	const bank = lines(
		'## Core',
		'',
		'1.  ### What is dough?',
		'',
		'    Flour and water.',
		'',
		'    ```sh',
		'    # knead',
		'    ```',
		'',
		`    ${back}`,
		'',
		'12. ### Why rest?',
		'',
		'Gluten relaxes.',
		'',
		back,
		'',
		'## Ovens',
		'',
		'3) ### How hot?',
		'    Hot.',
		'',
	);

	it('reads answers that are indented and answers that are not', () => {
		const reading = read(bank);

		assert.equal(reading.form, 'list-heading');
		assert.deepEqual(titles(reading), ['What is dough?', 'Why rest?', 'How hot?']);
		assert.equal(questionAt(reading).answer, lines(
			'Flour and water.',
			'',
			'```sh',
			'# knead',
			'```',
		));
		assert.equal(questionAt(reading, 1).answer, 'Gluten relaxes.');
		assert.deepEqual(
			reading.questions.map(({ category }) => category),
			['Core', 'Core', 'Ovens'],
		);
	});

	it('ends an answer at the link back to the top', () => {
		const reading = read(bank.replace(back, `${back}\n\n    Advertisement.`));

		assert.doesNotMatch(questionAt(reading).answer ?? '', /Advert|Top/);
		assert.ok(reading.problems.some(({ code }) => code === 'text-outside'));
	});

	it('keeps the next question out of a fence that nobody closed', () => {
		const reading = read(bank.replace('Gluten relaxes.', lines('Gluten relaxes.', '```')).replace('## Ovens', '').replace('    Hot.', lines(
			'',
			'    Hot.',
			'```',
			'x',
			'```',
		)));

		assert.deepEqual(titles(reading), ['What is dough?', 'Why rest?', 'How hot?']);
		assert.ok(reading.problems.some(({ code }) => code === 'unclosed-fence'));
	});

	it('skips a table of contents whose rows repeat the questions', () => {
		const reading = read(`| No. | Questions |\n| --- | --- |\n| 1 | [What is dough?](#a) |\n| 2 | [Why rest?](#b) |\n\n${bank}`);

		assert.equal(reading.questions.length, 3);
	});
});
