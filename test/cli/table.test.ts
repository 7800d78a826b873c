import assert from 'node:assert/strict';
import { alignedTable } from '../../src/cli/table';

describe('A table', () => {
	it('has aligned columns, numbers to the right, and nothing behind the last one', () => {
		assert.equal(alignedTable([['what', 'count', 'note'], ['a', 7, ''], ['bread', 12345, 'x']]), [
			'what   count  note',
			'a          7',
			'bread  12345  x',
			'',
		].join('\n'));
	});
});
