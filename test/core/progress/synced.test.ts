import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Entry } from '../../../src/core/progress/entry';
import { foldEntry, type Standings } from '../../../src/core/progress/fold';
import { readSnapshot } from '../../../src/core/progress/snapshot';
import { fromSync, mostSynced, toSync } from '../../../src/core/progress/synced';
import { aMemory, anEntry, day, morning } from '../../support/builders';
import { aPlace } from '../../support/progressPlace';
import { anyEntries } from './arbitraries';

function standingsOf(entries: readonly Entry[]): Standings {
	const standings: Standings = new Map();
	entries.forEach(entry => { foldEntry(standings, entry); });
	return standings;
}

const sorted = (standings: Standings) => [...standings].sort(([a], [b]) => a < b ? -1 : 1);
const stored = (value: unknown): unknown => value === undefined ? undefined : JSON.parse(JSON.stringify(value));

describe('progress that travels by Settings Sync', () => {
	it('brings what another machine has done, and takes what this one has', () => {
		const here = standingsOf([anEntry({ id: 'a', key: 'bank/x' })]);
		const there = standingsOf([anEntry({ id: 'b', key: 'bank/y', after: { grade: 'easy' } })]);

		const value = toSync(stored(toSync(undefined, there)), here);

		assert.deepEqual(fromSync(value, here, -1), [anEntry({ id: 'b', key: 'bank/y', after: { grade: 'easy' } })]);
		assert.deepEqual(fromSync(value, there, -1).map(entry => entry.key), ['bank/x']);
	});

	it('never replaces: of two standings of a question the later one counts, on both machines', () => {
		const here = standingsOf([anEntry({ id: 'a', n: morning, after: { grade: 'again' } })]);
		const there = standingsOf([anEntry({ id: 'b', n: morning + day, after: { grade: 'easy' } })]);

		assert.deepEqual(fromSync(toSync(undefined, there), here, -1).map(entry => entry.id), ['b']);
		assert.deepEqual(fromSync(toSync(undefined, here), there, -1), []);
	});

	it('is not written again when it is there already', () => {
		const here = standingsOf([anEntry()]);

		assert.equal(toSync(stored(toSync(undefined, here)), here), undefined);
		assert.equal(toSync(undefined, new Map()), undefined);
	});

	it('comes to rest with the same on every machine, whoever overwrites whom', () => {
		fc.assert(fc.property(anyEntries, anyEntries, fc.array(fc.boolean(), { maxLength: 6 }), (some, others, overwritten) => {
			const machines = [standingsOf(some), standingsOf(others.map(entry => ({ ...entry, id: `b${entry.id}` })))] as const;
			let value: unknown;
			const visit = (machine: Standings, isLost: boolean) => {
				fromSync(value, machine, -1).forEach(entry => { foldEntry(machine, entry); });
				const next = toSync(value, machine);
				value = isLost || next === undefined ? value : stored(next);
			};

			overwritten.forEach((isLost, i) => { visit(machines[i % 2 === 0 ? 0 : 1], isLost); });
			[0, 1, 0, 1].forEach(i => { visit(machines[i]!, false); });

			assert.deepEqual(sorted(machines[0]), sorted(machines[1]));
			assert.equal(toSync(value, machines[0]), undefined);
		}), { numRuns: 40 });
	});

	it('stays small: of many questions those that changed last', () => {
		const many = standingsOf(Array.from({ length: 3_000 }, (_, i) => anEntry({ id: `1f2e3d4c-${(morning + i).toString(36)}`, n: morning + i, key: `.dryrun/bank.yaml/question-${i}`, after: { memory: aMemory(), grade: 'good', missed: [1] } })));

		const value = toSync(undefined, many);

		const { length } = JSON.stringify(value);
		assert.ok(length < 1.05 * mostSynced && length > 0.7 * mostSynced, `${length}`);
		const found = readSnapshot(value);
		assert.ok(typeof found === 'object' && found.standings.has('.dryrun/bank.yaml/question-2999') && !found.standings.has('.dryrun/bank.yaml/question-0'));
	});

	it('is written anew where it is damaged, and left alone where a later version wrote it', () => {
		const here = standingsOf([anEntry()]);

		for (const value of ['garbage', { version: 2, rows: '[', files: {}, sum: '' }, [], 7]) {
			assert.deepEqual(fromSync(value, here, -1), []);
			assert.equal(typeof toSync(value, here), 'object');
		}
		assert.equal(toSync({ version: 99, rows: 'new' }, here), undefined);
	});

	it('leaves forgotten what was reset here, and brings what was done since', async () => {
		const { open } = aPlace();
		const progress = await open();
		await progress.record('bank/x', { grade: 'good' }).durable;
		await progress.record('bank/y', { grade: 'good' }).durable;
		const before = toSync(undefined, progress.all());
		await progress.reset();
		const later = await aPlace(morning + day).open('far');
		await later.record('bank/y', { grade: 'easy' }).durable;

		const news = fromSync(toSync(before, later.all()), progress.all(), progress.resetAt());

		assert.deepEqual(news.map(entry => [entry.key, entry.after.grade]), [['bank/y', 'easy']]);
		assert.equal((await open()).resetAt(), progress.resetAt());
	});
});
