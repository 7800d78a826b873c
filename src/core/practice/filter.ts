import * as v from 'valibot';
import type { Outline } from '../bank/bank';
import { difficulties } from '../bank/difficulty';
import { marks, statuses } from './status';

export const facets = ['difficulty', 'status', 'category', 'role', 'kind', 'company', 'bank', 'tag'] as const;
export type Facet = (typeof facets)[number];

/** Which questions are asked: those that have one of the values of every facet that is named. Statuses include marks, such as `starred`. */
export type Filter = Readonly<Partial<Record<Facet, readonly string[]>>>;

/** A question as a filter sees it. */
export interface Candidate {
	/** The id of its bank. */
	readonly bank: string;
	readonly outline: Outline;
	/** Its status and marks; asked for only where a filter names some. */
	readonly statuses: () => readonly string[];
}

const values = v.optional(v.pipe(
	v.union([v.pipe(v.string(), v.transform(one => [one])), v.array(v.string())]),
	v.transform(list => [...new Set(list)]),
));
const filterSchema = v.strictObject({ difficulty: values, tag: values, category: values, status: values, role: values, company: values, kind: values, bank: values });

/** A filter that was stored or given to a command, a single value without a list allowed; undefined when it is none. */
export function readFilter(value: unknown): Filter | undefined {
	const result = v.safeParse(filterSchema, value ?? {});
	return result.success ? cleaned(result.output) : undefined;
}

export function matches(filter: Filter, candidate: Candidate): boolean {
	return facets.every(facet => {
		const wanted = filter[facet];
		return wanted === undefined || wanted.length === 0 || valuesOf(facet, candidate).some(value => wanted.includes(value));
	});
}

/** What a question has of a facet. */
export function valuesOf(facet: Facet, { bank, outline, statuses: asked }: Candidate): readonly string[] {
	switch (facet) {
		case 'difficulty': return outline.difficulty ? [outline.difficulty] : [];
		case 'tag': return outline.tags;
		case 'category': return outline.category ? [outline.category] : [];
		case 'status': return asked();
		case 'role': return outline.roles ?? [];
		case 'company': return outline.companies ?? [];
		case 'kind': return outline.kind ? [outline.kind] : [];
		case 'bank': return [bank];
	}
}

/**
 * How many questions each value of a facet would leave, with the rest of the filter as it is: difficulties and statuses in their own order,
 * categories in the bank's, tags from the most used, the rest by name.
 */
export function countsOf(facet: Facet, filter: Filter, candidates: readonly Candidate[]): readonly (readonly [string, number])[] {
	const { [facet]: _, ...rest } = filter;
	const counts = new Map<string, number>();
	for (const candidate of candidates) {
		if (matches(rest, candidate)) {
			for (const value of valuesOf(facet, candidate)) {
				counts.set(value, (counts.get(value) ?? 0) + 1);
			}
		}
	}
	const byList = (order: readonly string[]) => [...counts].sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
	switch (facet) {
		case 'difficulty': return byList(difficulties);
		case 'status': return byList([...statuses, ...marks]);
		case 'category': return [...counts];
		case 'tag': return [...counts].sort(([a, few], [b, many]) => many - few || a.localeCompare(b));
		default: return [...counts].sort(([a], [b]) => a.localeCompare(b));
	}
}

/** The filter with one value more, or without it. */
export function toggled(filter: Filter, facet: Facet, value: string): Filter {
	const chosen = filter[facet] ?? [];
	return cleaned({ ...filter, [facet]: chosen.includes(value) ? chosen.filter(each => each !== value) : [...chosen, value] });
}

export const isEmpty = (filter: Filter): boolean => facets.every(facet => (filter[facet] ?? []).length === 0);

/** Such as `hard · #retrieval or #agents · starred`; banks by their names. */
export function describeFilter(filter: Filter, nameOfBank: (id: string) => string = id => id): string {
	return facets.flatMap(facet => {
		const chosen = filter[facet] ?? [];
		const name = (value: string) => facet === 'tag' ? `#${value}` : facet === 'bank' ? nameOfBank(value) : value;
		return chosen.length === 0 ? [] : [chosen.map(name).join(' or ')];
	}).join(' · ');
}

function cleaned(filter: Readonly<Partial<Record<Facet, readonly string[] | undefined>>>): Filter {
	return Object.fromEntries(facets.flatMap(facet => {
		const chosen = filter[facet] ?? [];
		return chosen.length === 0 ? [] : [[facet, chosen]];
	}));
}
