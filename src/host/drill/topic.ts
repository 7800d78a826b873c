import * as vscode from 'vscode';
import type { Outline } from '../../core/bank/bank';
import { groupOutlines } from '../../core/practice/groups';
import type { Library } from '../library';

export interface Topic {
	readonly title: string;
	readonly outlines: readonly Outline[];
}

/**
 * The topic that a command was called with: a row of the tree, or the title of a category or tag; asked for when it is neither.
 */
export async function topicOf(argument: unknown, library: Library): Promise<Topic | undefined> {
	const banks = await library.banks();
	if (isTopic(argument)) {
		return argument;
	}
	if (hasBank(argument)) {
		const bank = banks.find(each => each.id === argument.bank.id);
		return bank && { title: bank.title, outlines: bank.outlines };
	}
	const outlines = banks.flatMap(bank => bank.outlines);
	const topics = [...groupOutlines(outlines, 'category', () => 'new'), ...groupOutlines(outlines, 'tag', () => 'new')];
	if (typeof argument === 'string') {
		const topic = topics.find(each => each.title === argument);
		if (!topic) {
			throw new Error(`No category or tag is called "${argument}".`);
		}
		return topic;
	}
	const items = topics.map(topic => ({ label: topic.title, description: `${topic.outlines.length} questions`, topic }));
	return (await vscode.window.showQuickPick(items, { placeHolder: 'Drill which topic?', matchOnDescription: true }))?.topic;
}

function isTopic(value: unknown): value is Topic {
	return typeof value === 'object' && value !== null && 'title' in value && typeof value.title === 'string' && 'outlines' in value && Array.isArray(value.outlines);
}

function hasBank(value: unknown): value is { readonly bank: { readonly id: string } } {
	return typeof value === 'object' && value !== null && 'bank' in value && typeof value.bank === 'object' && value.bank !== null && 'id' in value.bank;
}
