import type * as vscode from 'vscode';
import type { Bank, Outline } from '../../core/bank/bank';
import { groupOutlines, type Grouping } from '../../core/practice/groups';
import { statusOf } from '../../core/practice/status';
import { dayOf } from '../../core/schedule/day';
import { dayStart, leechLapses } from '../configuration';
import type { Library } from '../library';
import type { ProgressRoom } from '../progress';
import { itemFor, type Scene } from './items';
import type { TreeNode } from './node';
import { tooltipFor } from './tooltip';

export interface TopicsParts {
	readonly library: Library;
	readonly progress: ProgressRoom;
	readonly grouping: () => Grouping;
	readonly onDidChangeTreeData: vscode.Event<undefined>;
}

/** The rows of the Topics tree: bank, group, question. Nothing is read before someone looks at it. */
export function createTopics({ library, progress, grouping, onDidChangeTreeData }: TopicsParts): vscode.TreeDataProvider<TreeNode> {
	function scene(): Scene {
		const now = Date.now();
		return { standingOf: key => progress.current()?.standing(key), now, today: dayOf(now, dayStart()), leechAt: leechLapses() };
	}

	function groupsOf(bank: Bank): TreeNode[] {
		const { standingOf, now, today } = scene();
		const groups = groupOutlines(bank.outlines, grouping(), key => statusOf(standingOf(key), now, today));
		const [only] = groups;
		return groups.length === 1 && only?.title === bank.title ? questionsOf(bank, only.outlines) : groups.map(group => ({ kind: 'group', bank, ...group }));
	}

	function questionsOf(bank: Bank, outlines: readonly Outline[]): TreeNode[] {
		return outlines.map(outline => ({ kind: 'question', bank, outline }));
	}

	function faultsOf(bank: Bank): readonly TreeNode[] {
		const problems = library.files().find(file => file.bank === bank)?.problems.filter(problem => problem.severity !== 'info') ?? [];
		const [first] = problems;
		return first && bank.source !== undefined ? [{ kind: 'fault', bank, source: bank.source, message: first.message, count: problems.length }] : [];
	}

	return {
		onDidChangeTreeData,
		getTreeItem: node => itemFor(node, scene()),
		async getChildren(node) {
			if (!node) {
				const [banks] = await Promise.all([library.available(), progress.open()]);
				return [...banks.map((bank): TreeNode => ({ kind: 'bank', bank })), ...library.notices().map((notice): TreeNode => ({ kind: 'notice', notice }))];
			}
			switch (node.kind) {
				case 'bank': return [...faultsOf(node.bank), ...groupsOf(node.bank)];
				case 'group': return questionsOf(node.bank, node.outlines);
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
}
