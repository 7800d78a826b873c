import assert from 'node:assert/strict';
import { overLongKeyPoint } from '../../../../src/core/lint/rules/overLongKeyPoint';
import { pointsAt, says, yaml } from '../helpers';

const words = (count: number) => Array.from({ length: count }, (_, i) => `w${i}`).join(' ');
const bank = (...points: readonly string[]) => yaml(`question: One?\nkeyPoints:\n${points.map(point => `  - ${point}`).join('\n')}`);

describe('over-long-key-point', () => {
	it('points at the point with more than twenty words', () => {
		assert.deepEqual(pointsAt(overLongKeyPoint, bank('short', words(21), words(20))), [words(21)]);
		assert.match(says(overLongKeyPoint, bank(words(21))).join(), /has 21 words/);
	});

	it('points at all of a folded point', () => {
		const folded = `>-\n      ${words(12)}\n      ${words(12)}`;

		assert.deepEqual(pointsAt(overLongKeyPoint, bank(folded)).map(text => text.split(/\s+/).join(' ')), [`${words(12)} ${words(12)}`]);
	});

	it('does not count signs as words', () => {
		assert.deepEqual(pointsAt(overLongKeyPoint, bank(`${words(20)} = — …`)), []);
	});
});
