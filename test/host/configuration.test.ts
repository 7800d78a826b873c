import * as vscode from 'vscode';
import assert from 'node:assert/strict';
import type { Session } from '../../src/core/practice/session';
import { lintSettings } from '../../src/host/bankLint/settings';
import { dayStart, gradeButtons, leechLapses, limitSettings, progressScope, scheduleSettings, suspendsLeeches, whileYouWaitSeconds } from '../../src/host/configuration';
import { commands, settings } from '../../src/host/ids';
import { bankGlobs } from '../../src/host/library/configured';
import { manifest, questionKey, workspaceFolder } from '../support/host/extension';
import { api, replace } from '../support/host/replace';
import { activateAgain, type SecondActivation } from '../support/host/secondActivation';
import { until } from '../support/host/until';

const defaults = new Map(manifest().contributes.configuration.flatMap(({ properties }) => Object.entries(properties)).map(([id, property]) => [id, property.default]));

/** Lets every setting have the value that `valueOf` gives, until the way back is taken. */
function configured(valueOf: (id: string) => unknown): () => void {
	return replace(api.workspace, 'getConfiguration', () => () => ({ get: valueOf }) as unknown as vscode.WorkspaceConfiguration);
}

const sessionOf = ({ stored }: SecondActivation) => JSON.parse(stored.get('dryRun.session') ?? '{"queue":[],"position":0}') as Pick<Session, 'queue' | 'position'>;

/** What the code takes for each setting when the configuration doesn't say. */
const taken: Readonly<Record<string, (second: SecondActivation) => unknown>> = {
	[settings.banks]: async () => (await bankGlobs({ uri: workspaceFolder(), name: 'first', index: 0 })).globs,
	[settings.retention]: () => scheduleSettings().retention,
	[settings.learningSteps]: () => scheduleSettings().steps,
	[settings.maximumInterval]: () => scheduleSettings().maximumDays,
	[settings.fuzz]: () => scheduleSettings().fuzz,
	[settings.dayStart]: () => dayStart(),
	[settings.newPerDay]: () => limitSettings().newPerDay,
	[settings.reviewsPerDay]: () => limitSettings().reviewsPerDay,
	[settings.limitsPerBank]: () => limitSettings().perBank,
	[settings.pauseNewAbove]: () => limitSettings().pauseNewAbove,
	[settings.leechLapses]: () => leechLapses(),
	[settings.leechAction]: () => suspendsLeeches() ? 'suspend' : 'tell',
	[settings.gradeButtons]: () => gradeButtons().length === 2 ? 'two' : 'four',
	async [settings.drillSize](second) {
		await second.run(commands.drillTopic, 'Foundations');
		return sessionOf(second).queue.length;
	},
	async [settings.askFollowUps](second) {
		await second.run(commands.openQuestion, questionKey('double-entry'));
		await second.run(commands.revealLayer);
		await second.run(commands.gradeGood);
		return sessionOf(second).queue.length === 2;
	},
	[settings.progressScope]: () => progressScope(),
	[settings.whileYouWait]: second => second.statusBarItems.some(({ name }) => name === 'Dry Run: While You Wait'),
	[settings.whileYouWaitSeconds]: () => whileYouWaitSeconds(),
	[settings.lintRules]: () => lintSettings().rules,
	[settings.statusBar]: second => until('the status bar says something', () => second.statusBarItems[0]?.text).then(text => text !== ''),
};

describe('Configuration', () => {
	let second: SecondActivation;
	let restore: () => void;
	const begin = async (valueOf: (id: string) => unknown) => {
		restore = configured(valueOf);
		second = await activateAgain();
	};
	afterEach(async () => {
		second.deactivate();
		second.restore();
		restore();
		await vscode.commands.executeCommand('workbench.action.closeAllEditors');
	});

	it('falls back to what the manifest says, for each of its settings', async () => {
		await begin(() => undefined);

		const fallbacks: Record<string, unknown> = {};
		for (const [id, take] of Object.entries(taken)) {
			fallbacks[id] = await take(second);
		}

		assert.deepEqual(fallbacks, Object.fromEntries(defaults));
	});

	for (const wrong of [null, 'x', true, 7.5, {}, [1, {}], [[]]]) {
		it(`takes ${JSON.stringify(wrong)} for a setting only where it is of its kind`, async () => {
			await begin(() => wrong);

			const { retention, steps, maximumDays, fuzz } = scheduleSettings();

			assert.deepEqual([typeof retention, Array.isArray(steps), typeof maximumDays, typeof fuzz, Number.isInteger(dayStart())], ['number', true, 'number', 'boolean', true]);
			await second.run(commands.openQuestion, questionKey('double-entry'));
			await second.run(commands.revealLayer);
			await second.run(commands.gradeGood);
			assert.equal(sessionOf(second).position, 1);
		});
	}

	it('reads the limits of single banks, and leaves out what is none', async () => {
		await begin(id => id === settings.limitsPerBank ? { Ledger: { newPerDay: 2, reviewsPerDay: -1 }, Broken: 'many' } : undefined);

		assert.deepEqual(limitSettings().perBank, { Ledger: { newPerDay: 2 }, Broken: {} });
	});

	it('keeps numbers within the manifest\'s bounds', async () => {
		await begin(() => 1e9);

		assert.equal(scheduleSettings().retention, 0.99);
		assert.equal(scheduleSettings().maximumDays, 36_500);
		assert.equal(dayStart(), 23);
	});
});
