import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { librariesOnFiles } from '../../support/host/library';
import { temporaryFolder } from '../../support/host/temporary';
import { until } from '../../support/host/until';

const list = (...titles: readonly string[]) => `# Interview Questions\n\n${titles.map(title => `## Q: ${title}\n\nBecause it is so.\n`).join('\n')}`;

describe('The setting dryRun.banks', () => {
	const { files, library } = librariesOnFiles();

	const bank = (path: string) => library().files().find(file => file.bank.id === path)?.bank;
	const titles = (path: string) => bank(path)?.outlines.map(({ question }) => question);
	const told = () => library().notices().map(({ message }) => message).join('\n');

	it('names files anywhere in the workspace, and takes effect at once', async () => {
		files.write('docs/bread/salt.md', list('Why salt?'));
		await library().banks();
		assert.equal(bank('docs/bread/salt.md'), undefined);

		await files.banks(['./docs/**/*.md']);
		await until('the file is a bank', () => titles('docs/bread/salt.md')?.[0] === 'Why salt?');
		await files.banks([]);

		await until('it is none any more', () => bank('docs/bread/salt.md') === undefined);
	});

	it('is watched: files that come, change and go, alone and with their folder', async () => {
		await files.banks(['docs/**/*.md']);
		files.write('docs/salt.md', list('Why salt?'));
		await library().banks();
		await until('the folder is watched', () => {
			files.write('docs/yeast.md', list('Why yeast?'));
			return titles('docs/yeast.md')?.[0] === 'Why yeast?';
		});

		files.write('docs/salt.md', list('Why so much salt?'));
		await until('the change is read', () => titles('docs/salt.md')?.[0] === 'Why so much salt?');
		files.write('docs/deep/er/flour.md', list('Why flour?'));
		await until('the file in a new folder is read', () => titles('docs/deep/er/flour.md')?.[0] === 'Why flour?');
		files.remove('docs/deep');

		await until('the folder is gone', () => bank('docs/deep/er/flour.md') === undefined);
	});

	it('may name a form and a title', async () => {
		files.write('notes/bread.txt', 'What makes dough rise;Yeast does.\nWhat is salt for;Taste.\n');
		await files.banks([{ files: 'notes/bread.txt', format: 'csv', title: 'Bread' }]);

		await library().banks();

		assert.deepEqual([bank('notes/bread.txt')?.title, titles('notes/bread.txt')], ['Bread', ['What makes dough rise', 'What is salt for']]);
	});

	it('leaves out folders of programs, but where a glob names them, and files without questions', async () => {
		files.write('docs/node_modules/x/a.md', list('Why not?'));
		files.write('docs/dist/b.md', list('Why this?'));
		files.write('docs/prose.md', 'Nothing is asked here.\n');
		await files.banks(['docs/**/*.md', 'docs/dist/*.md']);

		await library().banks();

		assert.deepEqual(library().files().map(file => file.bank.id).filter(id => id.startsWith('docs/')), ['docs/dist/b.md']);
	});

	it('says what it can\'t use, and uses the rest', async () => {
		files.write('docs/salt.md', list('Why salt?'));
		await files.banks(['../secret.md', '/etc/*', 'nothing/*.md', { files: 'docs/*.md', format: 'lists' }, 7, 'docs/salt.md']);

		await library().banks();

		assert.match(told(), /"\.\.\/secret\.md" leaves the workspace folder/);
		assert.match(told(), /"\/etc\/\*" begins at the root/);
		assert.match(told(), /"nothing\/\*\.md" matches no file/);
		assert.match(told(), /no format "lists"\. The formats are: .*numbered-heading/);
		assert.match(told(), /7 is neither a glob nor an object/);
		assert.equal(library().notices().length, 5);
		assert.deepEqual(titles('docs/salt.md'), ['Why salt?']);
	});

	it('never leads out of the workspace by a link, and says so', async () => {
		const outside = temporaryFolder();
		files.write('docs/salt.md', list('Why salt?'));
		files.link('docs/link', outside.path);
		files.link('docs/file.md', '/etc/hostname');
		files.link('.dryrun/linked', outside.path);
		await files.banks(['docs/**/*.md', 'docs/link/*.md']);
		files.write('docs/link/secret.md', list('Why secret?'));

		await library().banks();

		rmSync(outside.path, { recursive: true });
		assert.deepEqual(library().files().map(file => file.bank.id).filter(id => /docs|linked/.test(id)), ['docs/salt.md']);
		assert.match(told(), /docs\/file\.md and 1 more are links/);
		assert.match(told(), /In \.dryrun, \.dryrun\/linked is a link/);
		outside.remove();
	});
});
