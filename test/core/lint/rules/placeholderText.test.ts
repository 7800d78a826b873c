import assert from 'node:assert/strict';
import { placeholderText } from '../../../../src/core/lint/rules/placeholderText';
import { pointsAt, yaml } from '../helpers';

const answer = (text: string) => pointsAt(placeholderText, yaml(`question: One?\nanswer: |\n  ${text.split('\n').join('\n  ')}`));

describe('placeholder-text', () => {
	for (const [text, found] of [
		['TODO', 'TODO'], ['*tbd.*', 'tbd'], ['[Your answer]', 'Your answer'], ['Coming soon!', 'Coming soon'], ['...', '...'], ['FIXME: find the number', 'FIXME:'],
		['A list.\nTODO: finish', 'TODO:'], ['Lorem ipsum dolor sit amet', 'Lorem ipsum'], ['Write your answer here, please', 'your answer here'],
	] as const) {
		it(`points at "${found}" in ${JSON.stringify(text)}`, () => {
			assert.ok(answer(text).join().includes(found.replace(/\W/g, '') === '' ? '...' : found), answer(text).join());
			assert.equal(answer(text).length, 1);
		});
	}

	for (const text of [
		'A to-do list keeps each todo by its id.',
		'```js\n// TODO: later\n```', 'Use `TODO:` comments.', 'Wait... then retry.', 'The answer is here to stay.', 'N/A values are dropped.',
	]) {
		it(`lets ${JSON.stringify(text)} stand`, () => {
			assert.deepEqual(answer(text), []);
		});
	}

	it('looks into follow-ups and key points', () => {
		assert.deepEqual(pointsAt(placeholderText, yaml('question: One?\nkeyPoints: [todo]\nfollowUps:\n- { question: Two?, answer: tbd }')), ['todo', 'tbd']);
	});
});
