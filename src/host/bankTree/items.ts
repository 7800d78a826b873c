import * as vscode from 'vscode';
import type { Outline } from '../../core/bank/bank';
import { marksOf, statusOf, type Status } from '../../core/practice/status';
import type { Standing } from '../../core/progress/entry';
import type { Day } from '../../core/schedule/day';
import { commands, settings } from '../ids';
import type { TreeNode } from './node';

/** What a row needs to know besides itself. */
export interface Scene {
	readonly standingOf: (key: string) => Standing | undefined;
	readonly now: number;
	readonly today: Day;
	/** Lapses that make a leech. */
	readonly leechAt: number;
}

const icons: Readonly<Record<Status | 'starred' | 'draft', vscode.ThemeIcon>> = {
	new: new vscode.ThemeIcon('circle-outline'),
	due: new vscode.ThemeIcon('bell-dot', new vscode.ThemeColor('charts.orange')),
	learning: new vscode.ThemeIcon('record', new vscode.ThemeColor('charts.blue')),
	review: new vscode.ThemeIcon('circle-filled', new vscode.ThemeColor('charts.blue')),
	known: new vscode.ThemeIcon('pass-filled', new vscode.ThemeColor('charts.green')),
	buried: new vscode.ThemeIcon('clock', new vscode.ThemeColor('disabledForeground')),
	suspended: new vscode.ThemeIcon('circle-slash', new vscode.ThemeColor('disabledForeground')),
	starred: new vscode.ThemeIcon('star-full', new vscode.ThemeColor('charts.yellow')),
	draft: new vscode.ThemeIcon('edit', new vscode.ThemeColor('disabledForeground')),
};

export function itemFor(node: TreeNode, scene: Scene): vscode.TreeItem {
	switch (node.kind) {
		case 'bank': return bankItem(node, scene);
		case 'group': return groupItem(node, scene);
		case 'question': return questionItem(node, scene);
		case 'fault': return faultItem(node);
		case 'notice': return noticeItem(node);
	}
}

function bankItem({ bank }: TreeNode & { kind: 'bank' }, scene: Scene): vscode.TreeItem {
	const item = new vscode.TreeItem(bank.title, vscode.TreeItemCollapsibleState.Expanded);
	item.id = bank.id;
	item.description = progressOf(bank.outlines, scene);
	item.iconPath = new vscode.ThemeIcon(bank.source === undefined ? 'mortar-board' : 'file-text');
	item.contextValue = bank.source === undefined ? 'bank' : 'bank file';
	item.accessibilityInformation = { label: `${bank.title}, ${seenOf(bank.outlines, scene)} of ${bank.outlines.length} answered` };
	item.tooltip = bank.source === undefined ? 'The bank that comes with Dry Run' : vscode.workspace.asRelativePath(vscode.Uri.parse(bank.source));
	return item;
}

function groupItem({ bank, title, outlines }: TreeNode & { kind: 'group' }, scene: Scene): vscode.TreeItem {
	const item = new vscode.TreeItem(title, vscode.TreeItemCollapsibleState.Collapsed);
	item.id = `${bank.id}\n${title}`;
	item.description = progressOf(outlines, scene);
	item.contextValue = 'group';
	item.accessibilityInformation = { label: `${title}, ${seenOf(outlines, scene)} of ${outlines.length} answered` };
	item.tooltip = `${title}: ${seenOf(outlines, scene)} of ${outlines.length} questions answered at least once`;
	return item;
}

function questionItem({ outline }: TreeNode & { kind: 'question' }, scene: Scene): vscode.TreeItem {
	const standing = scene.standingOf(outline.key);
	const status = statusOf(standing, scene.now, scene.today);
	const item = new vscode.TreeItem(outline.question);
	item.description = [outline.difficulty, ...(outline.unanswered ? ['no answer'] : []), ...(outline.draft ? ['draft'] : []), ...(marksOf(standing, scene.leechAt).includes('leech') ? ['leech'] : [])].filter(Boolean).join(' · ');
	item.iconPath = icons[outline.draft ? 'draft' : standing?.starred && status !== 'due' && status !== 'suspended' && status !== 'buried' ? 'starred' : status];
	const isAside = standing?.suspended === true || (standing?.buriedUntil ?? 0) > scene.now;
	item.contextValue = `question ${standing?.starred ? 'starred' : 'unstarred'}${isAside ? ' aside' : ''}`;
	item.accessibilityInformation = { label: `${outline.question}, ${status}${standing?.starred ? ', starred' : ''}, ${item.description}` };
	item.command = { command: commands.openQuestion, title: 'Open Question', arguments: [outline.key] };
	return item;
}

function faultItem({ source, message, count }: TreeNode & { kind: 'fault' }): vscode.TreeItem {
	const label = count === 1 ? '1 problem' : `${count} problems`;
	const item = new vscode.TreeItem(label);
	item.description = message;
	item.tooltip = message;
	item.accessibilityInformation = { label: `${label}: ${message}` };
	item.iconPath = new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'));
	item.command = { command: commands.openBankFile, title: 'Open Bank File', arguments: [source] };
	return item;
}

/** What is wrong with a source of banks, and the way to where it is mended. */
function noticeItem({ notice: { message, place } }: TreeNode & { kind: 'notice' }): vscode.TreeItem {
	const item = new vscode.TreeItem(message);
	item.tooltip = message;
	item.accessibilityInformation = { label: `Problem: ${message}` };
	item.iconPath = new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'));
	switch (place.kind) {
		case 'setting':
			item.command = { command: 'workbench.action.openSettings', title: 'Open Setting', arguments: [settings.banks] };
			break;
		case 'file':
			item.command = { command: 'revealInExplorer', title: 'Reveal in Explorer', arguments: [place.uri] };
			break;
		case 'extension':
			item.command = { command: 'extension.open', title: 'Open Extension', arguments: [place.id] };
			break;
	}
	return item;
}

function seenOf(outlines: readonly Outline[], { standingOf }: Scene): number {
	return outlines.filter(({ key }) => standingOf(key)?.memory !== undefined).length;
}

const progressOf = (outlines: readonly Outline[], scene: Scene): string => `${seenOf(outlines, scene)} / ${outlines.length}`;
