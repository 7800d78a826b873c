import assert from 'node:assert/strict';
import { unknownField } from '../../../../src/core/lint/rules/unknownField';
import { pointsAt, yaml } from '../helpers';

describe('unknown-field', () => {
	it('points at the key that means nothing', () => {
		assert.deepEqual(pointsAt(unknownField, yaml('question: One?\ncolour: red\nanswer: Yes.')), ['colour']);
	});

	it('knows the other spellings of a field', () => {
		assert.deepEqual(pointsAt(unknownField, yaml('q: One?\nkey_points: [yes]\ntldr: Yes.')), []);
	});
});
