import assert from 'node:assert/strict';
import { unknownTag } from '../../../../src/core/lint/rules/unknownTag';
import { pointsAt, says, yaml } from '../helpers';

const bank = yaml('question: What is the scope of this?\ntags: [scope, thsi]');

describe('unknown-tag', () => {
	it('points at each tag that is not declared', () => {
		assert.deepEqual(pointsAt(unknownTag, bank, { tags: ['scope'] }), ['thsi']);
		assert.deepEqual(pointsAt(unknownTag, bank, { tags: [] }), ['scope', 'thsi']);
	});

	it('points at the tag and not at the same word in the question', () => {
		const [message = ''] = says(unknownTag, bank, { tags: ['thsi'] });

		assert.equal(message, 'The tag "scope" is not declared.');
		assert.deepEqual(pointsAt(unknownTag, yaml('tags: [scope]\nquestion: What scope?'), { tags: [] }), ['scope']);
	});

	it('knows every tag where none is declared', () => {
		assert.deepEqual(pointsAt(unknownTag, bank), []);
	});
});
