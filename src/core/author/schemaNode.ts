import { fieldNamed } from '../read/yaml/fields';

/** The part of JSON schema that the bank's schema is written in. */
export interface SchemaNode {
	readonly type?: string | readonly string[];
	readonly description?: string;
	readonly properties?: Readonly<Record<string, SchemaNode>>;
	readonly required?: readonly string[];
	readonly items?: SchemaNode;
	readonly anyOf?: readonly SchemaNode[];
	readonly enum?: readonly unknown[];
}

/** A node and everything that may stand in its place. */
function forms(node: SchemaNode): readonly SchemaNode[] {
	return [node, ...(node.anyOf ?? []).flatMap(forms)];
}

const itemForms = (node: SchemaNode): readonly SchemaNode[] => forms(node).flatMap(({ items }) => items ? forms(items) : []);

export const isList = (node: SchemaNode): boolean => forms(node).some(({ items }) => items !== undefined);

/** The values that a field may have, as they are written; empty when it may have any. */
export function valuesOf(node: SchemaNode): readonly string[] {
	return forms(node).flatMap(form => form.enum?.map(String) ?? (form.type === 'boolean' ? ['true', 'false'] : []));
}

/** The fields that a map may have where this node stands, by itself or as an item of a list. */
export function fieldsIn(node: SchemaNode): Readonly<Record<string, SchemaNode>> {
	return [...forms(node), ...itemForms(node)].find(({ properties }) => properties)?.properties ?? {};
}

/** A field by its name or, in a question, by another spelling of it, such as `kp`. */
export function fieldIn(node: SchemaNode, written: string): { readonly name: string; readonly field: SchemaNode } | undefined {
	const fields = fieldsIn(node);
	const isQuestion = Object.hasOwn(fields, 'keyPoints');
	const name = Object.hasOwn(fields, written) ? written
		: isQuestion ? fieldNamed(written) : Object.hasOwn(fields, 'questions') && /^(?:questions|qs)$/i.test(written) ? 'questions' : undefined;
	const field = name === undefined ? undefined : fields[name];
	return name !== undefined && field ? { name, field } : undefined;
}

/** The node that the keys lead to from the top; undefined where the schema knows nothing. */
export function nodeAt(schema: SchemaNode, path: readonly string[]): SchemaNode | undefined {
	let node: SchemaNode | undefined = schema;
	for (const key of path) {
		node = node && fieldIn(node, key)?.field;
	}
	return node;
}
