import type { Span } from '../../text/span';

/** A key of a map, as its file writes it. */
export interface YamlKey extends Span {
	readonly name: string;
	/** What stands behind the colon on its line, without a comment. */
	readonly value: Span;
}

/** A map of a YAML text, found by indentation. */
export interface YamlMap {
	readonly parent: YamlMap | undefined;
	/** The keys that lead to it from the top; lists add nothing. */
	readonly path: readonly string[];
	/** In which column its keys stand. */
	readonly column: number;
	/** Where the dash stands that makes it an item of a list. */
	readonly dash?: number | undefined;
	/** In the order in which they are written. */
	readonly keys: YamlKey[];
}

export interface YamlLine extends Span {
	/** `text` belongs to a value that began above; `loose` holds something that is neither a key nor a comment. */
	readonly kind: 'blank' | 'comment' | 'text' | 'key' | 'item' | 'loose';
	/** Of its first sign, behind the dash of an item. */
	readonly column: number;
	/** The map of the key or the item; else the innermost one that is open above the line. */
	readonly map?: YamlMap | undefined;
	readonly key?: YamlKey | undefined;
}

export interface YamlOutline {
	readonly lines: readonly YamlLine[];
	readonly maps: readonly YamlMap[];
}
