import type * as vscode from 'vscode';
import { readFilter, type Filter } from '../../core/practice/filter';
import type { Drill } from './asked';
import { drillKinds } from './kinds';

/** A filter with a name. */
export interface NamedFilter {
	readonly name: string;
	readonly filter: Filter;
}

/** The drill that was used last, and the filters that the person has saved, in this workspace. */
export interface Filters {
	last(): Drill | undefined;
	saved(): readonly NamedFilter[];
	use(drill: Drill): Promise<void>;
	/** One of the same name is replaced. */
	save(named: NamedFilter): Promise<void>;
	rename(from: string, to: string): Promise<void>;
	remove(name: string): Promise<void>;
}

const lastKey = 'dryRun.lastDrill';
const savedKey = 'dryRun.savedFilters';

export function openFilters(state: vscode.Memento): Filters {
	const saved = (): readonly NamedFilter[] => {
		const stored: unknown = state.get(savedKey);
		return (Array.isArray(stored) ? stored as readonly unknown[] : []).flatMap(each => {
			const { name, filter } = fields(each);
			const read = readFilter(filter);
			return typeof name === 'string' && read ? [{ name, filter: read }] : [];
		});
	};
	const set = async (named: readonly NamedFilter[]) => { await state.update(savedKey, named); };
	return {
		saved,
		last() {
			const { kind, filter } = fields(state.get(lastKey));
			const known = drillKinds.find(each => each === kind);
			const read = readFilter(filter);
			return known && read ? { kind: known, filter: read } : undefined;
		},
		use: async ({ kind, filter }) => { await state.update(lastKey, { kind, filter }); },
		save: named => set([...saved().filter(({ name }) => name !== named.name), named]),
		rename: (from, to) => set(saved().filter(({ name }) => name === from || name !== to).map(each => each.name === from ? { ...each, name: to } : each)),
		remove: gone => set(saved().filter(({ name }) => name !== gone)),
	};
}

function fields(value: unknown): Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null ? { ...value } : {};
}
