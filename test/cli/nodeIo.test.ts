import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeIo } from '../../src/cli/nodeIo';

describe('The machine of the command line', () => {
	let folder: string;
	beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'dry-run-cli-')); });
	afterEach(() => { rmSync(folder, { recursive: true }); });

	it('reads text in the encodings that the editor reads', () => {
		const path = join(folder, 'cards.tsv');
		for (const encoding of ['utf8', 'utf16le'] as const) {
			writeFileSync(path, '\ufeffquestion\tanswer\nWarum „Salz“?\tGeschmack\n', encoding);

			assert.equal(nodeIo().read(path), 'question\tanswer\nWarum „Salz“?\tGeschmack\n');
		}
	});

	it('tells files, folders and nothing apart', () => {
		writeFileSync(join(folder, 'a.md'), '');

		assert.deepEqual(['a.md', '.', 'b.md'].map(name => nodeIo().kindOf(join(folder, name))), ['file', 'folder', undefined]);
		assert.deepEqual(nodeIo().list(folder), ['a.md']);
	});
});
