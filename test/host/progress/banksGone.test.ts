import assert from 'node:assert/strict';
import { commands } from '../../../src/host/ids';
import { bankFiles, type BankFiles } from '../../support/host/bankFiles';
import { openStage, type Stage } from '../../support/host/stage';
import { until } from '../../support/host/until';

const bank = (id: string) => `title: Passing\nquestions:\n  - id: ${id}\n    question: Will it come back?\n    answer: It will.\n`;
const key = (id: string) => `.dryrun/passing.yaml/${id}`;

describe('The progress of a bank file', () => {
	let stage: Stage;
	let files: BankFiles;
	before(async () => {
		stage = await openStage();
		files = bankFiles();
	});
	afterEach(() => stage.clear());
	after(async () => {
		await files.clear();
		await stage.stop();
	});

	const isThere = async (id: string): Promise<boolean> => {
		stage.told.length = 0;
		await stage.run(commands.openQuestion, key(id));
		return !stage.told.some(text => text.includes('no longer in its bank'));
	};
	const attempts = async (): Promise<number> => {
		await stage.panel.after('showLayer', () => stage.run(commands.revealLayer));
		return (await stage.panel.after('showHistory', () => stage.run(commands.showHistory))).attempts.length;
	};

	it('is there again when the file vanishes and comes back, and when an id is renamed and gets its name back', async () => {
		const uri = await files.write('passing.yaml', bank('comes-back'));
		await until('the question is there', () => isThere('comes-back'));
		await stage.panel.after('showLayer', () => stage.run(commands.revealLayer));
		await stage.panel.after('showNotice', () => stage.run(commands.gradeGood));

		await files.remove(uri);
		await until('the question is gone', async () => !await isThere('comes-back'));
		await files.write('passing.yaml', bank('renamed'));
		await until('it has another name', () => isThere('renamed'));
		assert.equal(await attempts(), 0);
		await files.write('passing.yaml', bank('comes-back'));
		await until('it has its name again', () => isThere('comes-back'));

		assert.equal(await attempts(), 1);
	});
});
