import assert from 'node:assert/strict';
import { renderedMark } from '../../../src/core/read/rendered';
import { librariesOnFiles } from '../../support/host/library';
import { until } from '../../support/host/until';

describe('Files that belong together', () => {
	const { files, library } = librariesOnFiles();

	const banks = () => library().files().filter(file => file.bank.id.startsWith('.dryrun/bread/'));
	const read = () => banks().flatMap(({ bank }) => bank.outlines.map((outline, at) => [outline.question, bank.questionAt(at).answer]));

	it('are joined: questions with the answers of the tree beside them', async () => {
		files.write('.dryrun/bread/questions/1.md', '# Why salt?\n');
		files.write('.dryrun/bread/answers/1.md', 'It tastes.\n');
		await library().banks();
		assert.deepEqual(read(), [['Why salt?', 'It tastes.']]);

		await until('the answer\'s change is read', () => {
			files.write('.dryrun/bread/answers/1.md', 'It slows the yeast.\n');
			return read()[0]?.[1] === 'It slows the yeast.';
		});

		assert.equal(banks().length, 1);
	});

	it('are questions by their names where they hold only answers', async () => {
		files.write('.dryrun/bread/questions/salt.md', 'A mineral.\n');
		files.write('.dryrun/bread/questions/02-yeast_cells.md', 'Alive.\n');
		files.write('.dryrun/bread/questions/starter.md', 'Old dough.\n');

		await library().banks();

		assert.deepEqual(read().sort(), [['salt', 'A mineral.'], ['starter', 'Old dough.'], ['yeast cells', 'Alive.']]);
	});

	it('are not read again when one beside them changes', async () => {
		files.write('.dryrun/bread/a.md', '## Q: Why salt?\n\nTaste.\n');
		files.write('.dryrun/bread/b.md', '## Q: Why yeast?\n\nAir.\n');
		await library().banks();
		const [, beside] = banks();

		await until('the change is read', () => {
			files.write('.dryrun/bread/a.md', '## Q: Why salt?\n\nIt tastes.\n');
			return read()[0]?.[1] === 'It tastes.';
		});

		assert.equal(banks()[1], beside);
	});

	it('are no banks when they were rendered from one', async () => {
		files.write('.dryrun/bread/a.md', `${renderedMark}\n\n## Q: Why salt?\n\nTaste.\n`);
		files.write('.dryrun/bread/b.md', '## Q: Why yeast?\n\nAir.\n');

		await library().banks();

		assert.deepEqual(read(), [['Why yeast?', 'Air.']]);
	});
});
