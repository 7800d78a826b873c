import { strict as assert } from 'node:assert';
import { yamlText } from '../../../src/core/bank/yamlText';

describe('yamlText', () => {
	it('writes texts of several lines as blocks and folds no line', () => {
		const long = 'word '.repeat(60).trim();

		assert.equal(yamlText({ answer: 'one\ntwo\n', short: long }), `answer: |\n  one\n  two\nshort: ${long}\n`);
	});

	it('writes the same list twice instead of an alias', () => {
		const tags = ['a'];

		assert.equal(yamlText([{ tags }, { tags }]), '- tags:\n    - a\n- tags:\n    - a\n');
	});
});
