import { toJsonSchema } from '@valibot/to-json-schema';
import { bankFileSchema } from '../../../src/core/bank/schema';
import type { SchemaNode } from '../../../src/core/author/schemaNode';

/** The schema as the build writes it. */
export const schema = toJsonSchema(bankFileSchema, { typeMode: 'input', errorMode: 'ignore', target: 'draft-07' }) as SchemaNode;

/** A text in which `¦` marks the caret. */
export function marked(...lines: readonly string[]): { readonly text: string; readonly offset: number } {
	const whole = lines.join('\n');
	return { text: whole.replace('¦', ''), offset: whole.indexOf('¦') };
}
