import assert from 'node:assert/strict';
import { machine } from './machine';

const files = { 'bank/a.yaml': 'title: Bread\nquestions:\n  - question: Why salt?\n    answer: It tastes.\n' };

describe('dryrun render', () => {
	it('prints the bank as Markdown', () => {
		const cli = machine(files);

		assert.equal(cli.run('render', 'bank'), 0);
		assert.match(cli.out(), /^<!-- .* -->\n\n# Bread\n\n- \[Bread\]\(#bread-1\)\n {2}- \[Why salt\?\]\(#why-salt\)\n\n## Bread\n\n### Why salt\?\n\n\*\*Answer:\*\* It tastes\.\n$/);
	});

	it('writes the file, finds it up to date, and finds it out of date after an edit', () => {
		const cli = machine(files);

		assert.equal(cli.run('render', '--out', 'bank/README.md', 'bank'), 0);
		assert.equal(cli.out(), '');
		assert.equal(cli.run('render', '--check', 'bank/README.md', 'bank'), 0);

		const edited = machine({ ...files, 'bank/README.md': `${cli.file('bank/README.md') ?? ''}more` });
		assert.equal(edited.run('render', '--check', 'bank/README.md', 'bank'), 1);
		assert.match(edited.err(), /^bank\/README\.md is not up to date\. Run: dryrun render --out bank\/README\.md bank\n$/);
	});

	it('takes a file with other line ends for up to date, and one that isn\'t there not', () => {
		const cli = machine(files);
		cli.run('render', 'bank');

		assert.equal(machine({ ...files, 'Q.md': cli.out().replaceAll('\n', '\r\n') }).run('render', '--check', 'Q.md', 'bank'), 0);
		assert.equal(machine(files).run('render', '--check', 'Q.md', 'bank'), 1);
	});

	it('is no second bank in the bank\'s folder', () => {
		const cli = machine(files);
		cli.run('render', '--out', 'bank/README.md', 'bank');
		cli.run('export', 'bank');

		assert.deepEqual(cli.rows().map(({ file }) => file), ['bank/a.yaml']);
	});

	it('ends with 2 without a path, for one that leads nowhere, and for both of --out and --check', () => {
		assert.deepEqual([[], ['nowhere'], ['--out', 'a.md', '--check', 'a.md', 'bank']].map(args => machine(files).run('render', ...args)), [2, 2, 2]);
	});
});
