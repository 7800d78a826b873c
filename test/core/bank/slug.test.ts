import assert from 'node:assert/strict';
import { slugger } from '../../../src/core/bank/slug';

describe('Anchors', () => {
	it('are lower case, with hyphens for spaces and without other signs', () => {
		const slug = slugger();

		assert.deepEqual(['What is `a_b`, really?', 'C++ & C#', 'Über – Größe', ' 日本語 '].map(slug), ['what-is-a_b-really', 'c--c', 'über--größe', '日本語']);
	});

	it('are unique, also where a heading is what another one would become', () => {
		const slug = slugger();

		assert.deepEqual(['A', 'a', 'a-1', 'A', 'a-1'].map(slug), ['a', 'a-1', 'a-1-1', 'a-2', 'a-1-2']);
	});
});
