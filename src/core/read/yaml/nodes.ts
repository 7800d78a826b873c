import { isAlias, isMap, isNode, isScalar, isSeq, visit, type Alias, type Document, type Node, type Pair, type Scalar, type YAMLMap } from 'yaml';
import type { Span } from '../../text/span';

/** What each alias of a document stands for, when that is a plain value. */
export type Aliases = ReadonlyMap<Alias, Scalar>;

/** UTF-16 units that aliases may add to a file in all: a long text under many aliases is the other way to unfold into gigabytes. */
const roomForAliases = 1_000_000;

/** Where a node stands, without the blank lines and comments behind it. */
export function spanOf(node: unknown): Span {
	const range = isNode(node) ? node.range : undefined;
	return range ? { start: range[0], end: Math.max(range[0], range[1]) } : { start: 0, end: 0 };
}

/** A map's key as text; `?` for a list or a map as key, whose text may be gigabytes. */
export const keyOf = (pair: Pair): string => isScalar(pair.key) ? String(pair.key.value) : '?';

/** The value of a map's first key that `matches`, or undefined. */
export function valueUnder(map: YAMLMap, matches: (key: string) => boolean): Node | undefined {
	const pair = map.items.find(item => matches(keyOf(item)));
	return isNode(pair?.value) ? pair.value : undefined;
}

/**
 * The aliases of plain values, found in one walk: an alias means the last node of its name before it. Aliases of lists and maps are
 * refused: nested, they are how a small file unfolds into gigabytes, and no bank needs them.
 */
export function aliasesIn(doc: Document.Parsed): Aliases {
	const anchored = new Map<string, Node>();
	const aliases = new Map<Alias, Scalar>();
	let room = roomForAliases;
	visit(doc, {
		Node(_, node) {
			if (!isAlias(node)) {
				if (node.anchor !== undefined) {
					anchored.set(node.anchor, node);
				}
				return;
			}
			const target = anchored.get(node.source);
			if (isScalar(target)) {
				room -= String(target.value).length;
				if (room >= 0) {
					aliases.set(node, target);
				}
			}
		},
	});
	return aliases;
}

/** Plain data for a node, at most `depth` levels deep; undefined where something in it is refused. */
export function dataOf(node: unknown, aliases: Aliases, isRefused: (key: string) => boolean, depth = 6): unknown {
	if (!isNode(node)) {
		return null;
	}
	const real = isAlias(node) ? aliases.get(node) : node;
	if (isScalar(real)) {
		return real.value;
	}
	if (depth === 0) {
		return undefined;
	}
	if (isSeq(real)) {
		const items = real.items.map(item => dataOf(item, aliases, isRefused, depth - 1));
		return items.includes(undefined) ? undefined : items;
	}
	if (isMap(real)) {
		const entries = real.items
			.filter(pair => !isRefused(keyOf(pair)))
			.map(pair => [keyOf(pair), dataOf(pair.value, aliases, isRefused, depth - 1)] as const);
		return entries.some(([, value]) => value === undefined) ? undefined : Object.fromEntries(entries);
	}
	return undefined;
}
