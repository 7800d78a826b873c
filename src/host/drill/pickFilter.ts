import * as vscode from 'vscode';
import { countsOf, describeFilter, facets, isEmpty, matches, toggled, type Candidate, type Facet, type Filter } from '../../core/practice/filter';
import { candidatesIn } from '../../core/practice/open';
import type { Library } from '../library';
import type { Planner } from '../planner';
import type { Drill } from './asked';
import type { Filters } from './filters';
import { kindTexts, type DrillKind } from './kinds';
import type { Picker } from './picker';

interface FilterItem extends vscode.QuickPickItem {
	readonly does?: 'start' | 'save' | 'clear';
	readonly facet?: Facet;
	readonly value?: string;
}

const facetTitles: Readonly<Record<Facet, string>> = {
	difficulty: 'Difficulty', status: 'Status', category: 'Category', tag: 'Tag', role: 'Role', company: 'Company', kind: 'Kind', bank: 'Bank',
};

/** Asks which questions of a kind: Enter starts with what is chosen, choosing a value narrows, and each value says how many it would leave. */
export async function pickFilter(picker: Picker, planner: Planner, library: Library, filters: Filters, kind: DrillKind, from: Filter): Promise<Drill | 'back' | undefined> {
	const candidates = candidatesIn(await planner.scope());
	const names = new Map((await library.banks()).map(bank => [bank.id, bank.title]));
	const named = (id: string) => names.get(id) ?? id;
	let filter = from;
	for (;;) {
		const { keys } = await planner.queue({ kind, filter, size: Number.POSITIVE_INFINITY });
		const items: readonly FilterItem[] = itemsFor(filter, candidates, keys.length, named);
		const { item, isBack } = await picker.pick<FilterItem>({
			title: `Start Drill: ${kindTexts[kind].title}`, placeholder: 'Which of them? Choose to narrow, or start.', step: 2, items,
		});
		if (isBack) {
			return 'back';
		}
		if (!item) {
			return undefined;
		}
		if (item.does === 'start') {
			return { kind, filter };
		} else if (item.does === 'clear') {
			filter = {};
		} else if (item.does === 'save') {
			const name = await picker.write({ title: 'Save This Filter', value: describeFilter(filter, named), prompt: 'Its name in the list' });
			if (name !== undefined) {
				await filters.save({ name, filter });
			}
		} else if (item.facet && item.value !== undefined) {
			filter = toggled(filter, item.facet, item.value);
		}
	}
}

function itemsFor(filter: Filter, candidates: readonly Candidate[], count: number, named: (id: string) => string): readonly FilterItem[] {
	const values = (facet: Facet): readonly FilterItem[] => {
		const counts = countsOf(facet, filter, candidates);
		const chosen = filter[facet] ?? [];
		const rows = counts.length < 2 && chosen.length === 0 ? [] : counts.map(([value, left]): FilterItem => ({
			label: `${chosen.includes(value) ? '$(check)' : '$(blank)'} ${facet === 'tag' ? '#' : ''}${facet === 'bank' ? named(value) : value}`, description: `${left}`, facet, value,
		}));
		return rows.length === 0 ? [] : [{ label: facetTitles[facet], kind: vscode.QuickPickItemKind.Separator }, ...rows];
	};
	const matching = candidates.filter(candidate => matches(filter, candidate)).length;
	return [
		{ label: '$(play) Start', description: count === 1 ? '1 question' : `${count} questions`, detail: isEmpty(filter) ? 'All questions of this kind' : `${describeFilter(filter, named)}: ${matching} in all banks`, does: 'start' },
		...(isEmpty(filter) ? [] : [
			{ label: '$(save) Save This Filter…', does: 'save' as const },
			{ label: '$(clear-all) Clear the Filter', does: 'clear' as const },
		]),
		...facets.flatMap(values),
	];
}
