import assert from 'node:assert/strict';
import { readSnapshot, readSnapshotSlowly, writeSnapshot } from '../../../src/core/progress/snapshot';
import type { Standings } from '../../../src/core/progress/fold';
import { atOnce, inTurns } from '../../../src/core/progress/turns';
import { anEntry, morning } from '../../support/builders';

function* three(): Generator<void, string> {
	yield;
	yield;
	return 'done';
}

describe('work in turns', () => {
	it('comes to the same at once and with pauses', async () => {
		let pauses = 0;
		const pause = () => {
			pauses++;
			return Promise.resolve();
		};

		assert.deepEqual([atOnce(three()), await inTurns(three(), pause), pauses], ['done', 'done', 2]);
	});

	it('lets others have their turn while a large state is read', async () => {
		const standings: Standings = new Map(Array.from({ length: 2_500 }, (_, i) => [`bank/${i}`, { id: `w-${i}`, n: morning + i, at: morning, standing: anEntry().after }]));
		const stored = writeSnapshot({ standings, files: {} });
		let pauses = 0;

		const found = await readSnapshotSlowly(stored, () => {
			pauses++;
			return Promise.resolve();
		});

		assert.deepEqual(found, readSnapshot(stored));
		assert.ok(typeof found === 'object' && found.standings.size === 2_500);
		assert.equal(pauses, 3);
	});
});
