import { isSeq, type Node } from 'yaml';
import * as v from 'valibot';
import type { ReferenceTable } from '../../bank/question';
import { referenceSchema } from '../../bank/schema';
import { isUnsafeKey } from './fields';
import { dataOf, spanOf, type Aliases } from './nodes';
import type { Report } from './readEntry';

/** The cheat-sheet tables of a bank; one that isn't of its form is left out and reported. */
export function readReference(node: Node, aliases: Aliases, report: Report): readonly ReferenceTable[] {
	const items = isSeq(node) ? node.items : [node];
	return items.flatMap(item => {
		const result = v.safeParse(referenceSchema, dataOf(item, aliases, isUnsafeKey));
		if (result.success) {
			return [result.output];
		}
		const [first] = result.issues;
		report('invalid-reference', `This reference table was left out: ${v.getDotPath(first) ?? 'the table'}: ${first.message}`, spanOf(item));
		return [];
	});
}
