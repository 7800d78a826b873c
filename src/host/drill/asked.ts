import * as v from 'valibot';
import { facets, readFilter, type Filter } from '../../core/practice/filter';
import { drillKinds, type DrillKind } from './kinds';

/** A drill without the questions yet. */
export interface Drill {
	readonly kind: DrillKind;
	readonly filter: Filter;
	readonly size?: number;
}

const most = 1000;
const drillSchema = v.strictObject({ kind: v.optional(v.string()), filter: v.optional(v.unknown()), size: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(most))) });

/**
 * The drill that a key binding or another extension asks for, such as `{ kind: 'weak', filter: { tag: 'agents' }, size: 5 }`; every part may be absent.
 * @throws with what is wrong and what there is
 */
export function drillAsked(asked: unknown): Drill {
	const result = v.safeParse(drillSchema, asked);
	if (!result.success) {
		throw new Error(`A drill is asked for as { "kind", "filter", "size" }, each of which may be absent; the size is a whole number from 1 to ${most}.`);
	}
	const { kind = 'random', filter, size } = result.output;
	const known = drillKinds.find(each => each === kind);
	if (!known) {
		throw new Error(`There is no drill of the kind "${kind}". The kinds are: ${drillKinds.join(', ')}.`);
	}
	const read = readFilter(filter);
	if (!read) {
		throw new Error(`A filter names values of: ${facets.join(', ')}; such as { "difficulty": ["hard"], "tag": ["agents"] }.`);
	}
	return { kind: known, filter: read, ...(size !== undefined && { size }) };
}
