import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository, temporaryFolder } from '../../scripts/vscode/folders.mjs';
import { readManifest } from '../support/project/manifest';

const file = join(repository, readManifest().bin.dryrun ?? '');

describe('The built command line', () => {
	const { folder, remove } = temporaryFolder();
	const dryrun = (args: readonly string[], input = '') => {
		const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...args], { cwd: folder, input, encoding: 'utf8' });
		return { status, stdout, stderr };
	};

	before(() => {
		writeFileSync(join(folder, 'clean.yaml'), 'questions:\n  - question: Why salt?\n    answer: It tastes.\n    keyPoints: [taste]\n    followUps: [{ question: And pepper?, answer: It burns. }]\n');
		writeFileSync(join(folder, 'broken.md'), '### Q1: Why?\n```\ncode\n');
	});
	after(() => remove());

	it('is a script for Node', () => assert.match(readFileSync(file, 'utf8'), /^#!\/usr\/bin\/env node\n/));

	it('tells the version that package.json has', () => assert.equal(dryrun(['--version']).stdout, `${(JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')) as { version: string }).version}\n`));

	it('ends with 1 for a broken file', () => {
		const { status, stdout } = dryrun(['lint', 'broken.md']);

		assert.equal(status, 1);
		assert.match(stdout, /^broken\.md:2:\d+: warning: .*\[unclosed-fence\]$/m);
	});

	it('ends with 0 for a clean one', () => assert.deepEqual(dryrun(['lint', 'clean.yaml']), { status: 0, stdout: '1 question in 1 file: no problems.\n', stderr: '' }));

	it('ends with 2 for nothing, and for an option that it doesn\'t know', () => {
		assert.deepEqual([dryrun(['lint']), dryrun(['lint', 'nowhere']), dryrun(['lint', '--nosuch', 'clean.yaml'])].map(({ status }) => status), [2, 2, 2]);
		assert.match(dryrun(['lint', '--nosuch', 'clean.yaml']).stderr, /nosuch.*\nTry "dryrun lint --help"\.\n$/);
	});

	it('exports what is piped into it', () => {
		const { status, stdout } = dryrun(['export', '-'], '### Q: Why not?\nSo.\n');

		assert.deepEqual([status, JSON.parse(stdout)], [0, { file: '-', line: 1, question: 'Why not?', answer: 'So.', id: 'why-not' }]);
	});
});
