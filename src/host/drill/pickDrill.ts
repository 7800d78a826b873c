import * as vscode from 'vscode';
import { groupOutlines } from '../../core/practice/groups';
import { describeFilter, isEmpty, type Filter } from '../../core/practice/filter';
import type { Library } from '../library';
import type { Planner } from '../planner';
import type { Drill } from './asked';
import type { Filters } from './filters';
import { drillKinds, kindTexts, type DrillKind } from './kinds';
import { pickFilter } from './pickFilter';
import { openPicker, type Picker } from './picker';
import type { Topic } from './topic';

interface DrillItem extends vscode.QuickPickItem {
	readonly kindOf?: DrillKind;
	readonly drill?: Drill;
	readonly saved?: string;
	readonly filter?: Filter;
	readonly topic?: Topic;
}

type Chosen = Drill | { readonly topic: Topic };

/** More than anyone drills. */
const mostCounted = 1000;

const rename: vscode.QuickInputButton = { iconPath: new vscode.ThemeIcon('edit'), tooltip: 'Rename' };
const remove: vscode.QuickInputButton = { iconPath: new vscode.ThemeIcon('trash'), tooltip: 'Remove' };

/**
 * Asks what to drill: what was used last, kinds of questions with their counts, filters that were saved, and every category. A kind can then be
 * narrowed; a category starts at once.
 */
export async function pickDrill(planner: Planner, library: Library, filters: Filters): Promise<Chosen | undefined> {
	const picker = openPicker();
	try {
		return await choose(picker, planner, library, filters);
	} finally {
		picker.dispose();
	}
}

async function choose(picker: Picker, planner: Planner, library: Library, filters: Filters): Promise<Chosen | undefined> {
	for (;;) {
		const banks = await library.banks();
		const names = new Map(banks.map(bank => [bank.id, bank.title]));
		const named = (filter: Filter) => describeFilter(filter, id => names.get(id) ?? id);
		const picked = await picker.pick<DrillItem>({
			title: 'Start Drill', placeholder: 'What do you want to practise?', step: 1,
			items: [
				...lastItem(filters.last(), named),
				...await Promise.all(drillKinds.map(kind => kindItem(planner, kind))),
				...filters.saved().map(({ name, filter }): DrillItem => ({ label: `$(filter) ${name}`, description: named(filter), saved: name, filter, buttons: [rename, remove] })),
				{ label: 'Categories', kind: vscode.QuickPickItemKind.Separator },
				...groupOutlines(banks.flatMap(bank => bank.outlines), 'category', () => 'new')
					.map((group): DrillItem => ({ label: group.title, description: `${group.outlines.length}`, topic: group })),
			],
		});
		const { item, button } = picked;
		if (item?.saved !== undefined && button) {
			await change(picker, filters, item.saved, button === rename);
		} else if (item?.topic) {
			return { topic: item.topic };
		} else if (item?.drill) {
			return item.drill;
		} else if (!item) {
			return undefined;
		} else {
			const drill = await pickFilter(picker, planner, library, filters, item.kindOf ?? 'random', item.filter ?? {});
			if (drill !== 'back') {
				return drill;
			}
		}
	}
}

function lastItem(last: Drill | undefined, named: (filter: Filter) => string): readonly DrillItem[] {
	return last ? [{ label: `$(history) Last used: ${kindTexts[last.kind].title}`, ...(!isEmpty(last.filter) && { description: named(last.filter) }), drill: last }] : [];
}

async function kindItem(planner: Planner, kind: DrillKind): Promise<DrillItem> {
	const { icon, title, detail } = kindTexts[kind];
	const { keys } = await planner.queue({ kind, size: mostCounted });
	return { label: `$(${icon}) ${title}`, description: keys.length < mostCounted ? `${keys.length}` : `${mostCounted} and more`, detail, kindOf: kind };
}

async function change(picker: Picker, filters: Filters, name: string, isRenamed: boolean): Promise<void> {
	if (!isRenamed) {
		await filters.remove(name);
		return;
	}
	const to = await picker.write({ title: 'Rename Filter', value: name, prompt: 'Its name in the list' });
	if (to !== undefined) {
		await filters.rename(name, to);
	}
}
