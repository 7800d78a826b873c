import * as vscode from 'vscode';
import assert from 'node:assert/strict';
import type { Standing } from '../../../src/core/progress/entry';
import { commands } from '../../../src/host/ids';
import { questionKey } from '../../support/host/extension';
import { aStanding, day } from '../../support/host/standings';
import { openTopics, type Topics } from '../../support/host/topics';

describe('A question in the Topics tree', () => {
	let topics: Topics;
	beforeEach(async () => { topics = await openTopics(); });
	afterEach(() => { topics.dispose(); });

	const rows: readonly (readonly [string, Standing, string])[] = [
		['new', {}, 'circle-outline'],
		['due', aStanding({ due: Date.now() - day }), 'bell-dot'],
		['learning', aStanding({ stage: 'learning', days: 0, due: Date.now() + 600_000 }), 'record'],
		['review', aStanding({ days: 5, due: Date.now() + 5 * day }), 'circle-filled'],
		['known', aStanding(), 'pass-filled'],
		['suspended', aStanding({}, { suspended: true }), 'circle-slash'],
		['known, starred', aStanding({}, { starred: true }), 'star-full'],
		['due, starred', aStanding({ due: Date.now() - day }, { starred: true }), 'bell-dot'],
	];
	for (const [status, standing, icon] of rows) {
		it(`that is ${status} has the icon ${icon}, and says so to screen readers`, async () => {
			topics.stand('rounding', standing);

			const { item } = await topics.question('rounding');

			assert.ok(item.iconPath instanceof vscode.ThemeIcon && item.iconPath.id === icon);
			assert.equal(item.contextValue, `question ${standing.starred ? 'starred' : 'unstarred'}${standing.suspended ? ' aside' : ''}`);
			assert.equal(item.accessibilityInformation?.label, `Which type holds an amount of money?, ${status}, easy`);
		});
	}

	it('opens when it is chosen', async () => {
		const { item } = await topics.question('rounding');

		assert.equal(item.label, 'Which type holds an amount of money?');
		assert.equal(item.collapsibleState, vscode.TreeItemCollapsibleState.None);
		assert.deepEqual(item.command, { command: commands.openQuestion, title: 'Open Question', arguments: [questionKey('rounding')] });
	});

	it('says beside its words how hard it is, and that nobody has answered it', async () => {
		assert.equal((await topics.question('idempotency-key')).item.description, 'hard');
		assert.equal((await topics.question('closing')).item.description, 'no answer');
	});

	it('tells on hover what it is about and how the person stands with it', async () => {
		topics.stand('double-entry', aStanding({ reviews: 3, due: Date.now() + 12.2 * day }, { grade: 'hard' }));
		const { node, item } = await topics.question('double-entry');
		assert.equal(item.tooltip, undefined);

		await topics.provider.resolveTreeItem?.(item, node, new vscode.CancellationTokenSource().token);

		const tooltip = item.tooltip as unknown;
		assert.ok(tooltip instanceof vscode.MarkdownString);
		const text = tooltip.value.replaceAll('&nbsp;', ' ').replaceAll('\\', '');
		for (const part of ['Why does every payment write two rows?', 'A payment of 10 EUR', 'known · seen 3 times · last grade hard · due in 12d · about 4 min', '#ledger #accounting #integrity']) {
			assert.ok(text.includes(part), `"${part}" in "${text}"`);
		}
		assert.ok(!tooltip.isTrusted && !tooltip.supportHtml);
	});
});
