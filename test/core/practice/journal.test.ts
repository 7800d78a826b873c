import assert from 'node:assert/strict';
import { journalOf } from '../../../src/core/practice/journal';
import { aLoggedAttempt, anEntry, aQuestion, day, morning } from '../../support/builders';

const question = aQuestion({ keyPoints: ['routes', 'checks', 'counts'], short: 'So.', answer: 'So it is.', options: [{ text: 'a' }, { text: 'b', correct: true }] });

describe('journalOf', () => {
	it('is empty before the first attempt', () => {
		assert.deepEqual(journalOf(question, []), []);
	});

	it('tells the newest first, and only of attempts', () => {
		const entries = [anEntry({ at: morning, attempt: aLoggedAttempt({ grade: 'again' }) }), anEntry({ at: morning + 1 }), anEntry({ at: morning + day, attempt: aLoggedAttempt({ grade: 'easy' }) })];

		assert.deepEqual(journalOf(question, entries).map(({ at, grade }) => [at, grade]), [[morning + day, 'easy'], [morning, 'again']]);
	});

	it('tells everything of an attempt', () => {
		const attempt = aLoggedAttempt({ grade: 'hard', took: 90_000, hints: 2, layers: 3, ticked: [0, 2], missed: [1], confidence: 1, text: 'Mine', chosen: [1] });

		assert.deepEqual(journalOf(question, [anEntry({ attempt })]), [{
			at: morning, grade: 'hard', took: 90_000, hints: 2, layers: [3, 4], said: ['routes', 'counts'], missed: ['checks'], score: [2, 3],
			chosen: { letters: 'B', isRight: true }, confidence: 1, text: 'Mine',
		}]);
	});

	it('says when a choice was wrong, and nothing where the bank does not say what is right', () => {
		const chosen = (parts: Parameters<typeof aQuestion>[0]) => journalOf(aQuestion(parts), [anEntry({ attempt: aLoggedAttempt({ chosen: [0, 2] }) })])[0]?.chosen;

		assert.deepEqual(chosen({ options: [{ text: 'a' }, { text: 'b', correct: true }] }), { letters: 'A, C', isRight: false });
		assert.deepEqual(chosen({}), { letters: 'A, C' });
	});

	it('leaves out key points that the bank has no more, and keeps their count', () => {
		const [past] = journalOf(aQuestion({ keyPoints: ['routes'] }), [anEntry({ attempt: aLoggedAttempt({ ticked: [0, 4], missed: [5] }) })]);

		assert.deepEqual([past?.said, past?.missed, past?.score], [['routes'], [], [2, 3]]);
	});

	it('gives no score where nothing was ticked or missed', () => {
		assert.equal(journalOf(question, [anEntry({ attempt: aLoggedAttempt({ ticked: [], missed: [] }) })])[0]?.score, undefined);
	});
});
