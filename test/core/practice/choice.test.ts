import assert from 'node:assert/strict';
import fc from 'fast-check';
import { choiceScore, optionLetter, rightOptions } from '../../../src/core/practice/choice';
import { aQuestion } from '../../support/builders';

const withOptions = (...right: readonly boolean[]) => aQuestion({ options: right.map((correct, i) => ({ text: `option ${i}`, correct })) });

describe('choiceScore', () => {
	const cases: readonly (readonly [right: readonly boolean[], chosen: readonly number[], score: number])[] = [
		[[false, true, false], [1], 1],
		[[false, true, false], [0], 0],
		[[true, true, false], [0, 1], 1],
		[[true, true, false], [0], 0.5],
		[[true, true, false], [0, 2], 0],
		[[true, true, false], [0, 1, 2], 0.5],
		[[true, false, false], [1, 2], 0],
	];
	for (const [right, chosen, score] of cases) {
		it(`gives ${score} for ${chosen.map(optionLetter).join('')} where ${rightOptions(withOptions(...right)).map(optionLetter).join('')} is right`, () => {
			assert.equal(choiceScore(withOptions(...right), chosen), score);
		});
	}

	it('gives nothing without a choice, or where the bank does not say what is right', () => {
		assert.equal(choiceScore(withOptions(true, false), undefined), undefined);
		assert.equal(choiceScore(withOptions(true, false), []), undefined);
		assert.equal(choiceScore(withOptions(false, false), [0]), undefined);
		assert.equal(choiceScore(aQuestion(), [0]), undefined);
	});

	it('is all for exactly the right ones, and less for any other choice', () => {
		fc.assert(fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 6 }), fc.uniqueArray(fc.nat({ max: 5 }), { minLength: 1 }), (right, chosen) => {
			const question = withOptions(...right);
			const wanted = rightOptions(question);

			const score = choiceScore(question, chosen);

			assert.equal(score === 1, wanted.length > 0 && wanted.length === chosen.length && wanted.every(each => chosen.includes(each)));
			assert.ok(score === undefined || (score >= 0 && score <= 1));
		}), { numRuns: 80 });
	});
});
