import { strict as assert } from 'node:assert';
import { readBank } from '../../../src/core/read/readBank';

describe('a short list of somebody\'s own', () => {
	it('is read when every heading under the title asks', () => {
		const reading = readBank('mine.md', '# My list\n\n## What is TCP?\n\nA protocol that delivers bytes in order.\n\n## What is UDP?\n\nOne without connections.\n');

		assert.deepEqual(reading.questions.map(({ question, answer }) => [question, answer]), [
			['What is TCP?', 'A protocol that delivers bytes in order.'], ['What is UDP?', 'One without connections.'],
		]);
	});

	it('is no list when a heading only names a part of a text', () => {
		assert.deepEqual(readBank('notes.md', '# Notes\n\n## What is TCP?\n\nA protocol.\n\n## Installation\n\nRun it.\n').questions, []);
	});
});
