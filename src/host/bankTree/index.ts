import * as vscode from 'vscode';
import type { Bank } from '../../core/bank/bank';
import { groupings, groupOutlines, type Grouping } from '../../core/practice/groups';
import { statusOf } from '../../core/practice/status';
import { dayOf } from '../../core/schedule/day';
import type { RegisterCommand } from '../command';
import { dayStart } from '../configuration';
import { commands, contextKeys, views } from '../ids';
import type { Library } from '../library';
import type { ProgressRoom } from '../progress';
import { itemFor, type Scene } from './items';
import type { TreeNode } from './node';
import { tooltipFor } from './tooltip';

export interface BankTreeParts {
	readonly state: vscode.Memento;
	readonly library: Library;
	readonly progress: ProgressRoom;
	readonly command: RegisterCommand;
}

const groupingKey = 'dryRun.grouping';

/** The Topics tree: bank, group, question. Nothing is read before someone looks at it. */
export function registerBankTree({ state, library, progress, command }: BankTreeParts): vscode.Disposable {
	const changed = new vscode.EventEmitter<undefined>();
	const refresh = () => { changed.fire(undefined); };
	let grouping = storedGrouping(state);
	void vscode.commands.executeCommand('setContext', contextKeys.grouping, grouping);

	function scene(): Scene {
		const now = Date.now();
		return { standingOf: key => progress.current()?.standing(key), now, today: dayOf(now, dayStart()) };
	}

	function groupsOf(bank: Bank): readonly TreeNode[] {
		const { standingOf, now, today } = scene();
		const groups = groupOutlines(bank.outlines, grouping, key => statusOf(standingOf(key), now, today));
		return groups.map(group => ({ kind: 'group', bank, ...group }));
	}

	function faultsOf(bank: Bank): readonly TreeNode[] {
		const problems = library.files().find(file => file.bank === bank)?.problems.filter(problem => problem.severity !== 'info') ?? [];
		const [first] = problems;
		return first && bank.source !== undefined ? [{ kind: 'fault', bank, source: bank.source, message: first.message, count: problems.length }] : [];
	}

	const provider: vscode.TreeDataProvider<TreeNode> = {
		onDidChangeTreeData: changed.event,
		getTreeItem: node => itemFor(node, scene()),
		async getChildren(node) {
			if (!node) {
				const [banks] = await Promise.all([library.banks(), progress.open()]);
				return banks.map(bank => ({ kind: 'bank', bank }));
			}
			switch (node.kind) {
				case 'bank': return [...faultsOf(node.bank), ...groupsOf(node.bank)];
				case 'group': return node.outlines.map(outline => ({ kind: 'question', bank: node.bank, outline }));
				default: return [];
			}
		},
		resolveTreeItem(item, node) {
			const question = node.kind === 'question' ? library.question(node.outline.key) : undefined;
			if (node.kind === 'question' && question) {
				item.tooltip = tooltipFor(node.outline.key, question, scene());
			}
			return item;
		},
	};

	const groupBy = (chosen: Grouping) => async () => {
		grouping = chosen;
		await state.update(groupingKey, chosen);
		await vscode.commands.executeCommand('setContext', contextKeys.grouping, chosen);
		refresh();
	};

	return vscode.Disposable.from(
		changed,
		vscode.window.createTreeView(views.topics, { treeDataProvider: provider, showCollapseAll: true }),
		library.onDidChange(refresh),
		progress.onDidChange(refresh),
		command(commands.groupByCategory, groupBy('category')),
		command(commands.groupByTag, groupBy('tag')),
		command(commands.groupByDifficulty, groupBy('difficulty')),
		command(commands.groupByStatus, groupBy('status')),
		command(commands.reloadBanks, () => library.reload()),
	);
}

function storedGrouping(state: vscode.Memento): Grouping {
	const stored = state.get(groupingKey);
	return groupings.find(each => each === stored) ?? 'category';
}
