import type { Outline } from '../bank/bank';
import { difficulties } from '../bank/difficulty';
import { statuses, type Status } from './status';

export const groupings = ['category', 'tag', 'difficulty', 'status'] as const;
export type Grouping = (typeof groupings)[number];

/** Questions under a heading. */
export interface Group {
	readonly title: string;
	readonly outlines: readonly Outline[];
}

/**
 * A bank's questions under headings: categories in the bank's order, tags by name, difficulties and statuses from the most pressing. A
 * question with several tags stands under each.
 */
export function groupOutlines(outlines: readonly Outline[], grouping: Grouping, statusOf: (key: string) => Status): readonly Group[] {
	const groups = new Map<string, Outline[]>();
	for (const outline of outlines) {
		for (const title of headingsOf(outline, grouping, statusOf)) {
			const group = groups.get(title);
			if (group) {
				group.push(outline);
			} else {
				groups.set(title, [outline]);
			}
		}
	}
	return [...groups].map(([title, members]) => ({ title, outlines: members })).sort(orders[grouping]);
}

function headingsOf(outline: Outline, grouping: Grouping, statusOf: (key: string) => Status): readonly string[] {
	switch (grouping) {
		case 'category': return [outline.category || 'Questions'];
		case 'tag': return outline.tags.length > 0 ? outline.tags : ['no tag'];
		case 'difficulty': return [outline.difficulty ?? 'no difficulty'];
		case 'status': return [statusOf(outline.key)];
	}
}

const byList = (list: readonly string[]) => (a: Group, b: Group): number => rank(list, a.title) - rank(list, b.title);
const rank = (list: readonly string[], title: string): number => list.includes(title) ? list.indexOf(title) : list.length;

const orders: Readonly<Record<Grouping, (a: Group, b: Group) => number>> = {
	category: () => 0,
	tag: (a, b) => a.title.localeCompare(b.title),
	difficulty: byList(difficulties),
	status: byList(statuses),
};
