import type { Document } from '../markdown/document';

/** A question names its answer once, perhaps a short one and points besides; more of them stand in a list under a category. */
const most = 4;

/** The indexes of the headings under which, before the next one that is no label, an answer is named. */
export function answeredHeadings({ headings, labels, lines }: Document): ReadonlySet<number> {
	const counts = new Map<number, number>();
	let last = -1;
	const owners = headings.map(({ field }, at) => last = field === undefined ? at : last);
	let at = 0;
	for (const { line, field } of labels) {
		if (field !== 'answer' && field !== 'short' && field !== 'keyPoints' || lines[line]?.kind === 'item') {
			continue;
		}
		while (at + 1 < headings.length && (headings[at + 1]?.line ?? 0) < line) {
			at++;
		}
		const owner = owners[(headings[at]?.line ?? 0) < line ? at : at - 1] ?? -1;
		counts.set(owner, (counts.get(owner) ?? 0) + 1);
	}
	return new Set([...counts].flatMap(([owner, count]) => count <= most ? [owner] : []));
}
