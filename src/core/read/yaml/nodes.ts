import { isAlias, isMap, isNode, isScalar, isSeq, type Alias, type Document, type Node, type Pair, type YAMLMap } from 'yaml';
import type { Span } from '../../text/span';

export type Doc = Document.Parsed;

/** Where a node stands, without the blank lines and comments behind it. */
export function spanOf(node: unknown): Span {
	const range = isNode(node) ? node.range : undefined;
	return range ? { start: range[0], end: Math.max(range[0], range[1]) } : { start: 0, end: 0 };
}

export const keyOf = (pair: Pair): string => String(isScalar(pair.key) ? pair.key.value : pair.key);

/** The value of a map's first key that `matches`, or undefined. */
export function valueUnder(map: YAMLMap, matches: (key: string) => boolean): Node | undefined {
	const pair = map.items.find(item => matches(keyOf(item)));
	return isNode(pair?.value) ? pair.value : undefined;
}

/**
 * What an alias stands for, when that is a plain value. Aliases of lists and maps are refused: nested, they are how a small
 * file unfolds into gigabytes, and no bank needs them.
 */
export function resolved(node: Node, doc: Doc): Node | Alias {
	if (!isAlias(node)) {
		return node;
	}
	const target = node.resolve(doc);
	return isScalar(target) ? target : node;
}

/** Plain data for a node, at most `depth` levels deep; undefined where something in it is refused. */
export function dataOf(node: unknown, doc: Doc, isRefused: (key: string) => boolean, depth = 6): unknown {
	if (!isNode(node)) {
		return null;
	}
	const real = resolved(node, doc);
	if (isScalar(real)) {
		return real.value;
	}
	if (depth === 0) {
		return undefined;
	}
	if (isSeq(real)) {
		return real.items.map(item => dataOf(item, doc, isRefused, depth - 1));
	}
	if (isMap(real)) {
		return Object.fromEntries(real.items
			.filter(pair => !isRefused(keyOf(pair)))
			.map(pair => [keyOf(pair), dataOf(pair.value, doc, isRefused, depth - 1)]));
	}
	return undefined;
}
