import assert from 'node:assert/strict';
import { globToMatcher } from '../../src/cli/glob';

describe('globs', () => {
	const fits = (glob: string, path: string) => globToMatcher(glob)(path);

	it('stay in a folder with one star and go through folders with two', () => {
		assert.deepEqual(
			[
				fits('a/*.md', 'a/b.md'),
				fits('a/*.md', 'a/b/c.md'),
				fits('a/**/*.md', 'a/b/c.md'),
				fits('a/**/*.md', 'a/c.md'),
				fits('**', 'a/b'),
				fits('a/**', 'b'),
			],
			[true, false, true, true, true, false],
		);
	});

	it('know question marks and alternatives', () => {
		assert.deepEqual(
			[
				fits('a?.md', 'ab.md'),
				fits('a?.md', 'a.md'),
				fits('*.{md,csv}', 'a.csv'),
				fits('*.{md,csv}', 'a.txt'),
				fits('{a', '{a'),
			],
			[true, false, true, false, true],
		);
	});

	it('with many stars take no longer than their product', () => {
		assert.equal(fits('*a'.repeat(30), 'a'.repeat(5000)), true);
		assert.equal(fits(`${'**/'.repeat(20)}x`, 'a/'.repeat(500)), false);
	});
});
