import assert from 'node:assert/strict';
import { nested } from '../../../src/core/bank/nested';

describe('A nested text', () => {
	it('has its headings three levels lower, and names them', () => {
		assert.deepEqual(nested('# One #\ntext\n\n###### Two'), { text: '#### One\ntext\n\n###### Two', headings: ['One', 'Two'] });
	});

	it('has underlined headings as others', () => {
		assert.deepEqual(nested('One\n===\n\ntext\n\n---\n- a\n---'), { text: '##### One\n\ntext\n\n---\n- a\n---', headings: ['One'] });
	});

	it('leaves code as it is', () => {
		const code = '```sh\n# no heading\na\n---\n```\nbehind';

		assert.deepEqual(nested(code), { text: code, headings: [] });
	});

	it('closes a fence that is left open', () => {
		assert.equal(nested('~~~~js\ncode\n').text, '~~~~js\ncode\n~~~~');
	});
});
