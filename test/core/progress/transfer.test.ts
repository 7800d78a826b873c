import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readLines, writeLine } from '../../../src/core/progress/line';
import { exportVersion, readExport, writeExport, type Exported } from '../../../src/core/progress/transfer';
import { anEntry, morning } from '../../support/builders';
import { anyEntries } from './arbitraries';

const read = (text: string): Exported => readExport(text, readLines(text));

describe('an exported file', () => {
	it('gives back every entry', () => {
		fc.assert(fc.property(anyEntries, entries => {
			assert.deepEqual(read(writeExport(entries, morning)), { kind: 'progress', entries, damaged: [], missing: 0 });
		}), { numRuns: 30 });
	});

	it('says in its first line what it is', () => {
		const [head = ''] = writeExport([anEntry()], morning).split('\n');

		assert.deepEqual(JSON.parse(head), { dryRun: 'progress', version: exportVersion, at: morning, entries: 1 });
	});

	it('tells its damaged lines by their numbers in an editor, and how many are missing', () => {
		const text = writeExport(['a', 'b', 'c', 'd'].map(id => anEntry({ id })), morning);
		const lines = text.split('\n');

		const damaged = read([lines[0], lines[1], 'torn', lines[3]].join('\n'));

		assert.ok(damaged.kind === 'progress');
		assert.deepEqual([damaged.entries.map(entry => entry.id), damaged.damaged, damaged.missing], [['a', 'c'], [3], 1]);
	});

	it('may be a file of the log itself', () => {
		assert.deepEqual(read(writeLine(anEntry())), { kind: 'progress', entries: [anEntry()], damaged: [], missing: 0 });
	});

	it('may be empty', () => {
		assert.deepEqual(read(writeExport([], morning)), { kind: 'progress', entries: [], damaged: [], missing: 0 });
	});

	it('is not taken when a later version wrote it', () => {
		assert.deepEqual(read(writeExport([anEntry()], morning).replace('"version":1', '"version":9')), { kind: 'newer', version: 9 });
	});

	for (const text of ['', '\n', 'questions:\n- id: a\n', '{"dryRun":"bank","version":1}', '{"version":1}', 'null', '[]', 'x'.repeat(1_000), '{"dryRun":"progress"}']) {
		it(`is foreign when it says ${JSON.stringify(text.slice(0, 30))}`, () => assert.deepEqual(read(text), { kind: 'foreign' }));
	}
});
