import * as vscode from 'vscode';
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LoggedAttempt } from '../../../src/core/progress/entry';
import { createScheduler } from '../../../src/core/schedule/review';
import { exportProgress } from '../../../src/host/keeping/export';
import { importProgress } from '../../../src/host/keeping/import';
import { resetProgress } from '../../../src/host/keeping/reset';
import type { Library } from '../../../src/host/library';
import type { ProgressRoom } from '../../../src/host/progress';
import { questionKey } from '../../support/host/extension';
import { aLibrary } from '../../support/host/library';
import { api, replace } from '../../support/host/replace';
import { aStanding } from '../../support/host/standings';
import { openStorage, type Storage } from '../../support/host/storage';
import { temporaryFolder, type TemporaryFolder } from '../../support/host/temporary';

const attempt: LoggedAttempt = { grade: 'good', took: 4000, hints: 1, layers: 2, ticked: [0], missed: [1] };
const practice = { scheduler: () => Promise.resolve(createScheduler()) };

describe('Keeping progress', () => {
	let here: Storage;
	let there: Storage;
	let folder: TemporaryFolder;
	let library: Library;
	const file = () => join(folder.path, 'mine.jsonl');
	const parts = (progress: ProgressRoom) => ({ progress, library, practice });
	const last = (storage: Storage) => storage.told.at(-1) ?? '';

	before(() => { library = aLibrary(); });
	after(() => { library.dispose(); });
	beforeEach(() => {
		here = openStorage();
		there = openStorage(); // shows its messages, for it replaced what shows them last
		folder = temporaryFolder();
	});
	afterEach(() => {
		folder.remove();
		there.dispose();
		here.dispose();
	});

	/** A window in which two questions were graded. */
	async function practised(storage: Storage): Promise<ProgressRoom> {
		const room = storage.window();
		const progress = await room.open();
		await progress.record('a/b', aStanding(), { attempt }).durable;
		await progress.record('a/c', aStanding({}, { starred: true })).durable;
		return room;
	}

	it('takes everything to another machine in one file, and brings nothing twice', async () => {
		const room = await practised(here);
		await exportProgress(parts(room), vscode.Uri.file(file()));
		assert.match(last(there), /2 entries about 2 questions exported to .*mine\.jsonl/);
		const other = there.window();
		await (await other.open()).record('a/d', aStanding()).durable;

		await importProgress(parts(other), file());
		assert.match(last(there), /2 entries about 2 questions imported.*A backup from before is kept as .*before-import-/);
		const standings = new Map((await other.open()).all());
		await importProgress(parts(other), file());

		assert.match(last(there), /nothing new was found .*\(2 entries were there already\)\.$/);
		assert.deepEqual((await other.open()).all(), standings);
		assert.deepEqual([...standings.keys()].toSorted(), ['a/b', 'a/c', 'a/d']);
		assert.equal((await (await there.window().open()).history('a/b')).length, 1);
		const backups = there.logged().filter(name => name.startsWith('before-import'));
		assert.equal(backups.length, 1);
		assert.match(readFileSync(there.pathOf(backups[0]), 'utf8'), /a\/d/);
	});

	it('tells what of a file is damaged, and imports the rest', async () => {
		await exportProgress(parts(await practised(here)), file());
		writeFileSync(file(), readFileSync(file(), 'utf8').replace('"a/b"', '"a/x"'));
		const other = there.window();

		await importProgress(parts(other), file());

		assert.match(last(there), /1 entry about 1 question imported .*1 thing could not be taken: Line 2 is damaged/);
		assert.deepEqual([...(await other.open()).all().keys()], ['a/c']);
	});

	it('brings reviews from Anki to the questions that ask the same', async () => {
		const at = Date.now() - 5 * 86_400_000;
		writeFileSync(file(), `id,cid,ease,time,type,front\n${at},1,3,9000,1,<b>Which type</b> holds an amount of money?\n${at + 1},2,1,4000,1,Who is Ann?\n`);
		const room = there.window();

		await importProgress(parts(room), file());

		const progress = await room.open();
		assert.match(last(there), /1 entry about 1 question imported.*Line 3: no bank has the question "Who is Ann\?"/);
		assert.equal(progress.standing(questionKey('rounding'))?.memory?.last, at);
		assert.equal((await progress.history(questionKey('rounding'))).length, 1);
	});

	for (const [what, content, reason] of [
		['a bank', 'questions:\n- question: Why?\n', /was not imported\. It is neither/],
		['the progress of a later version', '{"dryRun":"progress","version":9,"at":0,"entries":0}\n', /later version.*Update Dry Run/],
	] as const) {
		it(`refuses ${what}, and says why`, async () => {
			writeFileSync(file(), content);

			await assert.rejects(importProgress(parts(there.window()), file()), reason);
		});
	}

	it('asks where to when it isn\'t told, and does nothing without an answer', async () => {
		const asked: vscode.SaveDialogOptions[] = [];
		const restore = [
			replace(api.window, 'showSaveDialog', () => (options?: vscode.SaveDialogOptions) => {
				asked.push(options ?? {});
				return Promise.resolve(undefined);
			}),
			replace(api.window, 'showOpenDialog', () => () => Promise.resolve(undefined)),
		];
		const room = await practised(here);

		await exportProgress(parts(room), undefined);
		await importProgress(parts(room), {});

		restore.forEach(back => { back(); });
		assert.match(asked[0]?.defaultUri?.path ?? '', /dry-run-progress-\d{4}-\d\d-\d\d\.jsonl$/);
		assert.deepEqual([readdirSync(folder.path), there.told], [[], []]);
	});

	it('has nothing to export or reset before the first grade, and says so', async () => {
		await exportProgress(parts(there.window()), file());
		await resetProgress(parts(there.window()), undefined);

		assert.match(there.told.join(), /no progress to export yet.*no progress to reset/);
	});

	/** Answers what is asked in turn. */
	const answering = (...answers: readonly (string | undefined)[]) => {
		const asked: string[] = [];
		const rest = [...answers];
		const answer = (text: string) => {
			asked.push(text);
			return Promise.resolve(rest.shift());
		};
		const restore = (['showWarningMessage', 'showInformationMessage'] as const).map(name => replace(api.window, name, () => answer as never));
		return { asked, stop: () => { restore.forEach(back => { back(); }); } };
	};

	it('forgets nothing until that is confirmed', async () => {
		const room = await practised(there);
		const { asked, stop } = answering(undefined);

		await resetProgress(parts(room), undefined);

		stop();
		assert.deepEqual(asked, ['Reset all your progress in this workspace?']);
		assert.equal((await room.open()).all().size, 2);
	});

	it('forgets all, names the backup, and brings it back', async () => {
		const room = await practised(there);
		const { asked, stop } = answering('Reset', 'Bring Back');

		await resetProgress(parts(room), undefined);

		stop();
		assert.match(asked[1] ?? '', /all your progress in this workspace was reset\. The backup is .*reset-.*\.jsonl\./);
		assert.match(asked[2] ?? '', /2 entries about 2 questions imported/);
		assert.deepEqual([...(await there.window().open()).all().keys()].toSorted(), ['a/b', 'a/c']);
	});

	it('stays forgotten in the next window', async () => {
		const room = await practised(there);

		await resetProgress(parts(room), { confirm: false });

		assert.equal((await there.window().open()).all().size, 0);
		assert.equal((await there.window().open()).setAside.length, 0);
	});

	it('leaves everything as it is when the backup cannot be written', async () => {
		const room = await practised(there);
		renameSync(there.log, `${there.log}-away`);
		writeFileSync(there.log, 'a file where the folder should be');

		await assert.rejects(resetProgress(parts(room), { confirm: false }));

		rmSync(there.log);
		renameSync(`${there.log}-away`, there.log);
		assert.equal((await room.open()).all().size, 2);
		assert.equal((await there.window().open()).all().size, 2);
	});
});
