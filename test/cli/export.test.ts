import assert from 'node:assert/strict';
import { readBank } from '../../src/core/read/readBank';
import { machine } from './machine';

const files = {
	'bank/bread.md': '### Q1: Why salt?\n\n**Difficulty:** easy\n\n**Key points:**\n- taste\n\n**Answer:** It tastes.\n',
	'bank/cake/eggs.csv': 'question,answer\nWhy eggs?,They hold.\n',
	'bank/cake/LICENSE.md': 'Prose only.',
	'bank/node_modules/x.md': '### Q1: Why modules?\nNo.',
	'bank/.hidden.md': '### Q1: Why hidden?\nNo.',
	'bank/.dryrun/own.md': '### Q1: Why own?\nYes.',
	'broken.md': '### Q1: Why?\n```\ncode\n',
};

describe('dryrun export', () => {
	it('prints one object per question of a folder, sorted, with the path as it was given', () => {
		const cli = machine(files);

		assert.equal(cli.run('export', '--format', 'jsonl', 'bank'), 0);
		assert.deepEqual(
			cli.rows().map(({ file, line, question }) => [file, line, question]),
			[
				['bank/.dryrun/own.md', 1, 'Why own?'],
				['bank/bread.md', 1, 'Why salt?'],
				['bank/cake/eggs.csv', 2, 'Why eggs?'],
			],
		);
		assert.equal(
			cli.out().split('\n')[1],
			'{"file":"bank/bread.md","line":1,"question":"Why salt?","keyPoints":["taste"],"answer":"It tastes.","difficulty":"easy","id":"why-salt"}',
		);
	});

	it('reads single files, globs and standard input', () => {
		const cli = machine(files, '### Q: Why not?\nSo.\n');

		assert.equal(cli.run('export', 'bank/bread.md', 'bank/**/*.csv', '-'), 0);
		assert.deepEqual(
			cli.rows().map(({ file }) => file),
			['bank/bread.md', 'bank/cake/eggs.csv', '-'],
		);
	});

	it('says what is wrong, and where, and ends with 1', () => {
		const cli = machine(files);

		assert.equal(cli.run('export', 'broken.md'), 1);
		assert.match(cli.err(), /^broken\.md:2: warning: .*\[unclosed-fence\]\n$/);
		assert.equal(cli.rows().length, 1);
	});

	it('reports a file without questions only when it was named', () => {
		const cli = machine(files);

		assert.equal(cli.run('export', 'bank/cake/LICENSE.md'), 1);
		assert.match(cli.err(), /no-questions/);
	});

	it('marks drafts', () => {
		const cli = machine({ 'a.csv': 'question,answer\n,Lost.\n' });

		assert.equal(cli.run('export', 'a.csv'), 1);
		assert.deepEqual(cli.rows().map(({ draft, answer }) => [draft, answer]), [[true, 'Lost.']]);
	});

	it('ends with 2 for a path that leads nowhere, an unknown format and no path', () => {
		for (const args of [['nowhere.md'], ['nothing/*.md'], ['--format', 'pdf', 'bank'], []]) {
			assert.equal(machine(files).run('export', ...args), 2, args.join(' '));
		}
		assert.throws(() => machine(files).run('export', '--nosuch', 'bank'), /nosuch/);
	});

	it('follows a named form', () => {
		const cli = machine({ 'a.md': '## Yeast\nAlive.\n## Salt\nMineral.\n' });

		assert.equal(cli.run('export', '--as', 'plain-heading', 'a.md'), 0);
		assert.deepEqual(cli.rows().map(({ question }) => question), ['Yeast', 'Salt']);
	});

	for (const format of ['json', 'yaml', 'csv', 'anki'] as const) {
		it(`prints ${format} that reads back to the same questions`, () => {
			const cli = machine(files);
			cli.run('export', '--format', format, 'bank');
			const { questions } = readBank(`a.${format === 'anki' ? 'txt' : format}`, cli.out());

			assert.deepEqual(
				questions.map(({ question }) => question),
				['Why own?', 'Why salt?', 'Why eggs?'],
			);
			assert.match(questions[1]?.answer ?? '', /It tastes\.$/);
		});
	}
});
