import assert from 'node:assert/strict';
import { unknownRole } from '../../../../src/core/lint/rules/unknownRole';
import { pointsAt, yaml } from '../helpers';

const bank = yaml('question: One?\nroles: [frontend, backedn]');

describe('unknown-role', () => {
	it('points at a role that is not declared', () => {
		assert.deepEqual(pointsAt(unknownRole, bank, { roles: ['frontend', 'backend'] }), ['backedn']);
	});

	it('knows every role where none is declared', () => {
		assert.deepEqual(pointsAt(unknownRole, bank), []);
	});
});
