import type { Span } from '../text/span';
import { caretAt } from './caret';
import { outlineYaml } from './outline/outlineYaml';
import { fieldIn, nodeAt, valuesOf, type SchemaNode } from './schemaNode';

/** What is to be known about a field. */
export interface FieldNote {
	readonly name: string;
	readonly description: string;
	/** What it may say; empty when that is free. */
	readonly values: readonly string[];
	/** Where its name stands. */
	readonly span: Span;
}

/** The field whose name stands at an offset of a bank file. */
export function fieldNoteAt(text: string, offset: number, schema: SchemaNode): FieldNote | undefined {
	const outline = outlineYaml(text);
	const caret = caretAt(text, offset, outline);
	if (caret?.kind !== 'key' || !caret.key) {
		return undefined;
	}
	const isTopList = outline.maps.some(({ parent, dash }) => !parent && dash !== undefined);
	const node = nodeAt(schema, isTopList ? ['questions', ...caret.path] : caret.path);
	const found = node && fieldIn(node, caret.key.name);
	return found && {
		name: found.name,
		description: found.field.description ?? '',
		values: valuesOf(found.field),
		span: { start: caret.key.start, end: caret.key.end },
	};
}
