import assert from 'node:assert/strict';
import { repeatedSentence } from '../../../../src/core/lint/rules/repeatedSentence';
import { pointsAt, says, yaml } from '../helpers';

const sentence = 'A good design starts with the failure modes of its parts.';
const bank = (one: string, two: string) => yaml(`question: One?\nanswer: |\n  ${one}`, `question: Two?\nanswer: |\n  ${two}`);

describe('repeated-sentence', () => {
	it('points at the sentence in the second answer, and names the first question', () => {
		assert.deepEqual(pointsAt(repeatedSentence, bank(`Yes. ${sentence}`, `No. ${sentence} Really.`)), [sentence]);
		assert.deepEqual(says(repeatedSentence, bank(sentence, sentence)), ['This sentence also stands in the answer to "One?".']);
	});

	it('sees through case, punctuation and spacing', () => {
		const other = 'a good design,  starts with the *failure modes* of its parts!';

		assert.deepEqual(pointsAt(repeatedSentence, bank(sentence, other)), [other]);
	});

	it('compares all parts of an answer', () => {
		const parts = yaml(`question: One?\npitfalls: ["${sentence}"]`, `question: Two?\nfollowUps: [{ question: Why?, answer: "${sentence}" }]`);

		assert.deepEqual(pointsAt(repeatedSentence, parts), [sentence]);
	});

	it('lets short sentences, code, and repetition within one question stand', () => {
		assert.deepEqual(pointsAt(repeatedSentence, bank('It is a trade-off.', 'It is a trade-off.')), []);
		const code = '```py\n  one two three four five six seven eight\n  ```';

		assert.deepEqual(pointsAt(repeatedSentence, bank(code, code)), []);
		assert.deepEqual(pointsAt(repeatedSentence, bank(`${sentence} ${sentence}`, 'Something else.')), []);
	});

	it('tells sentences apart that differ in one word', () => {
		assert.deepEqual(pointsAt(repeatedSentence, bank(sentence, sentence.replace('good', 'bad'))), []);
	});
});
