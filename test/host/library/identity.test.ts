import assert from 'node:assert/strict';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Library } from '../../../src/host/library';
import type { Stored } from '../../support/host/context';
import { activated } from '../../support/host/extension';
import { aLibrary } from '../../support/host/library';
import { temporaryFolder, type TemporaryFolder } from '../../support/host/temporary';
import { until } from '../../support/host/until';
import { workspaceFiles } from '../../support/host/workspaceFiles';

const path = '.dryrun/bread.md';
const bread = (salt: string, answer = 'It slows the yeast and makes the taste.') => `# Bread\n\n## Q: ${salt}\n\n${answer}\n\n## Q: Why yeast?\n\nIt makes the gas that lifts the dough.\n`;

describe('Questions whose bank is edited between readings', () => {
	const files = workspaceFiles();
	let storage: TemporaryFolder;
	let stored: Stored;
	let library: Library;
	before(activated);
	beforeEach(() => {
		storage = temporaryFolder();
		stored = new Map();
		library = aLibrary(stored, storage);
	});
	afterEach(async () => {
		library.dispose();
		storage.remove();
		await files.clear();
	});

	const keys = (from = library) => from.files().find(file => file.bank.id === path)?.bank.outlines.map(({ key }) => key);
	const titleOf = (key: string, from = library) => from.question(`${path}/${key}`)?.question;

	/** Reads the bank in one window, then, edited, in the next. */
	async function acrossRestart(before: string, after: string): Promise<Library> {
		files.write(path, before);
		await library.banks();
		library.dispose();
		files.write(path, after);
		library = aLibrary(stored, storage);
		await library.banks();
		return library;
	}

	it('keep their keys when a title is edited while they are open', async () => {
		files.write(path, bread('Why salt?'));
		await library.banks();
		await until('the bank is watched', () => {
			files.write(path, bread('What is salt good for?'));
			return titleOf('why-salt') === 'What is salt good for?';
		});

		assert.deepEqual(keys(), [`${path}/why-salt`, `${path}/why-yeast`]);
	});

	it('keep them across a restart, for titles and for answers', async () => {
		assert.equal(titleOf('why-salt', await acrossRestart(bread('Why salt?'), bread('What is salt good for?'))), 'What is salt good for?');
		assert.equal(titleOf('why-salt', await acrossRestart(bread('What is salt good for?'), bread('What is salt good for?', 'Another answer, from scratch.'))), 'What is salt good for?');
	});

	it('keep them when the file goes and comes back', async () => {
		await acrossRestart(bread('Why salt?'), bread('What is salt good for?'));
		files.remove(path);
		await until('its questions are gone', () => keys() === undefined);
		files.write(path, bread('What is salt good for?'));

		await until('they are back', () => titleOf('why-salt') === 'What is salt good for?');
	});

	it('are not guessed at between two candidates, which is told at the place', async () => {
		const twice = `${bread('What is salt good for?')}\n## Q: Which salt?\n\nIt slows the yeast and makes the taste.\n`;

		await acrossRestart(bread('Why salt?'), twice);

		const { problems, reading } = library.files().find(file => file.bank.id === path) ?? {};
		assert.equal(titleOf('why-salt'), undefined);
		assert.deepEqual(problems?.filter(({ code }) => code === 'doubtful-identity').map(({ span }) => twice.slice(span.start, span.end).split('\n')[0]), ['## Q: What is salt good for?', '## Q: Which salt?']);
		assert.ok(reading);
	});

	it('are read all the same when what was remembered of them is damaged', async () => {
		files.write(path, bread('Why salt?'));
		await library.banks();
		library.dispose();
		const folder = join(storage.path, 'identities');
		readdirSync(folder).forEach(name => { writeFileSync(join(folder, name), '{"version":1,"uri":[]'); });
		files.write(path, bread('What is salt good for?'));

		library = aLibrary(stored, storage);
		await library.banks();

		assert.equal(titleOf('what-is-salt-good-for'), 'What is salt good for?');
	});
});
