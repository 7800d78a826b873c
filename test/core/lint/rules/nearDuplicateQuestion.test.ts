import assert from 'node:assert/strict';
import { nearDuplicateQuestion } from '../../../../src/core/lint/rules/nearDuplicateQuestion';
import { aFile, pointsAt, says, yaml } from '../helpers';

const near = (...questions: readonly string[]) => pointsAt(nearDuplicateQuestion, yaml(...questions.map(question => `question: ${question}`)));

describe('near-duplicate-question', () => {
	it('points at the later of two that ask the same in other order and case', () => {
		const [one, other] = ['How does garbage collection work in Python?', 'How does Python\'s Garbage Collection work?'];

		assert.deepEqual(near(one, other), [other]);
	});

	it('names the earlier one and its place', () => {
		const files = [aFile(yaml('question: Why closures?'), 'x.yaml'), aFile(yaml('question: Why these closures?'), 'y.yaml')];

		assert.deepEqual(says(nearDuplicateQuestion, files), ['This asks nearly the same as "Why closures?" (line 2 of x.yaml).']);
	});

	for (const [one, other] of [
		['What is the difference between let and const?', 'What is the difference between let and var?'],
		['What is a closure?', 'Why is a closure slow?'],
		['What is a primary key?', 'What is a foreign key?'],
		['How do you implement a linked list?', 'How do you reverse a linked list?'],
		['When is a cache correct?', 'When is a cache not correct?'],
		['What is C?', 'What is C++?'],
	] as const) {
		it(`tells "${one}" from "${other}"`, () => {
			assert.deepEqual(near(one, other), []);
		});
	}

	it('reads scripts without spaces', () => {
		const same = '什么是数据库索引，它如何工作';

		assert.deepEqual(near(`${same}？`, same, '什么是事务隔离级别？'), [same]);
	});

	it('tells questions apart by their prompts and options', () => {
		const asked = (code: string) => `question: What does this print?\nprompt: ${code}`;

		assert.deepEqual(pointsAt(nearDuplicateQuestion, yaml(asked('alpha'), asked('beta'), asked('alpha'))).length, 1);
	});

	it('says nothing of questions without words', () => {
		assert.deepEqual(near('???', '!!!', 'is it?', 'is it'), []);
	});
});
