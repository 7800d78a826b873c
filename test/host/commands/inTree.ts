import * as vscode from 'vscode';
import assert from 'node:assert/strict';
import type { Grouping } from '../../../src/core/practice/groups';
import { commands, contextKeys } from '../../../src/host/ids';
import { inWorkspace, questionKey } from '../../support/host/extension';
import { until } from '../../support/host/until';
import { noticeOf, reveal, type Trial, type Trials } from './trial';

const groups = (command: string, grouping: Grouping): Trial => ({
	fact: 'tells the workbench how the tree is grouped',
	async run(stage) {
		await stage.run(command);
		assert.equal(stage.contexts.get(contextKeys.grouping), grouping);
	},
});

const stars = (command: string, isStarred: boolean): Trial => ({
	fact: 'changes the star of the row that it is called on',
	async run(stage) {
		await stage.open('closing');
		const row = { kind: 'question', outline: { key: questionKey('closing') } };
		const message = await stage.panel.after('showStar', () => stage.run(command, row));
		assert.equal(message.isStarred, isStarred);
	},
});

/** Commands of the Topics tree. */
export const inTree: Trials = {
	[commands.groupByTag]: groups(commands.groupByTag, 'tag'),
	[commands.groupByDifficulty]: groups(commands.groupByDifficulty, 'difficulty'),
	[commands.groupByStatus]: groups(commands.groupByStatus, 'status'),
	[commands.groupByCategory]: groups(commands.groupByCategory, 'category'),
	[commands.starQuestion]: stars(commands.starQuestion, true),
	[commands.unstarQuestion]: stars(commands.unstarQuestion, false),
	[commands.resetQuestion]: {
		fact: 'makes a question new again, and undo brings back what was learnt',
		async run(stage) {
			await reveal(stage, 'rounding');
			await noticeOf(stage, commands.gradeEasy);
			const row = { kind: 'question', outline: { key: questionKey('rounding') } };
			assert.match((await stage.panel.after('showNotice', () => stage.run(commands.resetQuestion, row))).text, /^Reset: /);
			assert.match(stage.told.at(-1) ?? '', /as if they were new/);
			await reveal(stage, 'rounding');
			assert.equal(await noticeOf(stage, commands.undoStep), 'Taken back.');
			assert.equal(await noticeOf(stage, commands.undoStep), 'Taken back.');
		},
	},
	[commands.bringBackQuestion]: {
		fact: 'makes a suspended question askable again',
		async run(stage) {
			await stage.open('closing');
			await stage.run(commands.suspendQuestion);
			const outline = { key: questionKey('closing') };

			await stage.run(commands.bringBackQuestion, { kind: 'question', outline });

			const { view } = await stage.panel.after('showQuestion', () => stage.run(commands.drillTopic, { title: 'Closing', outlines: [outline] }));
			assert.deepEqual(view.breadcrumb.slice(0, 1), ['Ledger']);
		},
	},
	[commands.openReference]: {
		fact: 'opens the tables as a page',
		async run(stage) {
			await stage.run(commands.openReference);
			const tabs = () => vscode.window.tabGroups.all.flatMap(group => group.tabs);
			await until('a preview is open', () => tabs().some(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('markdown.preview')));
			const page = await vscode.workspace.openTextDocument(vscode.Uri.parse('dryrun-reference:/Quick Reference.md'));
			assert.match(page.getText(), /^# Quick Reference\n[^]*\n\|.*\|\n/);
		},
	},
	[commands.reloadBanks]: {
		fact: 'reads the bank files again',
		async run(stage) {
			const { path } = inWorkspace('.dryrun/unfinished.yaml');
			let isRead = false;
			const listener = vscode.languages.onDidChangeDiagnostics(({ uris }) => { isRead ||= uris.some(uri => uri.path === path); });
			await stage.run(commands.reloadBanks);
			await until('the faults of a bank file are told anew', () => isRead).finally(() => { listener.dispose(); });
		},
	},
};
