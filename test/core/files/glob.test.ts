import assert from 'node:assert/strict';
import { globFault, globStart, globToFolderMatcher, globToMatcher } from '../../../src/core/files/glob';

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

describe('The folders of a glob', () => {
	it('are those below which a file could fit', () => {
		const matches = globToFolderMatcher('docs/*/{a,b}/**/*.md');

		assert.deepEqual(['', 'docs', 'docs/x', 'docs/x/a', 'docs/x/a/deep/er'].filter(folder => !matches(folder)), []);
		assert.deepEqual(['src', 'docs/x/c', 'docsx'].filter(matches), []);
		assert.ok(!globToFolderMatcher('docs/*.md')('docs/deep'));
	});

	it('begin where no sign stands any more', () => {
		assert.deepEqual(['docs/x/*.md', '**/*.md', 'docs/a.md', 'do?s/a', 'a/{b,c}/d'].map(globStart), ['docs/x', '', 'docs/a.md', '', 'a']);
	});
});

describe('A glob that can\'t be used', () => {
	it('says why', () => {
		for (const [glob, fault] of [[' ', 'empty'], ['a\\b', 'backslash'], ['/etc/*', 'root'], ['C:/x', 'root'], ['../x', '".."'], ['a/../../x', '".."'], ['{a,b', 'brace'], ['a'.repeat(501), 'more than 500']] as const) {
			assert.match(globFault(glob) ?? '', new RegExp(fault), glob);
		}
	});

	it('is none of these', () => {
		assert.deepEqual(['a', '**/*.{md,yaml}', 'a..b/c', './x'].map(globFault), [undefined, undefined, undefined, undefined]);
	});
});
