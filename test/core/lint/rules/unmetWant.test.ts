import assert from 'node:assert/strict';
import { unmetWant } from '../../../../src/core/lint/rules/unmetWant';
import { pointsAt, says, yaml } from '../helpers';

const bank = (want: string, parts: string) => yaml(`question: One?\nwants: [${want}]\n${parts}`);
const answer = (text: string) => `answer: |\n  ${text.split('\n').join('\n  ')}`;

describe('unmet-want', () => {
	for (const [want, met, unmet] of [
		['formula', answer('So $x^2$.'), answer('It costs \\$5 or \\$6, and `$x$`.')],
		['code', answer('```python\nx\n```'), answer('```diagram\nx\n```\n```\ny\n```\n```text\nz\n```')],
		['table', answer('| a |\n|---|\n| 1 |'), answer('a | b')],
		['numbers', answer('1 of 2, 3.5'), answer('About 3 of 4.')],
		['diagram', answer('```diagram\na → b\n```'), answer('```text\na → b\n```')],
		['example', 'example: One.', answer('For example, one.')],
		['war-story', 'story: Once.', answer('Once.')],
	] as const) {
		it(`sees whether there is a ${want}`, () => {
			assert.deepEqual(pointsAt(unmetWant, bank(want, met)), []);
			assert.deepEqual(pointsAt(unmetWant, bank(want, unmet)), [want]);
		});
	}

	it('looks into the prompt, the example and the story too', () => {
		for (const field of ['prompt', 'example', 'story']) {
			assert.deepEqual(says(unmetWant, bank('formula', `${field}: So $x$.`)), []);
		}
		assert.deepEqual(says(unmetWant, bank('formula', 'short: So $x$.')), ['The question wants a formula and has none.']);
	});

	it('points at a want that nobody knows', () => {
		assert.deepEqual(says(unmetWant, bank('poem', answer('x'))), ['Nobody knows what "poem" wants.']);
		assert.deepEqual(says(unmetWant, bank('constructor', answer('x'))), ['Nobody knows what "constructor" wants.']);
	});
});
