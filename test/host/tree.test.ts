import * as vscode from 'vscode';
import assert from 'node:assert/strict';
import type { Grouping } from '../../src/core/practice/groups';
import type { Standing } from '../../src/core/progress/entry';
import type { TreeNode } from '../../src/host/bankTree/node';
import { createTopics } from '../../src/host/bankTree/topics';
import { commands } from '../../src/host/ids';
import { openLibrary, type Library } from '../../src/host/library';
import { aLog } from '../support/host/context';
import { inWorkspace, questionKey, theExtension } from '../support/host/extension';
import { aProgressRoom } from '../support/host/progressRoom';
import { aStanding, day } from '../support/host/standings';

describe('Topics tree', () => {
	let library: Library;
	let topics: vscode.TreeDataProvider<TreeNode>;
	let grouping: Grouping;
	let stand: (id: string, standing: Standing) => Promise<void>;
	let undo: vscode.Disposable;

	beforeEach(async () => {
		const log = aLog();
		const room = await aProgressRoom();
		const moved = new vscode.EventEmitter<undefined>();
		grouping = 'category';
		library = openLibrary(theExtension().extensionUri, log);
		topics = createTopics({ library, progress: room, grouping: () => grouping, onDidChangeTreeData: moved.event });
		stand = (id, standing) => room.progress.record(questionKey(id), standing).durable;
		undo = vscode.Disposable.from(log, room, moved, library);
	});
	afterEach(() => { undo.dispose(); });

	const childrenOf = async (node?: TreeNode) => await topics.getChildren(node) ?? [];
	const itemOf = async (node: TreeNode) => topics.getTreeItem(node);
	const bank = async (title: string) => (await childrenOf()).find(node => node.kind === 'bank' && node.bank.title === title)!;
	const groups = async (title: string) => (await childrenOf(await bank(title))).filter(node => node.kind === 'group');
	async function question(id: string): Promise<{ readonly node: TreeNode; readonly item: vscode.TreeItem }> {
		const rows = (await Promise.all((await groups('Ledger')).map(childrenOf))).flat();
		const node = rows.find(row => row.kind === 'question' && row.outline.key === questionKey(id))!;
		return { node, item: await itemOf(node) };
	}

	it('shows the bundled bank first, then the workspace\'s by path', async () => {
		const items = await Promise.all((await childrenOf()).map(itemOf));

		const bundled = library.find((await library.banks())[0]!.outlines[0]!.key)!.bank;
		assert.deepEqual(items.map(item => item.label), [bundled.title, 'Ledger', 'Unfinished']);
		assert.deepEqual(items.map(item => item.contextValue), ['bank', 'bank file', 'bank file']);
		assert.deepEqual(items.map(item => item.description), [`0 / ${bundled.outlines.length}`, '0 / 4', '0 / 2']);
		assert.equal(items[1]?.tooltip, '.dryrun/ledger.yaml');
	});

	it('counts what was answered, per bank and per group', async () => {
		await stand('rounding', aStanding());
		await stand('closing', { starred: true });
		grouping = 'difficulty';

		assert.equal((await itemOf(await bank('Ledger'))).description, '1 / 4');
		assert.deepEqual((await Promise.all((await groups('Ledger')).map(itemOf))).map(item => [item.label, item.description]),
			[['easy', '1 / 1'], ['medium', '0 / 1'], ['hard', '0 / 1'], ['no difficulty', '0 / 1']]);
	});

	const titles: Readonly<Record<Grouping, readonly string[]>> = {
		category: ['Ledger'],
		tag: ['accounting', 'integrity', 'no tag'],
		difficulty: ['easy', 'medium', 'hard', 'no difficulty'],
		status: ['due', 'new', 'suspended'],
	};
	for (const [by, expected] of Object.entries(titles)) {
		it(`groups by ${by}`, async () => {
			await stand('rounding', aStanding({ due: Date.now() - day }));
			await stand('closing', { suspended: true });
			grouping = by as Grouping;

			assert.deepEqual((await groups('Ledger')).map(node => node.kind === 'group' && node.title), expected);
		});
	}

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
		it(`marks a question that is ${status}`, async () => {
			await stand('rounding', standing);

			const { item } = await question('rounding');

			assert.equal((item.iconPath as vscode.ThemeIcon).id, icon);
			assert.equal(item.contextValue, standing.starred ? 'question starred' : 'question unstarred');
			assert.equal(item.accessibilityInformation?.label, `Which type holds an amount of money?, ${status}, easy`);
			assert.deepEqual(item.command, { command: commands.openQuestion, title: 'Open Question', arguments: [questionKey('rounding')] });
		});
	}

	it('says beside a question how hard it is, and that nobody has answered it', async () => {
		assert.equal((await question('idempotency-key')).item.description, 'hard');
		assert.equal((await question('closing')).item.description, 'no answer');
	});

	it('tells on hover what a question is about and how the person stands with it', async () => {
		await stand('double-entry', aStanding({ reviews: 3, due: Date.now() + 12.2 * day }, { grade: 'hard' }));
		const { node, item } = await question('double-entry');

		const resolved = await topics.resolveTreeItem!(item, node, new vscode.CancellationTokenSource().token);

		const tooltip = resolved?.tooltip as vscode.MarkdownString;
		const text = tooltip.value.replaceAll('&nbsp;', ' ').replaceAll('\\', '');
		for (const part of ['Why does every payment write two rows?', 'A payment of 10 EUR', 'known · seen 3 times · last grade hard · due in 12d · about 4 min', '#accounting #integrity']) {
			assert.ok(text.includes(part), `${part} in ${text}`);
		}
		assert.ok(!tooltip.isTrusted);
	});

	it('shows the faults of a bank file as a row that opens it', async () => {
		const [fault, ...others] = await childrenOf(await bank('Unfinished'));
		const item = await itemOf(fault!);

		assert.equal(item.label, '2 problems');
		assert.match(String(item.description), /^This entry has no "question:"/);
		assert.deepEqual(item.command?.arguments, [inWorkspace('.dryrun/unfinished.yaml').toString()]);
		assert.deepEqual(others.map(node => node.kind), ['group']);
	});
});
