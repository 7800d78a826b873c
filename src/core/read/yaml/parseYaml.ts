import { Composer, Parser, type CST, type Document, type LineCounter } from 'yaml';
import { limits } from '../limits';

/** A text as YAML: its first document, and where what was left out of it stands. */
export interface ParsedYaml {
	readonly doc: Document.Parsed;
	/** Where nesting passes the limit; those collections are empty in `doc`. */
	readonly tooDeep: readonly number[];
	/** Where a second document begins, which is not read. */
	readonly second?: number;
}

/**
 * Parses YAML that a stranger wrote. The parser proper is safe, but what makes nodes of its tokens goes down one call per level: a hundred
 * kilobytes of brackets exhaust the stack and may take the whole process with them. So the tokens are pruned in between.
 */
export function parseYaml(text: string, lines: LineCounter): ParsedYaml {
	const tokens = [...new Parser(lines.addNewLine).parse(text)];
	const tooDeep = tokens.flatMap(prune);
	const [doc, second] = new Composer({ prettyErrors: false, uniqueKeys: false }).compose(tokens, true, text.length) as Iterable<Document.Parsed>;
	if (!doc) {
		throw new Error('A YAML stream has at least one document.');
	}
	return { doc, tooDeep, ...second && { second: second.range[0] } };
}

/** Empties the collections below the depth limit; gives their places. Walks without recursion. */
function prune(root: CST.Token): readonly number[] {
	const places: number[] = [];
	const open: { readonly token: CST.Token; readonly depth: number }[] = [{ token: root, depth: 0 }];
	for (let next = open.pop(); next; next = open.pop()) {
		const { token, depth } = next;
		if (token.type === 'document') {
			if (token.value) {
				open.push({ token: token.value, depth });
			}
		} else if ('items' in token) {
			if (depth === limits.depth) {
				token.items = [];
				places.push(token.offset);
			}
			for (const { key, value } of token.items) {
				open.push(...[key, value].flatMap(each => each ? [{ token: each, depth: depth + 1 }] : []));
			}
		}
	}
	return places;
}
