import assert from 'node:assert/strict';
import { rules } from '../../../src/core/lint/rules';

describe('The rules', () => {
	it('have names of their own, in kebab-case', () => {
		assert.equal(new Set(rules.map(({ name }) => name)).size, rules.length);
		assert.deepEqual(rules.filter(({ name }) => !/^[a-z]+(?:-[a-z]+)*$/.test(name)), []);
	});

	it('are told in a sentence or two each', () => {
		assert.deepEqual(rules.filter(({ summary }) => !/^[A-Z].{20,160}\.$/.test(summary)).map(({ name }) => name), []);
	});

	it('for full questions come last', () => {
		const profiles = rules.map(({ profile }) => profile ?? 'any');

		assert.deepEqual(profiles, [...profiles].sort());
	});
});
