import assert from 'node:assert/strict';
import { gradeAmong, grades } from '../../../src/core/schedule/memory';

describe('gradeAmong', () => {
	it('takes each grade as it is where there are four buttons', () => {
		assert.deepEqual(grades.map(grade => gradeAmong(grades, grade)), grades);
	});

	it('takes what isn\'t Again as Good where there are two', () => {
		assert.deepEqual(grades.map(grade => gradeAmong(['again', 'good'], grade)), ['again', 'good', 'good', 'good']);
	});
});
