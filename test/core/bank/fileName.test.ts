import assert from 'node:assert/strict';
import { isBankName } from '../../../src/core/bank/fileName';

describe('The name of a bank file', () => {
	for (const name of ['a.md', 'deep/er/b.YAML', 'c.yml', 'd.json', 'e.csv', 'f.tsv', 'g.txt', 'h.markdown', '.dryrun/i.md']) {
		it(`is ${name}`, () => { assert.equal(isBankName(name), true); });
	}

	for (const name of ['a.ts', 'md', 'b.md.bak', 'c.yaml/d', '', 'e.']) {
		it(`is not "${name}"`, () => { assert.equal(isBankName(name), false); });
	}
});
