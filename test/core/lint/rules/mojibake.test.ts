import assert from 'node:assert/strict';
import { mojibake } from '../../../../src/core/lint/rules/mojibake';
import { pointsAt, says, yaml } from '../helpers';

describe('mojibake', () => {
	it('points at the letters and shows what they should be', () => {
		const bank = yaml('question: One?\nanswer: It doesnâ€™t copy.');

		assert.deepEqual(pointsAt(mojibake, bank).map(text => text.includes('â€™')), [true]);
		assert.match(says(mojibake, bank).join(), /doesn’t/);
	});

	it('lets accents and signs stand', () => {
		assert.deepEqual(pointsAt(mojibake, yaml('question: Où est l\'été – “ici”?')), []);
	});
});
