import * as vscode from 'vscode';
import assert from 'node:assert/strict';
import { commands, contextKeys, settings } from '../../../src/host/ids';
import { questionTabs } from '../../support/host/extension';
import { replace } from '../../support/host/replace';
import type { Stage } from '../../support/host/stage';
import { until } from '../../support/host/until';
import { noticeOf, reveal, type Trials } from './trial';

/** Accepts the first row of the quick pick that is open, or is about to be, until that has led to a question. */
async function accepted(stage: Stage, ask: () => unknown): Promise<string | undefined> {
	let isShown = false;
	const shown = stage.panel.after('showQuestion', ask).then(message => {
		isShown = true;
		return message.view.place;
	});
	await until('accepting the pick shows a question', async () => {
		await stage.run('workbench.action.acceptSelectedQuickOpenItem');
		return isShown;
	});
	return shown;
}

/** Commands that bring a question to the panel. */
export const waysIn: Trials = {
	[commands.openRandomQuestion]: {
		fact: 'opens the panel with one question',
		async run(stage) {
			const { view } = await stage.panel.after('showQuestion', () => stage.run(commands.openRandomQuestion));
			assert.notEqual(view.question, '');
			assert.equal(view.place, undefined);
			await until('one tab shows the panel', () => questionTabs().length === 1);
		},
	},
	[commands.openQuestion]: {
		fact: 'opens the question that its key names',
		async run(stage) {
			const view = await stage.open('rounding');
			assert.equal(view.question, 'Which type holds an amount of money?');
			assert.deepEqual(view.breadcrumb, ['Ledger', 'Transfers']);
		},
	},
	[commands.openDailyQuestion]: {
		fact: 'opens the day\'s question of the workspace\'s banks, the same each time',
		async run(stage) {
			const first = await stage.panel.after('showQuestion', () => stage.run(commands.openDailyQuestion));
			const second = await stage.panel.after('showQuestion', () => stage.run(commands.openDailyQuestion));
			assert.equal(second.view.question, first.view.question);
			assert.notEqual(first.view.breadcrumb[0], 'LLM and AI Engineering');
		},
	},
	[commands.startDrill]: {
		fact: 'asks what to drill, and starts it; or starts what it is given',
		async run(stage) {
			assert.match(String(await accepted(stage, () => { void stage.run(commands.startDrill); })), /^1 of \d+$/);
			const filter = { bank: ['.dryrun/ledger.yaml'], difficulty: 'easy' };
			const { view } = await stage.panel.after('showQuestion', () => stage.run(commands.startDrill, { kind: 'practice', filter, size: 1 }));
			assert.deepEqual([view.breadcrumb[0], view.badges[0]?.label, view.place], ['Ledger', 'easy', undefined]);
			for (const [wrong, message] of [
				[{ kind: 'exam' }, /no drill of the kind "exam".*random/], [{ filter: { colour: 'red' } }, /difficulty, status/], [{ size: 0 }, /from 1 to 1000/],
			] as const) {
				await stage.run(commands.startDrill, wrong);
				assert.match(stage.told.at(-1) ?? '', message);
			}
			await stage.run(commands.startDrill, { kind: 'missed', filter: { difficulty: 'hard', category: 'Nowhere' } });
			assert.match(stage.told.at(-1) ?? '', /^Nothing fits "hard · Nowhere"/);
		},
	},
	[commands.practiseToday]: {
		fact: 'asks new questions when nothing is due',
		async run(stage) {
			const { view } = await stage.panel.after('showQuestion', () => stage.run(commands.practiseToday));
			assert.match(view.place ?? '', /^1 of \d+$/);
		},
	},
	[commands.raiseTodaysLimit]: {
		fact: 'lets today have more new questions, and says what it can\'t read',
		async run(stage) {
			const filter = { bank: 'bundled' };
			const size = 100;
			const before = await stage.panel.after('showQuestion', () => stage.run(commands.startDrill, { kind: 'learn', filter, size }));
			await stage.run(commands.raiseTodaysLimit, { newPerDay: 5 });
			const after = await stage.panel.after('showQuestion', () => stage.run(commands.startDrill, { kind: 'learn', filter, size }));
			const total = (place = '') => Number(place.split(' ').at(-1));
			assert.equal(total(after.view.place), total(before.view.place) + 5);
			await stage.run(commands.raiseTodaysLimit, { newPerDay: -1 });
			assert.match(stage.told.at(-1) ?? '', /whole numbers from 0 on/);
		},
	},
	[commands.rescheduleAll]: {
		fact: 'gives questions the dates of changed settings, and undo gives the old ones back',
		async run(stage) {
			await reveal(stage, 'double-entry');
			await noticeOf(stage, commands.gradeEasy);
			await stage.run(commands.rescheduleAll);
			assert.equal(stage.told.at(-1), 'Every question already has the date that the settings give it.');
			const configuration = vscode.workspace.getConfiguration();
			await configuration.update(settings.retention, 0.75, vscode.ConfigurationTarget.Global);
			try {
				assert.match((await stage.panel.after('showNotice', () => stage.run(commands.rescheduleAll))).text, /^\d+ questions? ha/);
				assert.equal(await noticeOf(stage, commands.undoStep), 'Taken back.');
			} finally {
				await configuration.update(settings.retention, undefined, vscode.ConfigurationTarget.Global);
			}
			assert.equal(await noticeOf(stage, commands.undoStep), 'Taken back.');
		},
	},
	[commands.drillTopic]: {
		fact: 'drills the topic that it is given, or asks for one',
		async run(stage) {
			const { view } = await stage.panel.after('showQuestion', () => stage.run(commands.drillTopic, 'integrity'));
			assert.equal(view.place, '1 of 2');
			assert.match(String(await accepted(stage, () => { void stage.run(commands.drillTopic); })), /^1 of \d+$/);
		},
	},
	[commands.drillReference]: {
		fact: 'asks which tables to drill, and asks their rows',
		async run(stage) {
			assert.match(String(await accepted(stage, () => { void stage.run(commands.drillReference); })), /^1 of \d+$/);
		},
	},
	[commands.goToQuestion]: {
		fact: 'lists what was typed, mistakes forgiven, and opens it',
		async run(stage) {
			await stage.run(commands.goToQuestion, 'same tranfser twice');
			const picker = stage.pickers.at(-1);
			const [first] = await until('a row is active', () => picker?.activeItems.length && picker.activeItems);
			assert.equal(first?.label, 'What happens when a client sends the same transfer twice?');
			const { view } = await stage.panel.after('showQuestion', () => stage.run('workbench.action.acceptSelectedQuickOpenItem'));
			assert.equal(view.question, first.label);
		},
	},
	[commands.reviewDue]: {
		fact: 'asks what is due, and says so when nothing is',
		async run(stage) {
			await stage.run(commands.reviewDue);
			assert.equal(stage.told.at(-1), 'Nothing is due. Practise something else?');
			await reveal(stage, 'idempotency-key');
			await noticeOf(stage, commands.gradeAgain);
			const inAnHour = Date.now() + 3_600_000;
			const restore = replace(Date, 'now', () => () => inAnHour);
			const { view } = await stage.panel.after('showQuestion', () => stage.run(commands.reviewDue)).finally(restore);
			assert.equal(view.question, 'What happens when a client sends the same transfer twice?');
		},
	},
	[commands.resumeSession]: {
		fact: 'takes up the session that was left, where it was left, and asks which when several wait',
		async run(stage) {
			const leave = async () => {
				await stage.run(commands.leaveSession);
				await until('the panel is gone and a session waits', () => questionTabs().length === 0 && stage.contexts.get(contextKeys.hasSession) === true);
			};
			await stage.panel.after('showQuestion', () => stage.run(commands.drillTopic, 'integrity'));
			await leave();
			await stage.panel.after('showQuestion', () => stage.run(commands.drillTopic, 'ledger'));
			await stage.panel.after('showQuestion', () => stage.run(commands.skipQuestion));
			await leave();
			assert.equal(await accepted(stage, () => { void stage.run(commands.resumeSession); }), '2 of 3');
		},
	},
};
