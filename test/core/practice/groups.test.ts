import assert from 'node:assert/strict';
import fc from 'fast-check';
import { groupOutlines, groupings, type Group } from '../../../src/core/practice/groups';
import { statuses, type Status } from '../../../src/core/practice/status';
import { anOutline } from '../../support/builders';

const asNew = (): Status => 'new';
const listed = (groups: readonly Group[]) => groups.map(({ title, outlines }) => [title, outlines.map(outline => outline.key.replace('bank/', '')).join(' ')]);

describe('groupOutlines', () => {
	it('keeps the bank\'s order of categories', () => {
		const outlines = [anOutline({ id: 'a', category: 'Types' }), anOutline({ id: 'b', category: 'Functions' }), anOutline({ id: 'c', category: 'Types' })];

		assert.deepEqual(listed(groupOutlines(outlines, 'category', asNew)), [['Types', 'a c'], ['Functions', 'b']]);
	});

	it('calls what has no category simply questions', () => {
		assert.deepEqual(listed(groupOutlines([anOutline({ id: 'a', category: '' })], 'category', asNew)), [['Questions', 'a']]);
	});

	it('puts a question under each of its tags, tags by name', () => {
		const outlines = [anOutline({ id: 'a', tags: ['this', 'Scope'] }), anOutline({ id: 'b', tags: ['scope'] }), anOutline({ id: 'c', tags: ['async'] })];

		assert.deepEqual(listed(groupOutlines(outlines, 'tag', asNew)), [['async', 'c'], ['scope', 'b'], ['Scope', 'a'], ['this', 'a']]);
	});

	it('keeps what has no tag', () => {
		assert.deepEqual(listed(groupOutlines([anOutline({ id: 'a' })], 'tag', asNew)), [['no tag', 'a']]);
	});

	it('goes from easy to hard, and then to what does not say', () => {
		const outlines = [anOutline({ id: 'a' }), anOutline({ id: 'b', difficulty: 'hard' }), anOutline({ id: 'c', difficulty: 'easy' }), anOutline({ id: 'd', difficulty: 'medium' })];

		assert.deepEqual(listed(groupOutlines(outlines, 'difficulty', asNew)), [['easy', 'c'], ['medium', 'd'], ['hard', 'b'], ['no difficulty', 'a']]);
	});

	it('goes from the most pressing status to the least', () => {
		const outlines = [...statuses].reverse().map(status => anOutline({ id: status }));
		const statusOf = (key: string) => key.replace('bank/', '') as Status;

		assert.deepEqual(groupOutlines(outlines, 'status', statusOf).map(group => group.title), statuses);
	});

	it('has no group for an empty bank', () => {
		for (const grouping of groupings) {
			assert.deepEqual(groupOutlines([], grouping, asNew), []);
		}
	});

	it('loses no question, and has no empty group', () => {
		const anyOutline = fc.record({ category: fc.constantFrom('', 'Types', 'constructor'), tags: fc.subarray(['this', '__proto__', 'scope']), difficulty: fc.constantFrom('easy' as const, 'hard' as const) });

		fc.assert(fc.property(fc.array(anyOutline, { maxLength: 8 }), fc.constantFrom(...groupings), (parts, grouping) => {
			const outlines = parts.map((part, i) => anOutline({ id: String(i), ...part }));

			const groups = groupOutlines(outlines, grouping, asNew);

			assert.deepEqual(new Set(groups.flatMap(group => group.outlines)), new Set(outlines));
			assert.ok(groups.every(group => group.outlines.length > 0));
			assert.equal(new Set(groups.map(group => group.title)).size, groups.length);
		}), { numRuns: 50 });
	});
});
