import assert from 'node:assert/strict';
import { wrongLength } from '../../../../src/core/lint/rules/wrongLength';
import { pointsAt, says, yaml } from '../helpers';

const words = (count: number, word = 'word') => Array.from({ length: count }, () => word).join(' ');
const bank = (parts: { readonly question?: string; readonly short?: string; readonly answer?: string; readonly rest?: string } = {}) => {
	const { question = words(6, 'q'), short = words(30, 's'), answer = words(120, 'a'), rest = '' } = parts;
	return yaml(`question: ${question}\nshort: ${short}\nanswer: |\n  ${answer.split('\n').join('\n  ')}\n${rest}`);
};

describe('wrong-length', () => {
	it('is content from the least to the most', () => {
		assert.deepEqual(says(wrongLength, bank()), []);
		assert.deepEqual(says(wrongLength, bank({ question: words(60), short: words(70), answer: words(350) })), []);
	});

	it('says how many words there are and how many are asked for', () => {
		assert.deepEqual(says(wrongLength, bank({ short: words(29) })), ['This short answer has 29 words; 30 to 70 are asked for.']);
		assert.deepEqual(says(wrongLength, bank({ short: words(71) })), ['This short answer has 71 words; 30 to 70 are asked for.']);
		assert.deepEqual(says(wrongLength, bank({ answer: words(351) })), ['This answer has 351 words; 120 to 350 are asked for.']);
		assert.deepEqual(says(wrongLength, bank({ question: words(61) })), ['This question has 61 words; 6 to 60 are asked for.']);
	});

	it('counts neither code, nor tables, nor displayed formulas', () => {
		const around = `\`\`\`text\n${words(300)}\n\`\`\`\n\n| ${words(99)} |\n|---|\n\n$$\n${words(99)}\n$$`;

		assert.deepEqual(says(wrongLength, bank({ answer: `${words(120)}\n\n${around}` })), []);
		assert.deepEqual(says(wrongLength, bank({ answer: `${words(119)}\n\n${around}` })), ['This answer has 119 words; 120 to 350 are asked for.']);
	});

	it('points at a key point that is a heading and a pitfall that gives no reason', () => {
		const rest = `keyPoints: [Scaling by the root, ${words(5)}]\npitfalls: [Forgetting the mask., ${words(12)}]`;

		assert.deepEqual(pointsAt(wrongLength, bank({ rest })), ['Scaling by the root', 'Forgetting the mask.']);
	});

	it('points at a question that has no short answer and no answer', () => {
		assert.deepEqual(pointsAt(wrongLength, yaml(`question: ${words(6)}`)), [words(6), words(6)]);
	});
});
