import assert from 'node:assert/strict';
import { unevenTable } from '../../../../src/core/lint/rules/unevenTable';
import { pointsAt, says, yaml } from '../helpers';

const bank = (...rows: readonly string[]) => yaml(`question: One?\nanswer: |\n${rows.map(row => `  ${row}`).join('\n')}`);

describe('uneven-table', () => {
	it('points at the first row with more or fewer cells than the head', () => {
		assert.deepEqual(pointsAt(unevenTable, bank('| a | b |', '|---|---|', '| 1 | 2 |', '| 1 | 2 | 3 |', '| 1 |')), ['| 1 | 2 | 3 |']);
		assert.deepEqual(says(unevenTable, bank('a | b', '--|--', '1')), []);
		assert.deepEqual(says(unevenTable, bank('| a | b |', '|---|', '| 1 | 2 |')), ['This row has 1 cells and the head has 2.']);
	});

	it('counts an escaped bar as text, and outer bars not at all', () => {
		assert.deepEqual(pointsAt(unevenTable, bank('| a | b |', '|---|---|', '| x \\| y | 2 |', '1 | 2')), []);
	});

	it('looks at each table by itself, and not at code', () => {
		assert.deepEqual(pointsAt(unevenTable, bank('| a |', '|---|', '| 1 |', '', '| a | b |', '|---|---|', '| 1 | 2 |')), []);
		assert.deepEqual(pointsAt(unevenTable, bank('```text', '| a |', '|---|', '| 1 | 2 |', '```')), []);
	});
});
