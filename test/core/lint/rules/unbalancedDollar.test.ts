import assert from 'node:assert/strict';
import { unbalancedDollar } from '../../../../src/core/lint/rules/unbalancedDollar';
import { pointsAt, yaml } from '../helpers';

const answer = (text: string, profile: 'any' | 'full' = 'any') =>
	pointsAt(unbalancedDollar, yaml(`question: One?\nanswer: |\n  ${text.split('\n').join('\n  ')}`), { profile });

describe('unbalanced-dollar', () => {
	it('points at the formula that nothing closes', () => {
		assert.deepEqual(answer('With $x$ and $\\sqrt{d_k}, so'), ['$\\sqrt{d_k}, so']);
		assert.deepEqual(answer('One $\\alpha\n\nTwo $\\beta$'), ['$\\alpha']);
		assert.deepEqual(answer('$$\n\\frac{1}{2}\n\nText'), ['$$']);
	});

	it('lets money and shells stand in a bank that does not ask for more', () => {
		assert.deepEqual(answer('It costs $5, or $10 a month; $PATH too.'), []);
	});

	it('asks a full question to write money with a backslash', () => {
		assert.deepEqual(answer('It costs $5 a month.', 'full'), ['$5 a month.']);
		assert.deepEqual(answer('It costs \\$5 a month, and $x$.', 'full'), []);
	});

	it('is content with pairs, displayed formulas with blank lines, and code', () => {
		assert.deepEqual(answer('$$\na\n\n\\beta\n$$\nand `$x` and\n```sh\necho $x\n```', 'full'), []);
		assert.deepEqual(answer('$a$$b$', 'full'), []);
	});
});
