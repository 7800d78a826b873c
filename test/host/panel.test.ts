import * as vscode from 'vscode';
import assert from 'node:assert/strict';
import { startSession } from '../../src/core/practice/session';
import { commands, contextKeys } from '../../src/host/ids';
import { assertAlike } from '../support/host/alike';
import { questionKey, questionTabs } from '../support/host/extension';
import { activateAgain } from '../support/host/secondActivation';
import { openStage, type Stage } from '../support/host/stage';
import { until } from '../support/host/until';

describe('Question panel', () => {
	let stage: Stage;
	before(async () => { stage = await openStage(); });
	after(() => stage.stop());
	afterEach(async () => {
		await stage.clear();
		stage.told.length = 0;
	});

	it('opens once and is used again for the next question', async () => {
		const before = stage.panel.made();

		await stage.open('double-entry');
		await stage.open('rounding');
		await stage.panel.after('showQuestion', () => stage.run(commands.openRandomQuestion));

		assert.equal(stage.panel.made() - before, 1);
		await until('one tab shows the panel', () => questionTabs().length === 1);
	});

	it('comes back to the front when another editor covers it', async () => {
		await stage.open('double-entry');
		await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'markdown' }));
		await until('the panel is covered', () => questionTabs()[0]?.isActive === false);

		await stage.open('rounding');

		await until('the panel is in front', () => questionTabs()[0]?.isActive);
		await until('one tab shows the panel', () => questionTabs().length === 1);
	});

	it('gives way to one that the editor brings back, and keeps the session and its listeners', async () => {
		const second = await activateAgain(new Map([['dryRun.session', JSON.stringify(startSession('topic', 'Ledger', ['double-entry', 'rounding'].map(questionKey)))]]));
		const made = () => vscode.window.createWebviewPanel('dryRun.question', 'Dry Run', vscode.ViewColumn.Active);
		await stage.panel.after('showQuestion', () => second.serializers[0]?.deserializeWebviewPanel(made(), undefined));

		const { view } = await stage.panel.after('showQuestion', () => second.serializers[0]?.deserializeWebviewPanel(made(), undefined));

		assertAlike(view, { question: 'Why does every payment write two rows?', place: '1 of 2' });
		await until('one tab shows the panel', () => questionTabs().length === 1);
		await stage.panel.after('showLayer', () => second.run(commands.revealLayer));
		second.deactivate();
		second.restore();
	});

	it('refreshes the intervals, and nothing else, when the schedule\'s settings change', async () => {
		await stage.open('rounding');
		await stage.panel.after('showLayer', () => stage.run(commands.revealLayer));
		const configuration = vscode.workspace.getConfiguration('dryRun.schedule');

		const shown = stage.panel.count('showQuestion');
		const { choice } = await stage.panel.after('showAttempt', () => configuration.update('learningSteps', ['25m'], vscode.ConfigurationTarget.Global));

		assert.equal(choice?.buttons.find(({ grade }) => grade === 'again')?.interval, '25m');
		assert.equal(stage.panel.count('showQuestion'), shown);
		await configuration.update('learningSteps', undefined, vscode.ConfigurationTarget.Global);
	});

	it('opens one document for an answer, however often it is asked for', async () => {
		await stage.open('closing');
		const untitled = () => vscode.workspace.textDocuments.filter(document => document.isUntitled).length;
		const before = untitled();

		await Promise.all([stage.run(commands.answerInEditor), stage.run(commands.answerInEditor)]);
		await stage.run(commands.answerInEditor);

		assert.equal(untitled() - before, 1);
	});

	it('is named for its question when that was opened alone', async () => {
		await stage.open('double-entry');

		await until('its tab says so', () => questionTabs()[0]?.label === 'Why does every payment write…');
	});

	it('is named for the session', async () => {
		await stage.panel.after('showQuestion', () => stage.run(commands.drillTopic, 'integrity'));

		await until('its tab says so', () => questionTabs()[0]?.label === 'integrity');
	});

	it('is made anew after it was left, and shows the new question only', async () => {
		await stage.open('double-entry');
		await stage.run(commands.leaveSession);
		await until('the panel is gone', () => questionTabs().length === 0);

		const before = stage.panel.made();
		const view = await stage.open('rounding');

		assert.equal(stage.panel.made() - before, 1);
		assert.equal(view.question, 'Which type holds an amount of money?');
	});

	it('leaves the session too when its tab is closed by hand', async () => {
		await stage.panel.after('showQuestion', () => stage.run(commands.drillTopic, 'ledger'));
		await until('the panel is open', () => questionTabs().length === 1);

		await vscode.window.tabGroups.close(questionTabs());

		await until('the panel is gone and its session waits', () => questionTabs().length === 0 && stage.contexts.get(contextKeys.hasSession));
	});

	it('stays as it is when a question is asked for that no bank has', async () => {
		await stage.open('double-entry');

		await stage.run(commands.openQuestion, questionKey('gone'));

		assert.deepEqual(stage.told, ['Dry Run: That question is no longer in its bank. Reload the banks, or pick another one in the Topics tree.']);
		await until('one tab shows the panel', () => questionTabs().length === 1);
	});

	it('says why a bundled question can\'t be opened in a file', async () => {
		await stage.panel.after('showQuestion', () => stage.run(commands.drillTopic, 'Foundations'));

		await stage.run(commands.openSource);

		assert.match(stage.told[0] ?? '', /^Dry Run: This question comes with Dry Run; only questions of your own banks/);
	});

	it('passes over a question that has gone from its bank', async () => {
		const keys = [questionKey('gone'), questionKey('rounding')];
		const second = await activateAgain(new Map([['dryRun.session', JSON.stringify(startSession('topic', 'Ledger', keys))]]));

		const { view } = await stage.panel.after('showQuestion', () => second.run(commands.resumeSession));

		assert.equal(view.question, 'Which type holds an amount of money?');
		second.deactivate();
		second.restore();
	});

	it('is restored with its session after the window was reloaded', async () => {
		const session = { ...startSession('topic', 'Ledger', ['double-entry', 'rounding'].map(questionKey)), position: 1 };
		const second = await activateAgain(new Map([['dryRun.session', JSON.stringify(session)], ['dryRun.drafts', JSON.stringify({ [questionKey('rounding')]: 'An integer.' })]]));
		const broughtBack = vscode.window.createWebviewPanel('dryRun.question', 'Dry Run', vscode.ViewColumn.Active);

		const { view } = await stage.panel.after('showQuestion', () => second.serializers[0]?.deserializeWebviewPanel(broughtBack, undefined));

		assertAlike(view, { question: 'Which type holds an amount of money?', place: '2 of 2', draft: 'An integer.' });
		second.deactivate();
		second.restore();
	});
});
