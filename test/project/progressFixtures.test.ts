import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as vscode from 'vscode';
import { repository } from '../../scripts/vscode/folders.mjs';
import { onDisplay, type Desk } from '../../src/core/practice/desk';
import { deskVersion, type StoredDesk } from '../../src/core/practice/stored';
import { readLines } from '../../src/core/progress/line';
import { readSnapshot, snapshotVersion } from '../../src/core/progress/snapshot';
import { exportVersion, readExport } from '../../src/core/progress/transfer';
import { openDesk } from '../../src/host/practice/desk';

const folder = join(repository, 'test/support/progress');
const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const parsed = (name: string): unknown => JSON.parse(read(name));

const closures = 'bundled/closures';
const gateway = '.dryrun/ours.yaml/gateway';
const at = Date.UTC(2026, 10, 21, 9);
const day = 86_400_000;

const standing = {
	memory: { due: at + 9 * day, stability: 9.31264571, difficulty: 5.28243442, stage: 'review', step: 0, days: 9, reviews: 3, lapses: 1, last: at },
	grade: 'hard', first: at - 30 * day, starred: true, suspended: true, buriedUntil: at + day, missed: [0, 2],
};

function snapshot(name: string): void {
	const state = readSnapshot(parsed(name));
	assert.ok(typeof state === 'object');
	assert.deepEqual([...state.standings].map(([key, latest]) => [key, latest.standing]), [[closures, standing], [gateway, { starred: true }], [`${gateway}~811c9dc5`, {}]]);
	assert.deepEqual(state.files, { '2026-11.jsonl': 1234, 'pending-1f2e3d4c-0.jsonl': 567 });
}

function lines(name: string): void {
	const text = read(name);
	const exported = readExport(text, readLines(text));
	assert.ok(exported.kind === 'progress');
	const { entries, damaged, missing } = exported;
	assert.deepEqual([damaged, missing], [[], 0]);
	assert.deepEqual(entries.map(entry => entry.key), [closures, gateway, `${gateway}~811c9dc5`, `${gateway}~811c9dc5`]);
	assert.deepEqual([entries[0]?.after, entries[3]?.undoes], [standing, entries[2]?.id]);
	assert.deepEqual(entries[0]?.attempt, { grade: 'hard', took: 42_000, hints: 1, layers: 3, ticked: [1], missed: [0, 2], confidence: 2, text: 'A function and its scope.\n"Größe" 😀' });
}

const desk = (stored: Readonly<Record<string, unknown>>) => openDesk({ get: (key: string) => stored[key], update: () => Promise.resolve() } as unknown as vscode.Memento);

function displayed(stored: Desk): void {
	const session = onDisplay(stored);
	const [step] = stored.steps;
	assert.deepEqual([session?.title, session?.position, session?.queue.slice(0, 4).map(slot => slot.key)], ['Functions', 2, [closures, `${closures}~811c9dc5`, gateway, 'bundled/scope']]);
	assert.deepEqual(session?.queue[0]?.attempt, { layers: 2, hints: 1, ticked: [0, 1], elapsed: 42_000, confidence: 3, grade: 'again' });
	assert.deepEqual([step?.changes, step?.draft], [[{ key: closures, entry: '1f2e3d4c-1', before: standing }], 'A function']);
}

/** What every form of stored state ever released must still say. A form, once here, stays. */
const forms: Readonly<Record<string, (name: string) => void>> = {
	'snapshot-v1.json': snapshot,
	'snapshot-v2.json': snapshot,
	'log-v1.jsonl': lines,
	'export-v1.jsonl': lines,
	'session-v1.json'(name) { displayed(desk({ 'dryRun.session': parsed(name) }).desk()); },
	'desk-v2.json'(name) {
		const { session, desk: rest } = parsed(name) as StoredDesk;
		displayed(desk({ 'dryRun.session': session, 'dryRun.desk': rest }).desk());
	},
	'drafts-v1.json'(name) {
		const { draft } = desk({ 'dryRun.drafts': parsed(name) });
		assert.deepEqual([draft(closures), draft(gateway)], ['A function and\nits scope', 'Routes']);
	},
};

describe('Stored progress of every version', () => {
	it('has a fixture', () => {
		assert.deepEqual(readdirSync(folder).sort(), Object.keys(forms).sort());
		for (const name of [`snapshot-v${snapshotVersion}.json`, `export-v${exportVersion}.jsonl`, `desk-v${deskVersion}.json`]) {
			assert.ok(name in forms, `${name} is written today and has no fixture in ${folder}.`);
		}
	});

	for (const [name, check] of Object.entries(forms)) {
		it(`still loads: ${name}`, () => { check(name); });
	}
});
