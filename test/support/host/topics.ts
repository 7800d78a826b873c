import * as vscode from 'vscode';
import type { Grouping } from '../../../src/core/practice/groups';
import type { Standing } from '../../../src/core/progress/entry';
import type { TreeNode } from '../../../src/host/bankTree/node';
import { createTopics } from '../../../src/host/bankTree/topics';
import type { Library } from '../../../src/host/library';
import { questionKey } from './extension';
import { aLibrary } from './library';
import { aProgressRoom } from './progressRoom';

/** The Topics tree over the real banks, with progress in memory. */
export interface Topics extends vscode.Disposable {
	readonly library: Library;
	readonly provider: vscode.TreeDataProvider<TreeNode>;
	/** Groups the tree another way. */
	group(by: Grouping): void;
	/** Says how the person stands with a question of the ledger's bank. */
	stand(id: string, standing: Standing): void;
	/** The rows below one; the banks without. */
	rows(node?: TreeNode): Promise<readonly TreeNode[]>;
	items(node?: TreeNode): Promise<readonly vscode.TreeItem[]>;
	item(node: TreeNode): Promise<vscode.TreeItem>;
	bank(title: string): Promise<TreeNode>;
	/** The row of a question of the ledger's bank. */
	question(id: string): Promise<{ readonly node: TreeNode; readonly item: vscode.TreeItem }>;
}

export async function openTopics(): Promise<Topics> {
	const room = await aProgressRoom();
	const moved = new vscode.EventEmitter<undefined>();
	const library = aLibrary();
	await library.banks();
	let grouping: Grouping = 'category';
	const provider = createTopics({ library, progress: room, grouping: () => grouping, onDidChangeTreeData: moved.event });

	const rows = async (node?: TreeNode) => await provider.getChildren(node) ?? [];
	const item = async (node: TreeNode) => provider.getTreeItem(node);
	const found = <T>(what: string, value: T | undefined): T => {
		if (value === undefined) {
			throw new Error(`The tree has no ${what}.`);
		}
		return value;
	};
	const bank = async (title: string) => found(title, (await rows()).find(node => node.kind === 'bank' && node.bank.title === title));
	return {
		library,
		provider,
		rows,
		item,
		bank,
		group(by) { grouping = by; },
		stand(id, standing) { room.progress.record(questionKey(id), standing); },
		items: async node => Promise.all((await rows(node)).map(item)),
		async question(id) {
			const groups = await rows(await bank('Ledger'));
			const all = (await Promise.all(groups.map(rows))).flat();
			const node = found(id, all.find(row => row.kind === 'question' && row.outline.key === questionKey(id)));
			return { node, item: await item(node) };
		},
		dispose: () => { vscode.Disposable.from(room, moved, library).dispose(); },
	};
}
