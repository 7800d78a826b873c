import * as vscode from 'vscode';
import assert from 'node:assert/strict';
import { commands } from '../../../src/host/ids';
import { until } from '../../support/host/until';
import { openStage, type Stage } from '../../support/host/stage';
import { workspaceFiles } from '../../support/host/workspaceFiles';
import { aLibrary } from '../../support/host/library';
import { aProgressRoom } from '../../support/host/progressRoom';
import { aStanding } from '../../support/host/standings';

const path = '.dryrun/loose.csv';
const rows = 'question,answer,category\nWhy is the sky high?,Nobody knows.,Loose ends\nWhy is the sea deep?,,Loose ends\n,An answer alone.,Loose ends\n';

describe('Questions as people have them', () => {
	const files = workspaceFiles();
	let stage: Stage;
	before(async () => { stage = await openStage(); });
	after(() => stage.stop());
	afterEach(async () => {
		await stage.clear();
		await files.clear();
		await vscode.commands.executeCommand(commands.reloadBanks);
	});

	it('are drilled without an answer, and marked; drafts are listed and never drilled', async () => {
		files.write(path, rows);
		await stage.run(commands.reloadBanks);
		const library = aLibrary();
		await library.banks();
		const outlines = library.files().find(file => file.bank.id === path)?.bank.outlines;
		library.dispose();
		assert.deepEqual(outlines?.map(({ unanswered, draft }) => [unanswered ?? false, draft ?? false]), [[false, false], [true, false], [false, true]]);

		const { view } = await stage.panel.after('showQuestion', () => stage.run(commands.drillTopic, 'Loose ends'));

		assert.equal(view.place, '1 of 2');
	});

	it('keep their progress while their file is away', async () => {
		const library = aLibrary();
		const { progress } = await aProgressRoom();
		files.write(path, rows);
		await library.banks();
		const key = `${path}/why-is-the-sky-high`;
		progress.record(key, aStanding());

		files.remove(path);
		await library.reload();
		assert.equal(library.question(key), undefined);
		files.write(path, rows);
		await library.reload();

		await until('the question is back', () => library.question(key)?.answer === 'Nobody knows.');
		assert.equal(progress.standing(key)?.grade, 'good');
		library.dispose();
	});
});
