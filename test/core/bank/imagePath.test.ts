import assert from 'node:assert/strict';
import fc from 'fast-check';
import { mediaTypeOf, pathFrom, pathOf } from '../../../src/core/bank/imagePath';

describe('pathOf', () => {
	it('reads a path, without what stands behind it, and decodes it', () => {
		assert.equal(pathOf('a%20b/c.PNG?raw=1#top'), 'a b/c.PNG');
	});

	it('refuses what would name something else once it is decoded', () => {
		for (const target of ['%2e%2e%00.png', '%5C%5Chost%5Ca.png', '%2Fetc/a.png', 'c%3A/a.png', '%', '%ff.png', 'a.png%00.txt', 'a']) {
			assert.equal(pathOf(target), undefined, target);
		}
	});
});

describe('pathFrom', () => {
	it('says a path from the top folder', () => {
		assert.equal(pathFrom('docs/java', '../img/./a.png'), 'docs/img/a.png');
		assert.equal(pathFrom('', 'a.png'), 'a.png');
	});

	it('gives nothing for a path that leaves the top folder, even if it comes back', () => {
		for (const path of ['../a.png', 'a/../../a.png', '../../docs/a.png']) {
			assert.equal(pathFrom('', path), undefined, path);
		}
		assert.equal(pathFrom('docs', '../../docs/a.png'), undefined);
	});

	it('never gives a path with a way up in it', () => {
		fc.assert(fc.property(fc.array(fc.constantFrom('..', '.', 'a', '', 'b.png')).map(parts => parts.join('/')), path => {
			assert.doesNotMatch(pathFrom('x/y', path) ?? '', /(?:^|\/)\.\.?(?:\/|$)|^\//);
		}));
	});
});

describe('mediaTypeOf', () => {
	it('goes by the ending', () => {
		assert.deepEqual(['a.png', 'b/C.JPG', 'd.jpeg', 'e.svg', 'f.txt', 'png', 'g.png.exe'].map(mediaTypeOf), ['image/png', 'image/jpeg', 'image/jpeg', 'image/svg+xml', undefined, undefined, undefined]);
	});
});
