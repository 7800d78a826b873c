import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commands } from '../../../src/host/ids';
import { temporaryFolder } from '../../support/host/temporary';
import { noticeOf, reveal, type Trials } from './trial';

/** Commands that take progress out and in. The last one forgets what the other trials have left. */
export const keeping: Trials = {
	[commands.exportProgress]: {
		fact: 'writes all progress into the file that it is called with',
		async run(stage) {
			const folder = temporaryFolder();
			await reveal(stage, 'rounding');
			await noticeOf(stage, commands.gradeGood);
			await stage.run(commands.exportProgress, join(folder.path, 'mine.jsonl'));
			assert.match(stage.told.at(-1) ?? '', /exported to .*mine\.jsonl/);
			assert.match(readFileSync(join(folder.path, 'mine.jsonl'), 'utf8'), /^\{"dryRun":"progress",.*\n(?:.*\n)*.*ledger\.yaml\/rounding/);
			folder.remove();
		},
	},
	[commands.importProgress]: {
		fact: 'merges the file that it is called with',
		async run(stage) {
			const folder = temporaryFolder();
			const file = join(folder.path, 'mine.jsonl');
			await reveal(stage, 'rounding');
			await noticeOf(stage, commands.gradeGood);
			await stage.run(commands.exportProgress, file);
			await stage.run(commands.importProgress, file);
			assert.match(stage.told.at(-1) ?? '', /nothing new was found .*there already/);
			folder.remove();
		},
	},
	[commands.resetProgress]: {
		fact: 'asks first, and without a yes forgets nothing; called with confirm: false it forgets all, and names the backup',
		async run(stage) {
			await reveal(stage, 'rounding');
			await noticeOf(stage, commands.gradeGood);
			await stage.run(commands.resetProgress);
			assert.match(stage.told.at(-1) ?? '', /^Reset all your progress in this workspace\?$/);
			await stage.run(commands.resetProgress, { confirm: false });
			assert.match(stage.told.at(-1) ?? '', /was reset\. The backup is .*reset-.*\.jsonl\./);
			await stage.run(commands.resetProgress);
			assert.match(stage.told.at(-1) ?? '', /no progress to reset/);
		},
	},
};
