import assert from 'node:assert/strict';
import { standingsToCarry } from '../../../src/core/progress/carry';
import type { Standing } from '../../../src/core/progress/entry';
import type { Standings } from '../../../src/core/progress/fold';

function progressWith(standings: Readonly<Record<string, Standing>>) {
	const all: Standings = new Map(Object.entries(standings).map(([key, standing], n) => [key, { n, id: `w-${n}`, at: 0, standing }]));
	return { all: () => all, standing: (key: string) => all.get(key)?.standing };
}

describe('standingsToCarry', () => {
	it('gives a bank\'s standings the keys of another bank, those of follow-ups and rows too', () => {
		const progress = progressWith({
			'notes.md/why': { grade: 'good' }, 'notes.md/why~0a1b2c3d': { starred: true }, 'notes.md/=sizes=11': { suspended: true }, 'notes.mdx/why': { grade: 'hard' }, 'other.md/why': { grade: 'easy' },
		});

		assert.deepEqual([...standingsToCarry(progress, 'notes.md', 'notes.yaml')], [
			['notes.yaml/why', { grade: 'good' }], ['notes.yaml/why~0a1b2c3d', { starred: true }], ['notes.yaml/=sizes=11', { suspended: true }],
		]);
	});

	it('leaves alone what the other bank knows better', () => {
		const progress = progressWith({ 'a/why': { grade: 'good' }, 'b/why': { grade: 'again' } });

		assert.equal(standingsToCarry(progress, 'a', 'b').size, 0);
	});
});
