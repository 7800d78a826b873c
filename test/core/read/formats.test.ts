import assert from 'node:assert/strict';
import { formatNames } from '../../../src/core/read/formats';
import { readBank } from '../../../src/core/read/readBank';
import { codes, lines, read, titles } from './helpers';

const text = (format: string) => lines('---', `dryrun: {format: ${format}}`, '---', '# Bread', '', '- What is dough?', '- Why salt?', '- Why yeast?', '- Why wait?');

describe('A format that is named', () => {
	it('is what the file is read as', () => {
		assert.equal(read(text('list')).form, 'list');
		assert.equal(readBank('bread.txt', 'question;answer\nWhy salt?;Taste.', { format: 'csv' }).form, 'delimited');
	});

	it('is reported with those that there are when there is none of that name', () => {
		const reading = read(text('lists'));

		assert.deepEqual(codes(reading), ['unknown-format']);
		assert.match(reading.problems[0]?.message ?? '', /"lists".*numbered-heading, .*list, /);
		assert.equal(titles(reading).length, 4);
	});

	it('is one of a list without repeats', () => {
		assert.equal(new Set(formatNames).size, formatNames.length);
		assert.ok(formatNames.includes('plain-heading') && formatNames.includes('yaml'));
	});
});
