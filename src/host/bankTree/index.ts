import * as vscode from 'vscode';
import { groupings, type Grouping } from '../../core/practice/groups';
import type { RegisterCommand } from '../command';
import { commands, contextKeys, views } from '../ids';
import type { Library } from '../library';
import type { ProgressRoom } from '../progress';
import { createTopics } from './topics';

export interface BankTreeParts {
	readonly state: vscode.Memento;
	readonly library: Library;
	readonly progress: ProgressRoom;
	readonly command: RegisterCommand;
}

const groupingKey = 'dryRun.grouping';

/** The Topics tree, and how it is grouped, which is remembered. */
export function registerBankTree({ state, library, progress, command }: BankTreeParts): vscode.Disposable {
	const changed = new vscode.EventEmitter<undefined>();
	const refresh = () => { changed.fire(undefined); };
	let grouping = storedGrouping(state);
	const tellGrouping = () => vscode.commands.executeCommand('setContext', contextKeys.grouping, grouping);
	void tellGrouping();

	const treeDataProvider = createTopics({ library, progress, grouping: () => grouping, onDidChangeTreeData: changed.event });
	const groupBy = (chosen: Grouping) => async () => {
		grouping = chosen;
		await state.update(groupingKey, chosen);
		await tellGrouping();
		refresh();
	};

	return vscode.Disposable.from(
		changed,
		vscode.window.createTreeView(views.topics, { treeDataProvider, showCollapseAll: true }),
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
