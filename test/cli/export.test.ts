import assert from 'node:assert/strict';
import { globToMatcher } from '../../src/cli/glob';
import type { Io } from '../../src/cli/io';
import { run } from '../../src/cli/run';
import { readBank } from '../../src/core/read/readBank';

/** A machine that holds only these files. */
function machine(files: Readonly<Record<string, string>>, input = '') {
	let out = '', err = '';
	const folders = new Set(Object.keys(files).flatMap(path => path.split('/').slice(0, -1).map((_, at, parts) => parts.slice(0, at + 1).join('/'))));
	const io: Io = {
		kindOf: path => path in files
			? 'file'
			: path === '.' || folders.has(path)
				? 'folder'
				: path.startsWith('./') ? io.kindOf(path.slice(2)) : undefined,
		list: path => {
			const prefix = path === '.' ? '' : `${path.replace(/^\.\//, '')}/`;
			return [
				...new Set(Object.keys(files).filter(file => file.startsWith(prefix)).map(file => file.slice(prefix.length).split('/')[0] ?? '')),
			];
		},
		read: path => files[path.replace(/^\.\//, '')] ?? '',
		readInput: () => input,
		print: text => { out += text; },
		complain: text => { err += text; },
	};
	return {
		run: (...args: readonly string[]) => run(args, io),
		out: () => out,
		err: () => err,
		rows: () => out.split('\n').filter(line => line !== '').map(line => JSON.parse(line) as Record<string, unknown>),
	};
}

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

describe('dryrun', () => {
	it('helps', () => {
		const cli = machine(files);

		assert.equal(cli.run('help'), 0);
		assert.match(cli.out(), /dryrun export .*PATH…/);
		assert.equal(machine(files).run('export', '--help'), 0);
	});

	it('ends with 2 without a command and for one that it doesn\'t know', () => {
		assert.deepEqual([machine(files).run(), machine(files).run('bake')], [2, 2]);
	});
});

describe('globs', () => {
	const fits = (glob: string, path: string) => globToMatcher(glob)(path);

	it('stay in a folder with one star and go through folders with two', () => {
		assert.deepEqual(
			[
				fits('a/*.md', 'a/b.md'),
				fits('a/*.md', 'a/b/c.md'),
				fits('a/**/*.md', 'a/b/c.md'),
				fits('a/**/*.md', 'a/c.md'),
				fits('**', 'a/b'),
				fits('a/**', 'b'),
			],
			[true, false, true, true, true, false],
		);
	});

	it('know question marks and alternatives', () => {
		assert.deepEqual(
			[
				fits('a?.md', 'ab.md'),
				fits('a?.md', 'a.md'),
				fits('*.{md,csv}', 'a.csv'),
				fits('*.{md,csv}', 'a.txt'),
				fits('{a', '{a'),
			],
			[true, false, true, false, true],
		);
	});

	it('with many stars take no longer than their product', () => {
		assert.equal(fits('*a'.repeat(30), 'a'.repeat(5000)), true);
		assert.equal(fits(`${'**/'.repeat(20)}x`, 'a/'.repeat(500)), false);
	});
});
