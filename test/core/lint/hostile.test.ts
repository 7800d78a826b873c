import assert from 'node:assert/strict';
import { lintBank } from '../../../src/core/lint/lint';
import { aLongFile } from './helpers';

describe('The linter', () => {
	// At this length, a rule whose time grew with the square of it would not end within the patience of a test.
	for (const unit of ['`', '$`', '[](', '![a](b', '|-', '. ', '\n ', 'https://a.']) {
		it(`is linear in an answer of ${JSON.stringify(unit)} again and again`, () => {
			const [{ reading, ...rest }] = [aLongFile(1)];
			const answer = unit.repeat(100_000 / unit.length);
			const questions = reading.questions.map(question => ({ ...question, answer, sources: [{ title: 'T', url: answer }], wants: ['formula', 'code', 'table'] }));

			assert.ok(lintBank([{ ...rest, reading: { ...reading, questions } }], { profile: 'full' }).length > 0);
		});
	}
});
