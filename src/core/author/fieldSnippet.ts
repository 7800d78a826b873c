import { fieldsIn, isList, valuesOf, type SchemaNode } from './schemaNode';

/** Lists whose entries are single words, which read best on one line. */
const wordLists = new Set(['tags', 'roles', 'companies', 'wants']);

/** A field as it is written, with stops for what is to be filled in. `pad` is what its lines stand further in than the line that it begins on. */
export function fieldSnippet(name: string, field: SchemaNode, pad: string): string {
	if (wordLists.has(name)) {
		return `${name}: [$0]`;
	}
	const parts = Object.entries(fieldsIn(field)).filter(([, part]) => !isList(part)).map(([part]) => part);
	if (parts.length > 0) {
		const [first = '', ...rest] = name === 'questions' ? ['id', 'question', 'answer'] : parts;
		const lines = rest.map((part, at) => `${pad}    ${part}: \${${at + 2}}`);
		return [`${name}:`, `${pad}  - ${first}: \${1}`, ...lines].join('\n');
	}
	if (isList(field)) {
		return `${name}:\n${pad}  - $0`;
	}
	if (/\bMarkdown\.$/.test(field.description ?? '')) {
		return `${name}: |\n${pad}  $0`;
	}
	return valuesOf(field).length > 0 ? `${name}: ` : `${name}: $0`;
}
