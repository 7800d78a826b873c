import type { Span } from '../text/span';
import { outlineYaml } from './outline/outlineYaml';
import type { YamlKey, YamlLine, YamlMap, YamlOutline } from './outline/yamlOutline';

/** Where in a bank file's data the caret stands. */
export interface Caret {
	/** At the name of a field, or at the value behind one. */
	readonly kind: 'key' | 'value';
	/** The keys that lead to the entry from the top; lists add nothing. */
	readonly path: readonly string[];
	/** What the entry has already. */
	readonly keys: readonly YamlKey[];
	/** The key on the caret's line. */
	readonly key?: YamlKey | undefined;
	/** What is written at the caret. */
	readonly word: Span;
	/** The column in which the entry's keys stand. */
	readonly column: number;
	/** Columns of white space at the beginning of the line. */
	readonly indent: number;
}

/** Where an offset stands in a YAML text; undefined within prose, comments and values that run over several lines. */
export function caretAt(text: string, offset: number, outline: YamlOutline = outlineYaml(text)): Caret | undefined {
	const { lines } = outline;
	const line = lines.find(({ start, end }) => start <= offset && offset <= end + 1 && (offset <= end || text[offset] === '\n'));
	if (!line || line.kind === 'text' || line.kind === 'comment') {
		return undefined;
	}
	const written = text.slice(line.start, line.end);
	const indent = /^ */.exec(written)?.[0].length ?? 0;
	if (line.kind === 'key') {
		return atKey(line, offset, indent);
	}
	if (line.kind === 'item') {
		return offset < line.start + Math.min(line.column, written.length) ? undefined
			: { kind: 'key', path: line.map?.path ?? [], keys: [], word: trimmed(text, line.start + line.column, line.end), column: line.column, indent };
	}
	const column = line.kind === 'blank' ? offset - line.start : line.column;
	const place = openAt(line.map ?? outline.maps.find(map => !map.parent && map.dash === undefined), column, text);
	return place && { kind: 'key', ...place, word: line.kind === 'blank' ? { start: offset, end: offset } : trimmed(text, line.start + column, line.end), column, indent };
}

function atKey({ key, map, column }: YamlLine, offset: number, indent: number): Caret | undefined {
	if (!key || !map || offset < key.start || offset > key.value.end) {
		return undefined;
	}
	const place = { path: map.path, keys: map.keys, key, column, indent };
	return offset <= key.end ? { kind: 'key', ...place, word: key }
		: offset >= key.value.start ? { kind: 'value', ...place, word: key.value } : undefined;
}

/** The map that a key in this column would belong to; it may be one that the key begins. */
function openAt(innermost: YamlMap | undefined, column: number, text: string): Pick<Caret, 'path' | 'keys'> | undefined {
	let map = innermost;
	while (map && map.column > column) {
		map = map.parent;
	}
	if (!map || map.column === column) {
		return map || column === 0 ? { path: map?.path ?? [], keys: map?.keys ?? [] } : undefined;
	}
	const last = map.keys.at(-1);
	const isEmpty = map === innermost && last !== undefined && text.slice(last.value.start, last.value.end) === '';
	return isEmpty ? { path: [...map.path, last.name], keys: [] } : undefined;
}

function trimmed(text: string, start: number, end: number): Span {
	const from = Math.min(start, end);
	return { start: from, end: from + text.slice(from, end).trimEnd().length };
}
