import assert from 'node:assert/strict';
import { lines, questionAt, read, titles } from '../helpers';

describe('plain headings under sections', () => {
	const bank = lines(
		'# Baking',
		'',
		'## Bread',
		'',
		'### What is a starter?',
		'Old dough.',
		'',
		'### Rye or wheat',
		'Both.',
		'',
		'## Cakes',
		'',
		'### Why does a cake sink?',
		'Too wet.',
		'',
		'### How long does it rest?',
		'An hour.',
		'',
		'### What is a glaze?',
		'Sugar.',
	);

	it('reads the level below the sections, names without a question mark included', () => {
		const reading = read(bank);

		assert.equal(reading.form, 'plain-heading');
		assert.equal(reading.title, 'Baking');
		assert.deepEqual(
			reading.questions.map(({ category, question }) => `${category}: ${question}`),
			[
				'Bread: What is a starter?',
				'Bread: Rye or wheat',
				'Cakes: Why does a cake sink?',
				'Cakes: How long does it rest?',
				'Cakes: What is a glaze?',
			],
		);
	});

	it('reads the same with other levels', () => {
		assert.deepEqual(titles(read(bank.replaceAll('## ', '# '))), titles(read(bank)));
		assert.deepEqual(titles(read(bank.replaceAll('# ', '## '))), titles(read(bank)));
	});

	it('takes no section without questions below it, and no tail, for a question', () => {
		const reading = read(`${bank}\n\n## Storage\n\nKeep it dry.\n\n## References\n\n- a book\n`);

		assert.equal(reading.questions.length, 5);
		assert.equal(questionAt(reading, 4).answer, 'Sugar.');
	});

	it('keeps deeper headings and comments in code in the answer', () => {
		const reading = read(bank.replace(
			'Old dough.',
			lines(
				'#### Feeding',
				'Daily.',
				'```sh',
				'# feed it',
				'## again',
				'```',
			),
		));

		assert.equal(reading.questions.length, 5);
		assert.match(questionAt(reading).answer ?? '', /#### Feeding[^]*## again\n```$/);
	});

	it('reads questions one level down where a section has subsections', () => {
		const reading = read(`${bank}\n## Tools\n### Knives\n#### Which knife for bread?\nA saw.\n#### Which knife for cake?\nA thin one.\n`);

		assert.deepEqual(
			reading.questions.slice(5).map(({ category, question }) => `${category}: ${question}`),
			['Knives: Which knife for bread?', 'Knives: Which knife for cake?'],
		);
	});

	it('reads underlined headings', () => {
		const reading = read(lines(
			'Interview questions',
			'===',
			'',
			'What is a crumb?',
			'---',
			'',
			'Inside.',
			'',
			'What is a crust?',
			'---',
			'',
			'Outside.',
		));

		assert.deepEqual(titles(reading), ['What is a crumb?', 'What is a crust?']);
	});

	it('reads a deck whose fronts are plain words', () => {
		const reading = read(lines(
			'# Flashcards',
			'## Yeast',
			'Alive.',
			'## Salt',
			'A mineral.',
		));

		assert.deepEqual(titles(reading), ['Yeast', 'Salt']);
	});

	it('reads no manual as questions', () => {
		const reading = read(lines(
			'# The tool',
			'## What is it?',
			'A tool.',
			'## Why?',
			'Speed.',
			'## How to install',
			'Run.',
			'## Usage',
			'Type.',
			'## Options',
			'Many.',
			'## License',
			'MIT',
		));

		assert.equal(reading.form, 'none');
	});

	it('skips the outline of a table of contents', () => {
		const reading = read(`# Interview questions\n\n## Table of Contents\n\n### Bread\n\n* [What is a starter?](#a)\n\n### Cakes\n\n* [Why does a cake sink?](#b)\n\n${bank.slice(10)}`);

		assert.equal(reading.questions.length, 5);
	});
});
