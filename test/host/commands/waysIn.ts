import assert from 'node:assert/strict';
import { commands, contextKeys } from '../../../src/host/ids';
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
	[commands.startDrill]: {
		fact: 'asks what to drill, and starts it',
		async run(stage) {
			assert.equal(await accepted(stage, () => { void stage.run(commands.startDrill); }), '1 of 20');
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
