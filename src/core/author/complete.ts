import type { Span } from '../text/span';
import { caretAt, type Caret } from './caret';
import { fieldSnippet } from './fieldSnippet';
import { outlineYaml } from './outline/outlineYaml';
import { fieldIn, fieldsIn, nodeAt, valuesOf, type SchemaNode } from './schemaNode';

/** Something that can be written at the caret. */
export interface Completion {
	readonly kind: 'field' | 'value';
	readonly label: string;
	readonly description: string;
	/** What takes the place of `replaces`, as a snippet of VS Code. */
	readonly snippet: string;
	readonly replaces: Span;
	/** What comes next has only a few possible values, so that the list should open again. */
	readonly asksOn: boolean;
}

/** What a bank file may say at an offset: the fields that its entry doesn't have yet, or the values that a field may have. */
export function completionsAt(text: string, offset: number, schema: SchemaNode): readonly Completion[] {
	const outline = outlineYaml(text);
	const caret = caretAt(text, offset, outline);
	const isTopList = outline.maps.some(({ parent, dash }) => !parent && dash !== undefined);
	const node = caret && nodeAt(schema, isTopList ? ['questions', ...caret.path] : caret.path);
	if (!node) {
		return [];
	}
	return caret.kind === 'value' ? valueCompletions(caret, node) : fieldCompletions(caret, node);
}

function valueCompletions({ key, word }: Caret, node: SchemaNode): readonly Completion[] {
	const field = key && fieldIn(node, key.name)?.field;
	return field ? valuesOf(field).map(value => ({
		kind: 'value', label: value, description: field.description ?? '', snippet: value, replaces: word, asksOn: false,
	})) : [];
}

function fieldCompletions(caret: Caret, node: SchemaNode): readonly Completion[] {
	const taken = new Set(caret.keys.filter(key => key !== caret.key).map(key => fieldIn(node, key.name)?.name ?? key.name));
	return Object.entries(fieldsIn(node)).filter(([name]) => !taken.has(name)).map(([name, field]) => ({
		kind: 'field',
		label: name,
		description: field.description ?? '',
		snippet: caret.key ? name : fieldSnippet(name, field, ' '.repeat(caret.column - caret.indent)),
		replaces: caret.word,
		asksOn: !caret.key && valuesOf(field).length > 0,
	}));
}
