import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Standings } from '../../../src/core/progress/fold';
import { readSnapshot, snapshotVersion, writeSnapshot } from '../../../src/core/progress/snapshot';
import { aMemory, anEntry, morning } from '../../support/builders';
import { anyEntries } from './arbitraries';
import { foldEntry } from '../../../src/core/progress/fold';
import type { Entry } from '../../../src/core/progress/entry';

function standingsOf(entries: readonly Entry[]): Standings {
	const standings: Standings = new Map();
	entries.forEach(entry => { foldEntry(standings, entry); });
	return standings;
}

/** What the editor gives back of what it was given. */
const stored = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const aSnapshot = () => ({ standings: standingsOf([anEntry({ after: { memory: aMemory(), grade: 'good', first: morning } })]), files: { '2026-11.jsonl': 180 } });

describe('a snapshot', () => {
	it('gives back what was written', () => {
		fc.assert(fc.property(anyEntries, fc.dictionary(fc.constantFrom('2026-11.jsonl', 'pending-a-0.jsonl'), fc.nat(), { noNullPrototype: true }), (entries, files) => {
			const snapshot = { standings: standingsOf(entries), files };

			assert.deepEqual(readSnapshot(stored(writeSnapshot(snapshot))), snapshot);
		}), { numRuns: 40 });
	});

	it('gives back a standing that was starred before it was graded', () => {
		const standings = standingsOf([anEntry({ after: { starred: true, grade: 'good', memory: aMemory() } })]);

		assert.deepEqual(readSnapshot(stored(writeSnapshot({ standings, files: {} }))), { standings, files: {} });
	});

	it('carries its version', () => {
		assert.equal((writeSnapshot(aSnapshot()) as { version: number }).version, snapshotVersion);
	});

	it('is none before the first', () => {
		assert.equal(readSnapshot(undefined), 'none');
		assert.equal(readSnapshot(null), 'none');
	});

	it('is damaged when it is something else', () => {
		for (const other of [0, '', 'text', true, [], {}, { version: 1 }, { version: 2 }, { ...writeSnapshot(aSnapshot()) as object, version: 1 }, { ...writeSnapshot(aSnapshot()) as object, version: 3 }]) {
			assert.equal(readSnapshot(other), 'damaged', JSON.stringify(other));
		}
	});

	it('is damaged when any value in it has changed', () => {
		const text = JSON.stringify(writeSnapshot(aSnapshot()));

		for (const [from, to] of [[',0,2,', ',0,3,'], ['180', '181'], ['bank/closures', 'bank/closure'], ['writer-1', 'writer-2'], [',10,5,', ',11,5,'], ['2026-11', '2026-12']] as const) {
			assert.ok(text.includes(from));
			assert.equal(readSnapshot(JSON.parse(text.replace(from, to))), 'damaged', from);
		}
	});

	it('is damaged when a character of its text has changed', () => {
		const text = JSON.stringify(writeSnapshot(aSnapshot()));
		let read = 0;

		fc.assert(fc.property(fc.nat({ max: text.length - 1 }), fc.constantFrom('0', '9', 'a', '"', ',', ' '), (at, sign) => {
			const changed = parsed(text.slice(0, at) + sign + text.slice(at + 1));
			if (changed !== undefined && JSON.stringify(changed) !== text) {
				read++;
				assert.equal(readSnapshot(changed), 'damaged');
			}
		}));

		assert.ok(read > 0);
	});

	it('is damaged when it claims a standing that cannot be', () => {
		const { standings, files } = aSnapshot();
		standings.set('bank/closures', { n: 1, id: 'a', at: morning, standing: { memory: aMemory({ stability: -1 }) } });

		assert.equal(readSnapshot(stored(writeSnapshot({ standings, files }))), 'damaged');
	});
});

/** The value that a text is JSON for; undefined for none. */
function parsed(text: string): unknown {
	try {
		return JSON.parse(text) as unknown;
	} catch {
		return undefined;
	}
}
