import * as vscode from 'vscode';
import assert from 'node:assert/strict';
import { commands } from '../../../src/host/ids';
import { questionTabs } from '../../support/host/extension';
import { until } from '../../support/host/until';
import type { Stage } from '../../support/host/stage';
import { leadsTo, noticeOf, reveal, thenUndone, type Trial, type Trials } from './trial';

const graded = (command: string, title: string): Trial => ({
	fact: `saves the grade ${title}`,
	async run(stage) {
		await reveal(stage, 'double-entry');
		await thenUndone(stage, async () => {
			assert.match(await noticeOf(stage, command), new RegExp(`^${title} is saved\\. It comes back in `));
		});
	},
});

const putAside = (command: string, notice: RegExp): Trial => ({
	fact: 'goes on to the next question, and undo brings it back',
	async run(stage) {
		await stage.open('rounding');
		await thenUndone(stage, async () => { assert.match(await noticeOf(stage, command), notice); });
	},
});

/** Opens a question and writes an answer to it as someone would in an editor. */
async function write(stage: Stage, id: string, text: string): Promise<void> {
	await stage.open(id);
	await stage.run(commands.answerInEditor);
	const editor = await until('the editor is open', () => vscode.window.activeTextEditor?.document.isUntitled ? vscode.window.activeTextEditor : undefined);
	await stage.panel.after('showDraft', () => editor.edit(edit => { edit.insert(new vscode.Position(0, 0), text); }));
}

/** Commands that act on the question on display. */
export const inPanel: Trials = {
	[commands.revealLayer]: {
		fact: 'opens the next layer',
		async run(stage) {
			await stage.open('double-entry');
			await leadsTo(stage, commands.revealLayer, 'showLayer', { layer: { name: 'keyPoints' }, closed: 2 });
			await leadsTo(stage, commands.revealLayer, 'showLayer', { layer: { name: 'short' }, closed: 1 });
		},
	},
	[commands.showHint]: {
		fact: 'gives the weakest hint first',
		async run(stage) {
			await stage.open('double-entry');
			await leadsTo(stage, commands.showHint, 'showHint', { hint: 'What must be true of the sum of all rows?', hintsLeft: 1 });
		},
	},
	[commands.gradeAgain]: graded(commands.gradeAgain, 'Again'),
	[commands.gradeHard]: graded(commands.gradeHard, 'Hard'),
	[commands.gradeGood]: graded(commands.gradeGood, 'Good'),
	[commands.gradeEasy]: graded(commands.gradeEasy, 'Easy'),
	[commands.changeConfidence]: {
		fact: 'goes through the three steps before the reveal',
		async run(stage) {
			await stage.open('rounding');
			for (const confidence of [1, 2, 3, 1]) {
				await leadsTo(stage, commands.changeConfidence, 'showAttempt', { confidence });
			}
		},
	},
	[commands.undoStep]: {
		fact: 'shows the graded question again, open as it was, also after its session was left',
		async run(stage) {
			for (const isLeft of [false, true]) {
				await reveal(stage, 'idempotency-key');
				await noticeOf(stage, commands.gradeGood);
				if (isLeft) {
					await stage.run(commands.leaveSession);
					await until('the panel is gone', () => questionTabs().length === 0);
				}
				const { view } = await stage.panel.after('showQuestion', () => stage.run(commands.undoStep));
				assert.equal(view.question, 'What happens when a client sends the same transfer twice?');
				assert.equal(view.open.length, 1);
				assert.equal(view.grade, undefined);
			}
		},
	},
	[commands.skipQuestion]: {
		fact: 'shows the next question of the session',
		async run(stage) {
			await stage.panel.after('showQuestion', () => stage.run(commands.drillTopic, 'ledger'));
			await leadsTo(stage, commands.skipQuestion, 'showQuestion', { view: { place: '2 of 3' } });
		},
	},
	[commands.goBack]: {
		fact: 'shows the question before',
		async run(stage) {
			await stage.panel.after('showQuestion', () => stage.run(commands.drillTopic, 'ledger'));
			await stage.panel.after('showQuestion', () => stage.run(commands.skipQuestion));
			await leadsTo(stage, commands.goBack, 'showQuestion', { view: { place: '1 of 3' } });
		},
	},
	[commands.toggleStar]: {
		fact: 'sets a star and takes it away',
		async run(stage) {
			await stage.open('rounding');
			await leadsTo(stage, commands.toggleStar, 'showStar', { isStarred: true });
			await leadsTo(stage, commands.toggleStar, 'showStar', { isStarred: false });
		},
	},
	[commands.buryQuestion]: putAside(commands.buryQuestion, /^Put aside until tomorrow\.$/),
	[commands.suspendQuestion]: putAside(commands.suspendQuestion, /^Suspended: /),
	[commands.showHistory]: {
		fact: 'tells the page of earlier attempts',
		async run(stage) {
			await reveal(stage, 'rounding');
			await noticeOf(stage, commands.gradeHard);
			await stage.open('rounding');
			assert.match(await noticeOf(stage, commands.showHistory), /^Earlier attempts are shown after the reveal/);
			await stage.run(commands.revealLayer);
			await leadsTo(stage, commands.showHistory, 'showHistory', { attempts: [{ grade: 'hard', missed: ['Cents have no exact binary fraction.'], hints: 0, layers: [1, 2] }] });
		},
	},
	[commands.compareAnswer]: {
		fact: 'opens what it compares with, and marks the words that speak for a key point',
		async run(stage) {
			await write(stage, 'idempotency-key', 'The key of the client is unique.');
			assert.match(await noticeOf(stage, commands.compareAnswer), /^Reveal something first/);
			await stage.panel.after('showLayer', () => stage.run(commands.revealLayer));
			const { layer } = await stage.panel.after('showLayer', () => stage.run(commands.compareAnswer));
			assert.equal(layer.name, 'answer');
			const { mine, suggestions } = await stage.panel.after('showComparison', () => stage.run(commands.compareAnswer));
			assert.deepEqual(mine.filter(piece => piece.isHit).map(piece => piece.text), ['key', 'client', 'unique']);
			assert.deepEqual(suggestions.map(({ point }) => point), [0]);
		},
	},
	[commands.takeSuggestions]: {
		fact: 'ticks the key points that the words suggest, and no other',
		async run(stage) {
			await write(stage, 'idempotency-key', 'The key of the client is unique.');
			await stage.panel.after('showLayer', () => stage.run(commands.revealLayer));
			await leadsTo(stage, commands.takeSuggestions, 'showAttempt', { ticked: [0] });
			await stage.open('double-entry');
			await stage.panel.after('showLayer', () => stage.run(commands.revealLayer));
			assert.match(await noticeOf(stage, commands.takeSuggestions), /^You wrote no answer to compare/);
		},
	},
	[commands.tickPoints]: {
		fact: 'gives the keyboard to the key points',
		async run(stage) {
			await reveal(stage, 'double-entry');
			await leadsTo(stage, commands.tickPoints, 'focusPoints', {});
		},
	},
	[commands.leaveSession]: {
		fact: 'closes the panel',
		async run(stage) {
			await stage.open('rounding');
			await until('the panel is open', () => questionTabs().length === 1);
			await stage.run(commands.leaveSession);
			await until('the panel is gone', () => questionTabs().length === 0);
			assert.equal(vscode.window.tabGroups.activeTabGroup.activeTab, undefined);
		},
	},
};
