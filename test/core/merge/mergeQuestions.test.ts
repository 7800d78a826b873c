import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Question } from '../../../src/core/bank/question';
import { mergeInSteps, mergeQuestions, type QuestionList } from '../../../src/core/merge/mergeQuestions';
import { normal } from '../../../src/core/merge/normal';
import { textsOf } from '../../../src/core/lint/texts';
import { aList } from './helpers';

const titlesOf = (...lists: readonly QuestionList[]) => mergeQuestions(lists).map(({ question }) => question.question);

describe('mergeQuestions', () => {
	it('lets what two lists ask stand once, with the parts of each', () => {
		const merged = mergeQuestions([
			aList('ours', { question: 'What is a closure?', answer: 'A function with its variables.', keyPoints: ['It keeps variables'], tags: ['js'] }),
			aList('theirs', { question: 'What is a **closure**', keyPoints: ['it keeps variables.', 'They live on'], hints: ['Think of scope'], tags: ['JS', 'scope'] }),
		]);

		assert.equal(merged.length, 1);
		const { id, answer, keyPoints, hints, tags } = merged[0]!.question;
		assert.deepEqual({ id, answer, keyPoints, hints, tags }, {
			id: 'ours-1', answer: 'A function with its variables.', keyPoints: ['It keeps variables', 'They live on'], hints: ['Think of scope'], tags: ['js', 'scope'],
		});
		assert.deepEqual(merged[0]!.parts.map(({ list, question }) => [list, question.id]), [[0, 'ours-1'], [1, 'theirs-1']]);
	});

	it('keeps the order of the first mention, and unique ids', () => {
		const merged = mergeQuestions([
			aList('a', { id: 'one', question: 'Why one?' }, { id: 'two', question: 'Why two?' }),
			aList('b', { id: 'two', question: 'Why three?' }, { id: 'x', question: 'Why one?' }),
		]);

		assert.deepEqual(merged.map(({ question }) => [question.id, question.question]), [['one', 'Why one?'], ['two', 'Why two?'], ['two-2', 'Why three?']]);
	});

	const same: readonly (readonly [string, string])[] = [
		['What is a closure?', 'what is a closure'],
		['1. What is REST?'.slice(3), 'What are the REST ?'],
		['什么是闭包?', '什么是闭包？'],
		['What is it?', 'What is it'],
		['How does the garbage collector of the virtual machine find unreachable objects quickly?', 'How does the garbage collector of the modern virtual machine find unreachable objects quickly?'],
	];
	for (const [one, other] of same) {
		it(`takes "${one}" and "${other}" for one question`, () => assert.deepEqual(titlesOf(aList('a', { question: one }), aList('b', { question: other })), [one]));
	}

	const different: readonly (readonly [string, string])[] = [
		['What is a class?', 'What is an object?'],
		['When do you use inheritance?', 'When do you not use inheritance?'],
		['How do you convert a number to text?', 'How do you convert a text to number?'],
		['What changed in Java 8?', 'What changed in Java 11?'],
		['What is C?', 'What is C++?'],
		['How does the garbage collector of the virtual machine find the unreachable objects in Java 8?', 'How does the garbage collector of the virtual machine find the unreachable objects in Java 9?'],
		['How do you train a binary classifier with very few labelled examples and noisy data?', 'How do you train a binary regressor with very few labelled examples and noisy data?'],
	];
	for (const [one, other] of different) {
		it(`keeps "${one}" and "${other}" apart`, () => assert.deepEqual(titlesOf(aList('a', { question: one }), aList('b', { question: other })), [one, other]));
	}

	it('keeps apart what one list asks twice, and pairs it with another list by its code', () => {
		const outputs = ['f();', 'g();', 'h();'].map(prompt => ({ question: 'What is the output?', prompt }));

		const merged = mergeQuestions([aList('a', ...outputs), aList('b', ...outputs.toReversed())]);

		assert.deepEqual(merged.map(({ question: { prompt }, parts }) => [prompt, parts.length]), [['f();', 2], ['g();', 2], ['h();', 2]]);
	});

	it('keeps apart what has other choices, or another right one', () => {
		const options = [{ text: 'Yes', correct: true }, { text: 'No' }];

		assert.equal(titlesOf(aList('a', { options }), aList('b', { options: [{ text: 'Yes' }, { text: 'No', correct: true }] })).length, 2);
		assert.equal(titlesOf(aList('a', { options }), aList('b', { options })).length, 1);
		assert.equal(titlesOf(aList('a', { options }), aList('b', {})).length, 1);
	});

	it('keeps entries that lost their titles apart, unless they are the same in all', () => {
		const lost = { question: '(missing question)', draft: true };

		const merged = mergeQuestions([aList('a', { ...lost, answer: 'One.' }, { ...lost, answer: 'Two.' }), aList('b', { ...lost, answer: 'Two.' })]);

		assert.deepEqual(merged.map(({ question }) => question.answer), ['One.', 'Two.']);
	});

	it('merges a third list into what two have made', () => {
		const [merged, ...rest] = mergeQuestions([aList('a', { hints: ['1'] }), aList('b', { hints: ['2'] }), aList('c', { hints: ['3'] })]);

		assert.deepEqual(merged?.question.hints, ['1', '2', '3']);
		assert.equal(rest.length, 0);
	});

	it('changes nothing when a list comes again that was merged before', () => {
		const theirs = aList('theirs', { question: 'How does the old garbage collector of the virtual machine find objects that nobody holds?', prompt: 'In Java.', answer: 'It marks.', hints: ['Roots'] });
		const ours = aList('ours', { question: 'How does the garbage collector of the virtual machine find objects that nobody holds?', answer: 'It walks.' });
		const once = mergeQuestions([ours, theirs]).map(({ question }) => question);

		const twice = mergeQuestions([{ name: 'ours', questions: once }, theirs]).map(({ question }) => question);

		assert.equal(once.length, 1);
		assert.deepEqual(twice, once);
	});

	it('looks at a title that stands thousands of times in one list in a number of steps that grows as the list does', () => {
		const list = aList('a', ...Array.from({ length: 2000 }, () => ({ question: 'What is the output?' })));
		const steps = [...mergeInSteps([list, { ...list, name: 'b' }])];

		assert.equal(steps.length, 2000 * 2 + 2000);
	});
});

describe('Merging any lists', () => {
	const words = fc.constantFrom('What is a closure?', 'what is a closure', 'Why?', 'When not?', 'What is the output?', 'Name two sorts', '什么是闭包', '');
	const text = fc.constantFrom('It is so.', 'it is so', 'Another thing', '```js\nf();', '- one\n- two', 'So.', ' ', 'Both. It is so.');
	const list = fc.array(text, { maxLength: 3 });
	const question = fc.record({
		question: words.map(each => each || 'What?'), prompt: text, hints: list, keyPoints: list, short: text, answer: text, example: text, pitfalls: list, story: text, tags: list,
		followUps: fc.array(fc.record({ question: words.map(each => each || 'And?'), answer: text }, { requiredKeys: ['question'], noNullPrototype: true }), { maxLength: 2 }),
		sources: fc.array(fc.record({ title: text }, { noNullPrototype: true }), { maxLength: 2 }),
	}, { requiredKeys: ['question'], noNullPrototype: true });
	const lists = fc.array(fc.array(question, { maxLength: 4 }), { maxLength: 4 }).map(all => all.map((questions, at) => aList(`list ${at}`, ...questions)));
	const sayings = (questions: readonly Question[]) => questions.flatMap(each => [...textsOf(each).filter(({ field }) => field !== 'question').map(({ text: said }) => said), ...each.tags ?? [], ...(each.sources ?? []).map(({ title }) => title)]);

	it('loses nothing that one of them says', () => {
		fc.assert(fc.property(lists, all => {
			const merged = mergeQuestions(all);

			assert.equal(merged.reduce((sum, { parts }) => sum + parts.length, 0), all.reduce((sum, { questions }) => sum + questions.length, 0));
			for (const { question: whole, parts } of merged) {
				const said = sayings([whole]).map(normal).join('\n');
				for (const saying of sayings(parts.map(part => part.question))) {
					assert.ok(said.includes(normal(saying)), `${saying} is not in ${said}`);
				}
			}
		}), { numRuns: 100 });
	});

	it('puts together at most one question of each list, and gives each an id of its own', () => {
		fc.assert(fc.property(lists, all => {
			const merged = mergeQuestions(all);

			assert.ok(merged.every(({ parts }) => new Set(parts.map(({ list: from }) => from)).size === parts.length));
			assert.equal(new Set(merged.map(({ question: { id } }) => id)).size, merged.length);
		}), { numRuns: 60 });
	});

	it('changes nothing when a list is merged into itself', () => {
		fc.assert(fc.property(lists, all => {
			const once = mergeQuestions(all).map(each => each.question);
			const twice = mergeQuestions([{ name: 'once', questions: once }, { name: 'again', questions: once }]).map(each => each.question);

			assert.deepEqual(twice.length, once.length);
			assert.deepEqual(twice, once);
		}), { numRuns: 60 });
	});
});
