import assert from 'node:assert/strict';
import { missingPrompt } from '../../../../src/core/lint/rules/missingPrompt';
import { pointsAt, yaml } from '../helpers';

describe('missing-prompt', () => {
	it('points at a question of design or debugging without a scene', () => {
		const bank = yaml('question: One?\nkind: design', 'question: Two?\nkind: debugging', 'question: Three?\nkind: design\nprompt: A shop.');

		assert.deepEqual(pointsAt(missingPrompt, bank), ['One?', 'Two?']);
	});

	it('asks none of other kinds', () => {
		assert.deepEqual(pointsAt(missingPrompt, yaml('question: One?\nkind: concept', 'question: Two?')), []);
	});
});
